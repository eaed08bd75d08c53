import type { WorkbookReason, WorkbookRow } from '@lagesbild/contract';

const passedBy: readonly WorkbookReason[] = ['same', 'empty', 'unknown-row', 'other-report'];

/** What became of a cell: taken in without a reason, passed by where nothing is wrong, otherwise not readable. */
export const outcomeOf = (reason: WorkbookReason | null): Pick<WorkbookRow, 'outcome' | 'reason'> => ({
  outcome: reason === null ? 'imported' : passedBy.includes(reason) ? 'skipped' : 'failed',
  reason,
});
