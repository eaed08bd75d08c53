import { bilingual } from '../core/language';

export const roundReportsTexts = bilingual({
  heading: { sv: 'Vem är var?', en: 'Who is where?' },
  about: {
    sv: 'Ett utkast syns inte utanför den egna organisationen: fram till inlämningen visas bara att rapporten inte är inlämnad.',
    en: 'A draft is not seen outside its own organisation: until it is submitted, a report is shown only as not submitted.',
  },
  status: { sv: 'Var rapporten står', en: 'Where the report stands' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  all: { sv: 'Alla', en: 'All' },
  reading: { sv: 'Läser in rapporterna …', en: 'Reading the reports …' },
  empty: { sv: 'Ingen rapport svarar mot urvalet.', en: 'No report matches the selection.' },
  clear: { sv: 'Visa alla rapporter', en: 'Show all reports' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  part: { sv: 'del av ett gemensamt uppdrag', en: 'part of a shared assignment' },
  since: { sv: 'Står där sedan', en: 'There since' },
  extended: (day: string) => ({ sv: `förlängd till ${day}`, en: `extended to ${day}` }),
  expected: { sv: 'Alla väntade rapporter i urvalet.', en: 'All expected reports in the selection.' },
  received: { sv: 'De rapporter som har kommit in.', en: 'The reports that have come in.' },
  'on-time': { sv: 'De rapporter som kom i tid.', en: 'The reports that came on time.' },
  approved: { sv: 'De rapporter som är godkända.', en: 'The reports that are approved.' },
  submitted: { sv: 'Inlämnad', en: 'Submitted' },
  onTime: { sv: 'i tid', en: 'on time' },
  late: { sv: 'efter sista dagen', en: 'after the last day' },
});
