import { bilingual } from '../core/language';

export const roundTexts = bilingual({
  heading: { sv: 'Rapporteringsomgång', en: 'Reporting round' },
  reading: { sv: 'Läser in omgången …', en: 'Reading the round …' },
  period: (period: string) => ({ sv: `Gäller ${period}`, en: `Covers ${period}` }),
  links: { sv: 'Vidare från omgången', en: 'Onward from the round' },
  picture: { sv: 'Läget i omgången', en: 'The picture of the round' },
  preliminary: { sv: 'Preliminärt läge', en: 'Preliminary picture' },
  own: { sv: 'Våra lägesrapporter i omgången', en: 'Our status reports in the round' },
  queue: (count: number) => ({
    sv: count === 1 ? 'En rapport är inte färdiggranskad' : `${count} rapporter är inte färdiggranskade`,
    en: count === 1 ? 'One report has not been fully reviewed' : `${count} reports have not been fully reviewed`,
  }),
  noQueue: { sv: 'Allt inkommet är granskat', en: 'All that has come in is reviewed' },
  calendar: { sv: 'Lägg dagarna i kalendern', en: 'Add the days to a calendar' },
  planNext: { sv: 'Planera nästa omgång', en: 'Plan the next round' },
  board: { sv: 'Fullständighet per dag, organisation och län', en: 'Completeness by day, organisation and county' },
  questions: { sv: 'Omgångens frågor', en: 'The round’s questions' },
  ask: { sv: 'Frågorna: ändra och förhandsgranska', en: 'The questions: change and preview' },
  completeness: { sv: 'Fullständighet', en: 'Completeness' },
  counted: {
    sv: 'Räknat i lägesrapporter. I tid är det som kom på sista dagen eller tidigare.',
    en: 'Counted in status reports. On time is what came on the last day or before.',
  },
  hidden: {
    sv: 'Vem som har rapporterat visas för alla när omgången är publicerad.',
    en: 'Who has reported is shown to everybody when the round has been published.',
  },
  none: {
    sv: 'Ingen rapport väntas än: rapporterna skapas när omgången öppnas.',
    en: 'No report is expected yet: the reports are made when the round opens.',
  },
  byArea: { sv: 'Per insatsområde', en: 'By intervention area' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  expected: { sv: 'Väntade', en: 'Expected' },
  received: { sv: 'Inkomna', en: 'Received' },
  receivedShare: { sv: 'Andel inkomna', en: 'Share received' },
  onTime: { sv: 'I tid', en: 'On time' },
  onTimeShare: { sv: 'Andel i tid', en: 'Share on time' },
  approved: { sv: 'Godkända', en: 'Approved' },
  total: { sv: 'Hela omgången', en: 'The whole round' },
});
