import { bilingual } from '../core/language';

export const rolePanelTexts = bilingual({
  heading: { sv: 'Vem gör vad', en: 'Who does what' },
  empty: { sv: 'Ingen organisation är inlagd.', en: 'No organisation has been entered.' },
  emptyInSource: { sv: 'Källan säger inte vem som svarar för uppdraget.', en: 'The source does not say who answers for the assignment.' },
  several: (count: number) => ({ sv: `${count} organisationer`, en: `${count} organisations` }),
  reports: { sv: 'rapporterar', en: 'reports' },
  reportsPart: { sv: 'rapporterar sin del', en: 'reports its part' },
  merges: { sv: 'sammanställer rapporten', en: 'merges the report' },
  allCertain: (word: string) => ({ sv: `Säkerhet: ${word}`, en: `Certainty: ${word}` }),
  certainty: (word: string) => ({ sv: `säkerhet: ${word}`, en: `certainty: ${word}` }),
});
