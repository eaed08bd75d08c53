import { bilingual } from '../core/language';

export const historyPanelTexts = bilingual({
  heading: { sv: 'Läget omgång för omgång', en: 'Round by round' },
  about: {
    sv: 'Så såg det ut när varje omgång publicerades. En publicerad omgång ändras aldrig.',
    en: 'As it was when each round was published. A published round never changes.',
  },
  empty: {
    sv: 'Ingen omgång är publicerad än. Här syns läget när den första är det.',
    en: 'No round has been published yet. The picture is shown here once the first one is.',
  },
  round: { sv: 'Omgång', en: 'Round' },
  published: (day: string) => ({ sv: `publicerad ${day}`, en: `published ${day}` }),
  workStatus: { sv: 'Läge', en: 'Status' },
  rating: { sv: 'Myndighetens bedömning', en: 'The agency’s rating' },
  assessed: { sv: 'Samordningens bedömning', en: 'The coordination’s rating' },
  notAssessed: { sv: 'Inte bedömt', en: 'Not assessed' },
  used: { sv: 'Använt, tkr', en: 'Used, SEK thousand' },
  forecast: { sv: 'Prognos, tkr', en: 'Forecast, SEK thousand' },
  done: { sv: 'Beräknas klart', en: 'Expected to be done' },
});
