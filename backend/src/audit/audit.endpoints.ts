import { Matches } from 'class-validator';
import { keyPattern } from '../organisations';
import { authorize, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput, pageOf, sliceOf } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { findAuditEntries } from './audit-entry.repository';
import { canReadAudit, visibleEntries } from './audit.policy';

class AuditQueryInput extends PageInput {
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
}

export const auditHandlers = {
  listAuditEntries: {
    query: AuditQueryInput,
    answer: async (ctx, { query }) => {
      authorize(ctx, canReadAudit(ctx.actor));
      const where = all(
        within(ctx, visibleEntries(ctx.actor)),
        query.organisation !== undefined && condition('o.`key` = ?', query.organisation),
      );
      const slice = sliceOf(query);
      const { entries, total } = await findAuditEntries(ctx.db, where, slice);
      return pageOf(entries, slice, total);
    },
  },
} satisfies Pick<Handlers, 'listAuditEntries'>;
