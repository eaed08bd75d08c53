import { bilingual } from '../core/language';

export const reportListTexts = bilingual({
  heading: { sv: 'Lägesrapporter', en: 'Status reports' },
  empty: { sv: 'Det finns inga rapporter för dig här. De kommer när en omgång öppnas.', en: 'There are no reports for you here. They come when a round opens.' },
});
