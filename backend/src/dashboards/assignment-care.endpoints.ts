import {
  figureUnits,
  textLimits,
  type AssignmentView,
  type DeliverableAmendment,
  type DeliverableReceipt,
  type FigureUnit,
  type NewAssignmentIndicator,
} from '@lagesbild/contract';
import { IsBoolean, IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { moveDeliverable, receiveDeliverable } from '../assignments';
import { addAssignmentIndicator, setAssignmentIndicatorActive } from '../indicators';
import { keyPattern } from '../organisations';
import type { Reading } from '../platform/access/context';
import { found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { IsDay, MayBeAbsent, OrNull } from '../platform/http/rules';
import { findAssignmentPage } from './assignment-page';

/** Something besides blanks. */
const notBlank = /\S/;
const longestDnr = 100;
const longestDimension = 120;

class AssignmentParams {
  @Matches(keyPattern) assignmentKey: string;
}

class DeliverableParams extends AssignmentParams {
  @IsUUID() deliverableId: string;
}

class IndicatorParams extends AssignmentParams {
  @Matches(keyPattern) indicatorKey: string;
}

class ReceiptBody implements DeliverableReceipt {
  @OrNull() @IsDay() receivedOn: string | null;
  @OrNull() @IsString() @Matches(notBlank) @MaxLength(longestDnr) dnr: string | null;
}

class AmendmentBody implements DeliverableAmendment {
  @IsDay() dueOn: string;
  @IsDay() decidedOn: string;
  @IsString() @Matches(notBlank) @MaxLength(longestDnr) dnr: string;
  @OrNull() @IsString() @MaxLength(textLimits.note) note: string | null;
}

class NewIndicatorBody implements NewAssignmentIndicator {
  @IsString() @Matches(notBlank) @MaxLength(textLimits.title) nameSv: string;
  @IsString() @Matches(notBlank) @MaxLength(textLimits.title) nameEn: string;
  @IsIn(figureUnits) unit: FigureUnit;
  @OrNull() @IsString() @Matches(notBlank) @MaxLength(longestDimension) dimension: string | null;
  @IsBoolean() cumulative: boolean;
  @MayBeAbsent() @Matches(keyPattern) indicatorKey?: string;
}

class ActiveBody {
  @IsBoolean() active: boolean;
}

const pageOf = async (ctx: Reading, { assignmentKey }: AssignmentParams): Promise<AssignmentView> =>
  found(await findAssignmentPage(ctx.db, ctx.actor, assignmentKey));

/** What the coordinator keeps of an assignment: its deliverables' days and the figures that its reports give. */
export const assignmentCareHandlers = {
  receiveDeliverable: {
    params: DeliverableParams,
    body: ReceiptBody,
    answer: async (ctx, { params, body }) => {
      await receiveDeliverable(ctx, params, body);
      return pageOf(ctx, params);
    },
  },
  moveDeliverable: {
    params: DeliverableParams,
    body: AmendmentBody,
    answer: async (ctx, { params, body }) => {
      await moveDeliverable(ctx, params, body);
      return pageOf(ctx, params);
    },
  },
  addAssignmentIndicator: {
    params: AssignmentParams,
    body: NewIndicatorBody,
    answer: async (ctx, { params, body }) => {
      await addAssignmentIndicator(ctx, params.assignmentKey, body);
      return pageOf(ctx, params);
    },
  },
  setAssignmentIndicatorActive: {
    params: IndicatorParams,
    body: ActiveBody,
    answer: async (ctx, { params, body }) => {
      await setAssignmentIndicatorActive(ctx, params, body.active);
      return pageOf(ctx, params);
    },
  },
} satisfies Pick<Handlers, 'receiveDeliverable' | 'moveDeliverable' | 'addAssignmentIndicator' | 'setAssignmentIndicatorActive'>;
