import { bilingual } from '../core/language';

export const organisationPickerTexts = bilingual({
  search: { sv: 'Sök i listan över organisationer', en: 'Search the list of organisations' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  reading: { sv: 'Läser in organisationer …', en: 'Reading organisations …' },
  matches: (count: number) => ({
    sv: count === 1 ? 'En organisation i listan.' : `${count} organisationer i listan.`,
    en: count === 1 ? 'One organisation in the list.' : `${count} organisations in the list.`,
  }),
  noMatch: { sv: 'Ingen organisation heter så.', en: 'No organisation is called that.' },
  tooMany: (shown: number, total: number) => ({
    sv: `De ${shown} första av ${total}. Skriv mer av namnet.`,
    en: `The first ${shown} of ${total}. Write more of the name.`,
  }),
  ceased: (name: string, day: string) => ({ sv: `${name} (upphörde ${day})`, en: `${name} (ceased ${day})` }),
});
