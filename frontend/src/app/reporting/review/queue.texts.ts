import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../../core/language';

const days = {
  sv: (count: number): string => ['i dag', 'i går'][count] ?? `${numberWord(count, 'sv')} dagar`,
  en: (count: number): string => ['today', 'yesterday'][count] ?? `${numberWord(count, 'en')} days`,
};
const since = {
  sv: (count: number): string => `sedan ${days.sv(count)}`,
  en: (count: number): string => (count < 2 ? `since ${days.en(count)}` : `for ${days.en(count)}`),
};
const start = (count: number, language: 'sv' | 'en'): string => capitalised(numberWord(count, language));

export const queueTexts = bilingual({
  heading: { sv: 'Kön', en: 'The queue' },
  show: (count: number) => ({ sv: `Visa kön (${count})`, en: `Show the queue (${count})` }),
  hide: { sv: 'Dölj kön', en: 'Hide the queue' },
  reading: { sv: 'Läser in kön …', en: 'Reading the queue …' },
  empty: {
    sv: 'Inga rapporter väntar i omgången. Nya visas här när en myndighet lämnar in.',
    en: 'No reports are waiting in the round. New ones are shown here when an agency submits.',
  },
  waitingHeading: { sv: 'Väntar, äldst först', en: 'Waiting, oldest first' },
  inReviewHeading: { sv: 'Granskas', en: 'In review' },
  none: { sv: 'Inga rapporter väntar på granskning', en: 'No reports are waiting for review' },
  onlyInReview: (count: number) => ({
    sv: `Inga nya rapporter väntar; ${numberWord(count, 'sv')} granskas`,
    en: `No new reports are waiting; ${numberWord(count, 'en')} ${count === 1 ? 'is' : 'are'} in review`,
  }),
  waiting: (count: number, waited: number) => ({
    sv: count === 1 ? `En rapport väntar ${since.sv(waited)}` : `${start(count, 'sv')} rapporter väntar, den äldsta ${since.sv(waited)}`,
    en:
      count === 1
        ? `One report has been waiting ${since.en(waited)}`
        : `${start(count, 'en')} reports are waiting, the oldest ${since.en(waited)}`,
  }),
  selected: (count: number) => ({
    sv: count === 0 ? 'Inga rapporter i urvalet' : `${start(count, 'sv')} ${count === 1 ? 'rapport' : 'rapporter'} i urvalet`,
    en: count === 0 ? 'No reports in the selection' : `${start(count, 'en')} ${count === 1 ? 'report' : 'reports'} in the selection`,
  }),
  decidedHeading: { sv: 'Beslutade', en: 'Decided' },
  reviewedBy: (name: string) => ({ sv: `granskas av ${name}`, en: `reviewed by ${name}` }),
  reviewedByMe: { sv: 'granskas av dig', en: 'reviewed by you' },
  notes: (count: number) => ({ sv: count === 1 ? '1 not' : `${count} noter`, en: count === 1 ? '1 note' : `${count} notes` }),
  suggestions: (count: number) => ({ sv: `${count} förslag`, en: count === 1 ? '1 suggestion' : `${count} suggestions` }),
  resubmitted: { sv: 'inlämnad igen', en: 'submitted again' },
  locked: { sv: 'låst', en: 'locked' },
  wholeQueue: { sv: 'Hela kön och filter', en: 'The whole queue and filters' },
  emptySelection: { sv: 'Inga rapporter passar urvalet.', en: 'No reports match the selection.' },
  version: (nr: number) => ({ sv: `version ${nr}`, en: `version ${nr}` }),
  cameIn: (waited: number) => ({
    sv: waited < 2 ? `kom in ${days.sv(waited)}` : `kom in för ${days.sv(waited)} sedan`,
    en: waited < 2 ? `came in ${days.en(waited)}` : `came in ${days.en(waited)} ago`,
  }),
  part: { sv: 'del av ett gemensamt uppdrag', en: 'part of a shared assignment' },
  discuss: { sv: 'vill ta upp något', en: 'wants to discuss something' },
  more: (count: number) => ({
    sv: `${count} till visas när de här är granskade.`,
    en: `${count} more are shown when these have been reviewed.`,
  }),
});
