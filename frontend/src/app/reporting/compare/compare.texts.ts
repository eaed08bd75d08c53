import { bilingual } from '../../core/language';

export const compareTexts = bilingual({
  heading: { sv: 'Jämför ord för ord', en: 'Compare word by word' },
  reading: { sv: 'Läser in rapporten …', en: 'Reading the report …' },
  report: { sv: 'Lägesrapporten', en: 'The status report' },
  earlier: { sv: 'Tidigare', en: 'Earlier' },
  later: { sv: 'Senare', en: 'Later' },
  version: (nr: number, when: string) => ({ sv: `Version ${nr}, ${when}`, en: `Version ${nr}, ${when}` }),
  withdrawn: (words: string) => ({ sv: `${words}, tillbakatagen`, en: `${words}, withdrawn` }),
  shortVersion: (nr: number) => ({ sv: `version ${nr}`, en: `version ${nr}` }),
  key: {
    sv: 'Understruket är tillagt, genomstruket är borttaget.',
    en: 'Underlined is added, struck through is removed.',
  },
  nothing: {
    sv: 'Det finns inget att jämföra än: rapporten har lämnats in högst en gång, och det finns ingen tidigare omgång.',
    en: 'There is nothing to compare yet: the report has been submitted at most once, and there is no earlier round.',
  },
  choose: { sv: 'Vad som jämförs', en: 'What is compared' },
});
