import { numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const movementPanelTexts = bilingual({
  heading: { sv: 'Det här har rört sig', en: 'What has moved' },
  about: (before: string, better: number, worse: number) => ({
    sv: `Sedan ${before}: ${better} åt rätt håll, ${worse} åt fel håll.`,
    en: `Since ${before}: ${better} for the better, ${worse} for the worse.`,
  }),
  first: {
    sv: 'Det här är planens första omgång: det finns inget att jämföra med än.',
    en: 'This is the first round of the plan: there is nothing to compare with yet.',
  },
  still: (before: string) => ({ sv: `Inget uppdrag har rört sig sedan ${before}.`, en: `No assignment has moved since ${before}.` }),
  better: { sv: 'Bättre', en: 'Better' },
  worse: { sv: 'Sämre', en: 'Worse' },
  'same-level': { sv: 'Ändrat', en: 'Changed' },
  to: { sv: 'till', en: 'to' },
  all: (count: number) => ({ sv: `Alla ${count} förändringar`, en: `All ${count} changes` }),
  largest: (count: number) => ({
    sv: `Här är de ${numberWord(count, 'sv')} största, åt båda hållen när det finns.`,
    en: `These are the ${numberWord(count, 'en')} largest, in both directions where there are any.`,
  }),
  fewer: { sv: 'Visa bara de största', en: 'Show the largest only' },
});
