import {
  daysBetween,
  figureQualifierWords,
  figureUnitWords,
  type BilingualText,
  type FigureQuestion,
  type IndicatorToReport,
  type Language,
  type ReportedValue,
} from '@lagesbild/contract';

/** A figure with what was said last, by the same way of counting. */
interface Pair {
  indicator: IndicatorToReport;
  last: ReportedValue;
  now: ReportedValue;
}

/** One rule: the words of its question, or null when there is nothing to ask. */
export interface FigureRule {
  key: string;
  ask: (pair: Pair) => BilingualText | null;
}

const thinSpace = '\u202f';
const decimalSign: Record<Language, string> = { sv: ',', en: '.' };

function numberIn(language: Language, thousandths: number): string {
  const [whole = '0', decimals = ''] = (thousandths / 1000).toFixed(3).split('.');
  const kept = decimals.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thinSpace);
  return kept === '' ? grouped : `${grouped}${decimalSign[language]}${kept}`;
}

/** "drygt 1 100 personer" */
function figure({ qualifier, thousandths }: ReportedValue, { unit }: IndicatorToReport, language: Language): string {
  const before = qualifier === 'exakt' ? '' : `${figureQualifierWords[qualifier][language]} `;
  const after = unit === 'antal' ? '' : unit === 'procent' ? `${thinSpace}%` : ` ${figureUnitWords[unit][language]}`;
  return `${before}${numberIn(language, thousandths)}${after}`;
}

const nameIn = ({ name, dimension }: IndicatorToReport, language: Language): string => {
  const words = language === 'sv' ? name.sv : (name.en ?? name.sv);
  return dimension === null ? words : `${words} (${dimension})`;
};

/** A question in both languages: what is asked, after the figures that raise it. */
const asked = ({ indicator, last, now }: Pair, sv: string, en: string): BilingualText => ({
  sv: `${nameIn(indicator, 'sv')}: ${figure(now, indicator, 'sv')} nu, ${figure(last, indicator, 'sv')} förra gången. ${sv}`,
  en: `${nameIn(indicator, 'en')}: ${figure(now, indicator, 'en')} now, ${figure(last, indicator, 'en')} last time. ${en}`,
});

/** What has been counted since the start cannot become fewer, unless something was corrected. */
const lower: FigureRule = {
  key: 'figure-lower',
  ask: (pair) =>
    pair.indicator.cumulative && pair.now.thousandths < pair.last.thousandths
      ? asked(pair, 'Serien räknas sedan starten. Vad har rättats?', 'The series is counted since the start. What has been corrected?')
      : null,
};

const muchLarger = 10;

/** Ten times as much is more often a slip of the finger, or another unit, than a result. */
const tenfold: FigureRule = {
  key: 'figure-tenfold',
  ask: (pair) =>
    pair.last.thousandths > 0 && pair.now.thousandths >= muchLarger * pair.last.thousandths
      ? asked(pair, 'Det är minst tio gånger så mycket. Stämmer det?', 'That is at least ten times as much. Is it right?')
      : null,
};

const daysInMonth = 365.25 / 12;

/** Whole months, so that May to October is as long as November to April. */
const monthsOf = ({ periodFrom, periodTo }: ReportedValue): number => Math.round((daysBetween(periodFrom, periodTo) + 1) / daysInMonth);

/** Figures for periods of different length say nothing of more or less. */
const otherLength: FigureRule = {
  key: 'figure-period',
  ask: (pair) =>
    !pair.indicator.cumulative && monthsOf(pair.now) !== monthsOf(pair.last)
      ? asked(
          pair,
          `Perioden är ${monthsOf(pair.now)} månader, förra gången ${monthsOf(pair.last)}. Varför?`,
          `The period is ${monthsOf(pair.now)} months, last time ${monthsOf(pair.last)}. Why?`,
        )
      : null,
};

/** A series that is counted since the start begins on the same day every time. */
const otherStart: FigureRule = {
  key: 'figure-start',
  ask: (pair) =>
    pair.indicator.cumulative && pair.now.periodFrom !== pair.last.periodFrom
      ? asked(
          pair,
          `Serien börjar ${pair.now.periodFrom}, förra gången ${pair.last.periodFrom}. Varför?`,
          `The series begins on ${pair.now.periodFrom}, last time on ${pair.last.periodFrom}. Why?`,
        )
      : null,
};

/** Every check of a figure against last time's. The unit needs none: it belongs to the series and never changes. */
export const figureRules: readonly FigureRule[] = [lower, tenfold, otherLength, otherStart];

/** What the figures of a report raise, in the order of the indicators. Questions only: none of them stops a report. */
export function figureQuestions(indicators: readonly IndicatorToReport[], values: readonly ReportedValue[]): FigureQuestion[] {
  const given = new Map(values.map((value) => [value.indicator, value]));
  return indicators.flatMap((indicator) => {
    const [now, last] = [given.get(indicator.key), indicator.last?.value];
    if (now === undefined || last === undefined) return [];
    return figureRules.flatMap(({ key, ask }) => {
      const text = ask({ indicator, last, now });
      return text === null ? [] : [{ rule: `${key}-${indicator.key}`, indicator: indicator.key, text }];
    });
  });
}
