import { ratings, workStatuses, type AssignmentQuery, type Rating, type WorkStatus } from '@lagesbild/contract';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { keyPattern } from '../organisations';
import { PlanParams } from '../plans';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { findAssignments } from './assignment-list';
import { findAssignmentPage } from './assignment-page';

class AssignmentParams {
  @Matches(keyPattern) assignmentKey: string;
}

class AssignmentQueryInput extends PageInput implements AssignmentQuery {
  @MayBeAbsent() @Matches(keyPattern) area?: string;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
  @MayBeAbsent() @IsIn(workStatuses) workStatus?: WorkStatus;
  @MayBeAbsent() @IsIn(ratings) rating?: Rating;
  @MayBeAbsent() @IsString() @MaxLength(100) title?: string;
}

/** Assignments, with what published rounds say of them: everybody who is signed in may read that. */
export const assignmentHandlers = {
  listAssignments: {
    params: PlanParams,
    query: AssignmentQueryInput,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      return found(await findAssignments(ctx.db, params.planKey, query));
    },
  },
  showAssignment: {
    params: AssignmentParams,
    answer: async (ctx, { params }) => {
      authorizeSignedIn(ctx);
      return found(await findAssignmentPage(ctx.db, ctx.actor, params.assignmentKey));
    },
  },
} satisfies Pick<Handlers, 'listAssignments' | 'showAssignment'>;
