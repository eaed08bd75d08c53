import { sections, textLimits, type NewHandover, type NewSubstitute, type OpenMatter, type Section } from '@lagesbild/contract';
import { IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { keyPattern } from '../organisations';
import { authorize, found, within } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput, pageOf, sliceOf } from '../platform/http/page';
import { IsDay, OrNull } from '../platform/http/rules';
import { openMattersOf, organisationByKey, type FoundMatter } from './attesting.repository';
import { canTakeHandover, findHandovers, handedMatters, handoverView, loadHandover } from './handover.repository';
import { handOver } from './hand-over';
import { keepPresence } from './keep-presence';
import { listPlainQuestions } from './list-plain-questions';
import { endSubstitute, nameSubstitute } from './name-substitute';
import { takeHandover } from './take-handover';
import { canHandOver, canNameSubstitute, canSeeSubstitutes, visibleHandovers } from './report.policy';
import { attestersOf } from './review.repository';
import { findSubstitutes, substituteView, writersOf } from './substitute.repository';

class ReportParams {
  @IsUUID() reportId: string;
}

class OrganisationParams {
  @Matches(keyPattern) organisationKey: string;
}

class SubstituteParams {
  @IsUUID() substituteId: string;
}

class HandoverParams {
  @IsUUID() handoverId: string;
}

class PresenceBody {
  @OrNull() @IsIn(sections) section: Section | null;
}

class SubstituteBody implements NewSubstitute {
  @IsUUID() attesterId: string;
  @IsUUID() substituteId: string;
  @IsDay() fromOn: string;
  @IsDay() toOn: string;
  @IsString() @Matches(/\S/) @MaxLength(textLimits.reason) reason: string;
}

class HandoverBody implements NewHandover {
  @IsUUID() fromId: string;
  @IsUUID() toId: string;
  @IsString() @Matches(/\S/) @MaxLength(textLimits.note) note: string;
}

type AttestingHandlers = Pick<
  Handlers,
  | 'listPlainQuestions'
  | 'keepPresence'
  | 'listSubstitutes'
  | 'nameSubstitute'
  | 'endSubstitute'
  | 'listOpenMatters'
  | 'listHandovers'
  | 'handOver'
  | 'showHandover'
  | 'listHandedMatters'
  | 'takeHandover'
>;

/** What the people of an agency do among themselves before a report is sent: ask, meet, stand in for one another and hand over. */
export const attestingHandlers: AttestingHandlers = {
  listPlainQuestions: { params: ReportParams, answer: (ctx, { params }) => listPlainQuestions(ctx, params.reportId) },
  keepPresence: {
    params: ReportParams,
    body: PresenceBody,
    answer: (ctx, { params, body }) => keepPresence(ctx, params.reportId, body.section),
  },
  listSubstitutes: {
    params: OrganisationParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      const { id } = found(await organisationByKey(ctx.db, params.organisationKey));
      const place = { organisationId: id };
      authorize(ctx, canSeeSubstitutes(ctx.actor, place));
      const slice = sliceOf(query);
      const { substitutes, total } = await findSubstitutes(ctx.db, id, slice);
      const writers = await writersOf(ctx.db, id);
      return {
        ...pageOf(
          substitutes.map((each) => substituteView(each, ctx)),
          slice,
          total,
        ),
        attesters: await attestersOf(ctx.db, id),
        colleagues: writers.filter((each) => each.active).map((each) => ({ id: each.id, name: each.name })),
        can: { name: canNameSubstitute(ctx.actor, place) },
      };
    },
  },
  nameSubstitute: {
    params: OrganisationParams,
    body: SubstituteBody,
    answer: (ctx, { params, body }) => nameSubstitute(ctx, params.organisationKey, body),
  },
  endSubstitute: { params: SubstituteParams, answer: (ctx, { params }) => endSubstitute(ctx, params.substituteId) },
  listOpenMatters: {
    params: OrganisationParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      const { id } = found(await organisationByKey(ctx.db, params.organisationKey));
      authorize(ctx, canHandOver(ctx.actor, { organisationId: id }));
      const slice = sliceOf(query);
      const matters = await openMattersOf(ctx.db, id);
      return pageOf(matters.slice(slice.offset, slice.offset + slice.limit).map(openMatter), slice, matters.length);
    },
  },
  listHandovers: {
    params: OrganisationParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      const { id } = found(await organisationByKey(ctx.db, params.organisationKey));
      authorize(ctx, canHandOver(ctx.actor, { organisationId: id }));
      const slice = sliceOf(query);
      const { handovers, total } = await findHandovers(ctx.db, id, slice);
      const views = handovers.map((each) => handoverView(each, { take: canTakeHandover(ctx.actor, each) }));
      return { ...pageOf(views, slice, total), people: await writersOf(ctx.db, id) };
    },
  },
  handOver: {
    params: OrganisationParams,
    body: HandoverBody,
    answer: (ctx, { params, body }) => handOver(ctx, params.organisationKey, body),
  },
  showHandover: {
    params: HandoverParams,
    answer: async (ctx, { params }) => {
      const handover = found(await loadHandover(ctx.db, params.handoverId, within(ctx, visibleHandovers(ctx.actor))));
      return handoverView(handover, { take: canTakeHandover(ctx.actor, handover) });
    },
  },
  listHandedMatters: {
    params: HandoverParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      const handover = found(await loadHandover(ctx.db, params.handoverId, within(ctx, visibleHandovers(ctx.actor))));
      const slice = sliceOf(query);
      const { items, total } = await handedMatters(ctx.db, handover, slice);
      return pageOf(items, slice, total);
    },
  },
  takeHandover: { params: HandoverParams, answer: (ctx, { params }) => takeHandover(ctx, params.handoverId) },
};

const openMatter = ({ objectId: _id, ...matter }: FoundMatter): OpenMatter => matter;
