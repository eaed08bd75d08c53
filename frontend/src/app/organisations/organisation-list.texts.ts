import { bilingual } from '../core/language';

export const organisationListTexts = bilingual({
  heading: { sv: 'Organisationer', en: 'Organisations' },
  lead: (all: number, agencies: number, boards: number) => ({
    sv: `Registret har ${all} organisationer, bland dem ${agencies} statliga myndigheter och ${boards} länsstyrelser.`,
    en: `The register holds ${all} organisations, among them ${agencies} government agencies and ${boards} county administrative boards.`,
  }),
  basis: {
    sv: 'Också organisationer som har upphört finns kvar, eftersom äldre planer gav dem uppdrag.',
    en: 'Organisations that have ceased to exist are kept too, because earlier plans gave them assignments.',
  },
  filter: { sv: 'Välj organisationer', en: 'Choose organisations' },
  name: { sv: 'Sök namn eller förkortning', en: 'Search by name or abbreviation' },
  kind: { sv: 'Slag', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  all: { sv: 'Alla', en: 'All' },
  clear: { sv: 'Visa alla organisationer', en: 'Show all organisations' },
  choice: (word: string, count: number) => ({ sv: `${word} (${count})`, en: `${word} (${count})` }),
  empty: { sv: 'Ingen organisation svarar mot urvalet.', en: 'No organisation matches the selection.' },
  caption: { sv: 'Organisationer i registret', en: 'Organisations in the register' },
  nameColumn: { sv: 'Organisation', en: 'Organisation' },
  validity: { sv: 'Giltighet', en: 'Validity' },
  assignments: { sv: 'Uppdrag', en: 'Assignments' },
  since: (day: string) => ({ sv: `sedan ${day}`, en: `since ${day}` }),
  until: (day: string) => ({ sv: `upphörde ${day}`, en: `ceased ${day}` }),
  between: (from: string, to: string) => ({ sv: `${from}–${to}`, en: `${from}–${to}` }),
});
