import { bilingual } from '../../core/language';

/** The figures of a report, as they are written and read. */
export const figureTexts = bilingual({
  about: {
    sv: 'Siffror som uppdraget ska rapportera. Finns siffran inte, lämna rutan tom: då står det att uppgift saknas.',
    en: 'Figures that the assignment is to report. If there is no figure, leave the box empty: it then says that there is no information.',
  },
  cumulative: { sv: 'Räknas sedan uppdraget började.', en: 'Counted since the assignment began.' },
  each: { sv: 'Räknas för sig i varje period.', en: 'Counted by itself for each period.' },
  ended: { sv: 'Siffran efterfrågas inte längre.', en: 'The figure is no longer asked for.' },
  last: (round: string, figure: string, period: string) => ({
    sv: `Förra gången (${round}): ${figure}, ${period}.`,
    en: `Last time (${round}): ${figure}, ${period}.`,
  }),
  noLast: { sv: 'Det finns ingen siffra från tidigare omgångar.', en: 'There is no figure from earlier rounds.' },
  qualifier: { sv: 'Hur säker', en: 'How sure' },
  figure: { sv: 'Siffra', en: 'Figure' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  noPeriod: {
    sv: 'Ange dagen. Siffran sparas när perioden är klar.',
    en: 'Give the day. The figure is saved when the period is complete.',
  },
  question: { sv: 'Fråga:', en: 'Question:' },
  noFigure: { sv: 'Uppgift saknas', en: 'No information' },
  before: { sv: 'tidigare', en: 'before' },
});
