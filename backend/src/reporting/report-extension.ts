import type { Extension } from '@lagesbild/contract';
import type { Row } from '../platform/database/reader';
import { instant } from '../platform/database/values';

/** From a report `r` in a round `n` to its extension `x`; at most one row, so that counts stay right. */
export const extensionJoin = 'LEFT JOIN report_extension x ON x.report_id = r.id';

/** The last day on time of a report: its own, or its round's. */
export const reportDueOn = 'COALESCE(x.due_on, n.due_on)';

export const extensionColumns =
  'x.due_on AS extended_due_on, x.closes_on AS extended_closes_on, x.reason AS extension_reason, x.at AS extended_at, (SELECT pe.name FROM person pe WHERE pe.id = x.by_id) AS extended_by';

export const extensionOf = (row: Row): Extension | null =>
  row['extended_due_on'] === null
    ? null
    : {
        dueOn: row['extended_due_on'] as string,
        closesOn: row['extended_closes_on'] as string,
        reason: row['extension_reason'] as string,
        by: row['extended_by'] as string,
        at: instant(row['extended_at']),
      };
