import { bilingual } from '../core/language';

export const planRoundsTexts = bilingual({
  heading: { sv: 'Rapporteringsomgångar', en: 'Reporting rounds' },
  empty: { sv: 'Ingen omgång är planerad än.', en: 'No round has been planned yet.' },
  emptyCan: {
    sv: 'Ingen omgång är planerad än. Planera den första för att börja samla in lägesrapporter.',
    en: 'No round has been planned yet. Plan the first one to start collecting status reports.',
  },
  plan: { sv: 'Planera en omgång', en: 'Plan a round' },
  planned: (opens: string) => ({ sv: `Planerad. Öppnar ${opens}.`, en: `Planned. Opens on ${opens}.` }),
  open: (due: string, closes: string) => ({
    sv: `Öppen. Sista dag ${due}, stänger ${closes}.`,
    en: `Open. Last day ${due}, closes on ${closes}.`,
  }),
  closed: (on: string) => ({
    sv: `Stängd ${on}. Läget är inte publicerat än.`,
    en: `Closed on ${on}. The picture has not been published yet.`,
  }),
  published: (on: string) => ({ sv: `Publicerad ${on}.`, en: `Published on ${on}.` }),
  brief: { sv: 'Läs läget', en: 'Read the picture' },
  briefOf: (round: string) => ({ sv: `Läs läget i ${round}`, en: `Read the picture of ${round}` }),
});
