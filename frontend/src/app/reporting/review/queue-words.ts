import type { ReviewQueueRow } from '@lagesbild/contract';
import type { Worded } from '../../core/language';
import { waitedDays } from './queue-order';
import type { queueTexts } from './queue.texts';

type Words = Worded<typeof queueTexts>;

/** Who has the report, for a row of the queue; null when nobody has. */
export function reviewerOf({ review }: ReviewQueueRow, t: Words): string | null {
  if (!review) return null;
  return review.mine ? t.reviewedByMe : t.reviewedBy(review.by);
}

/** What is worth knowing of a report before it is opened. */
export function marksOf(row: ReviewQueueRow, t: Words): string[] {
  const parts = [
    row.resubmitted ? t.resubmitted : null,
    row.wantsToDiscuss ? t.discuss : null,
    row.notes > 0 ? t.notes(row.notes) : null,
    row.suggestions > 0 ? t.suggestions(row.suggestions) : null,
    row.locked ? t.locked : null,
  ];
  return parts.filter((part) => part !== null);
}

/** The second line of a row: in few words, the same facts that the table has in columns. */
export function aboutRow(row: ReviewQueueRow, t: Words): string {
  const nr = row.versionNr ?? 1;
  const parts = [
    row.part ? t.part : null,
    nr > 1 ? t.version(nr) : null,
    t.cameIn(waitedDays(row.submittedAt, new Date())),
    reviewerOf(row, t),
    ...marksOf(row, t),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
