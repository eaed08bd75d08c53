import { bilingual } from '../core/language';

export const homeCoordinatorTexts = bilingual({
  noRound: {
    sv: 'Ingen rapporteringsomgång är öppen eller stängd. Planera eller öppna nästa omgång från handlingsplanens sida.',
    en: 'No reporting round is open or closed. Plan or open the next round from the page of the action plan.',
  },
  plans: { sv: 'Till handlingsplanerna', en: 'To the action plans' },
  days: (due: string, closes: string) => ({ sv: `Sista dag ${due}. Stänger ${closes}.`, en: `Last day ${due}. Closes ${closes}.` }),
  late: (count: number) => ({
    sv: count === 1 ? 'En rapport är försenad' : `${count} rapporter är försenade`,
    en: count === 1 ? 'One report is late' : `${count} reports are late`,
  }),
  noneLate: { sv: 'Ingen rapport är försenad', en: 'No report is late' },
  waiting: (count: number) => ({
    sv: count === 1 ? 'En är inte färdiggranskad' : `${count} är inte färdiggranskade`,
    en: count === 1 ? 'One has not been fully reviewed' : `${count} have not been fully reviewed`,
  }),
  noneWaiting: { sv: 'Allt inkommet är granskat', en: 'All that has come in is reviewed' },
  open: { sv: 'Till omgången', en: 'To the round' },
});
