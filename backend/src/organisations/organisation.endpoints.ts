import { IsString, Matches, MaxLength } from 'class-validator';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput, pageOf, sliceOf } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { findAssignmentsOf, findOrganisation, findOrganisations } from './organisation.repository';

/** Keys are lower-case slugs (national REST profile, UFN.07). */
export const keyPattern = /^[a-z0-9-]{1,120}$/;

class OrganisationParams {
  @Matches(keyPattern) organisationKey: string;
}

class OrganisationQueryInput extends PageInput {
  @MayBeAbsent() @IsString() @MaxLength(100) name?: string;
  @MayBeAbsent() @Matches(keyPattern) kind?: string;
  @MayBeAbsent() @Matches(/^\d{2}$/) county?: string;
}

/** Organisations are public facts: everybody who is signed in may read them. */
export const organisationHandlers = {
  listOrganisations: {
    query: OrganisationQueryInput,
    answer: async (ctx, { query }) => {
      authorizeSignedIn(ctx);
      const slice = sliceOf(query);
      const { organisations, total, kinds } = await findOrganisations(ctx.db, query, slice);
      return { ...pageOf(organisations, slice, total), kinds };
    },
  },
  showOrganisation: {
    params: OrganisationParams,
    answer: async (ctx, { params }) => {
      authorizeSignedIn(ctx);
      return found(await findOrganisation(ctx.db, params.organisationKey));
    },
  },
  listOrganisationAssignments: {
    params: OrganisationParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      const slice = sliceOf(query);
      const { assignments, total } = await findAssignmentsOf(ctx.db, params.organisationKey, slice);
      return pageOf(assignments, slice, total);
    },
  },
} satisfies Pick<Handlers, 'listOrganisations' | 'showOrganisation' | 'listOrganisationAssignments'>;
