import type { ReviewState } from '@lagesbild/contract';
import { bilingual } from '../../core/language';

export const roundQueueTexts = bilingual({
  heading: { sv: 'Granskningskön', en: 'The review queue' },
  reading: { sv: 'Läser in kön …', en: 'Reading the queue …' },
  filters: { sv: 'Filter', en: 'Filters' },
  state: { sv: 'Läge', en: 'State' },
  undecided: { sv: 'väntar eller granskas', en: 'waiting or in review' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  allAreas: { sv: 'alla områden', en: 'all areas' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  allOrganisations: { sv: 'alla organisationer', en: 'all organisations' },
  rating: { sv: 'Myndighetens bedömning', en: 'The agency’s rating' },
  allRatings: { sv: 'alla bedömningar', en: 'all ratings' },
  discuss: { sv: 'Vill ta upp något', en: 'Wants to discuss' },
  resubmitted: { sv: 'Inlämnad igen', en: 'Submitted again' },
  either: { sv: 'spelar ingen roll', en: 'does not matter' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  clear: { sv: 'Rensa filtren', en: 'Clear the filters' },
  caption: { sv: 'Rapporter, äldst först', en: 'Reports, oldest first' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  came: { sv: 'Kom in', en: 'Came in' },
  where: { sv: 'Var den står', en: 'Where it stands' },
  marks: { sv: 'Att veta', en: 'Worth knowing' },
  since: (when: string) => ({ sv: `sedan ${when}`, en: `since ${when}` }),
  empty: {
    sv: 'Inga rapporter väntar i omgången. Nya visas här när en myndighet lämnar in.',
    en: 'No reports are waiting in the round. New ones are shown here when an agency submits.',
  },
  emptySelection: { sv: 'Inga rapporter passar filtren.', en: 'No reports match the filters.' },
});

/** The states of the filter, each as what it finds. */
export const reviewStateWords: Record<ReviewState, { sv: string; en: string }> = {
  waiting: { sv: 'väntar på granskning', en: 'waiting for review' },
  mine: { sv: 'granskas av mig', en: 'in review by me' },
  others: { sv: 'granskas av andra', en: 'in review by others' },
  returned: { sv: 'återsända', en: 'returned' },
  approved: { sv: 'godkända', en: 'approved' },
};
