import {
  existingDay,
  figureQualifiers,
  figureQualifierWords,
  figureUnitWords,
  largestThousandths,
  type BilingualText,
  type Day,
  type IndicatorToReport,
  type ReportContent,
  type ReportedValue,
  type ValueChange,
} from '@lagesbild/contract';
import { valueQuestionPrefix } from './report-content';
import { plainNumber } from './workbook-number';
import type { WorkbookField } from './workbook-fields';
import type { WorkbookQuestion } from './workbook-sheet';

/** What one row says of a figure: a figure takes four rows, and is read when all of them are. */
export interface FigurePart {
  indicator: string;
  part: Partial<Omit<ReportedValue, 'indicator'>>;
}

type PartName = keyof FigurePart['part'];

/** How the rows of a figure are told apart, in their order. */
const rowsOf: Record<PartName, string> = { thousandths: '', qualifier: ':qualifier', periodFrom: ':from', periodTo: ':to' };
const partNames = Object.keys(rowsOf) as PartName[];
const rowKey = (indicator: string, part: PartName): string => `${valueQuestionPrefix}${indicator}${rowsOf[part]}`;

const partWords: Record<PartName, BilingualText> = {
  thousandths: { sv: '', en: '' },
  qualifier: { sv: ': hur säker är siffran?', en: ': how sure is the figure?' },
  periodFrom: { sv: ': från och med', en: ': from' },
  periodTo: { sv: ': till och med', en: ': to' },
};

const labelOf = ({ name, dimension }: IndicatorToReport, part: PartName): BilingualText => {
  const counted = dimension === null ? '' : ` (${dimension})`;
  return { sv: `${name.sv}${counted}${partWords[part].sv}`, en: `${name.en ?? name.sv}${counted}${partWords[part].en}` };
};

/** A figure before anything has been written: as in the form, exact and for the period of the round, or since the series began. */
export const usualIn =
  (round: { periodFrom: Day; periodTo: Day }) =>
  ({ key, cumulative, last }: IndicatorToReport): ValueChange => ({
    indicator: key,
    periodFrom: (cumulative ? last?.value.periodFrom : undefined) ?? round.periodFrom,
    periodTo: round.periodTo,
    qualifier: 'exakt',
    thousandths: null,
  });

export const figureRows = (indicators: readonly IndicatorToReport[]): WorkbookQuestion[] =>
  indicators.flatMap((indicator) =>
    partNames.map((part) => ({ key: rowKey(indicator.key, part), section: 'figures' as const, label: labelOf(indicator, part) })),
  );

/** The rows of the figures, by their keys; `usual` is what a row says when the report gives no figure. */
export const figureFields = (
  indicators: readonly IndicatorToReport[],
  usual: (indicator: IndicatorToReport) => ValueChange,
): [string, WorkbookField][] =>
  indicators.flatMap((indicator) =>
    partNames.map((part): [string, WorkbookField] => [rowKey(indicator.key, part), fieldOf(indicator, part, usual(indicator))]),
  );

const valueIn = ({ values }: ReportContent, key: string): ValueChange | undefined => values.find(({ indicator }) => indicator === key);

const decimals = /^\d{1,12}(\.\d{1,3})?$/;

function fieldOf(indicator: IndicatorToReport, name: PartName, usual: ValueChange): WorkbookField {
  const { key, unit } = indicator;
  const of = (part: FigurePart['part']): { figure: FigurePart } => ({ figure: { indicator: key, part } });
  const standing = (content: ReportContent): ValueChange => valueIn(content, key) ?? usual;
  const fields: Record<PartName, WorkbookField> = {
    thousandths: {
      kind: 'number',
      unit: figureUnitWords[unit],
      write: (content) => thousandthsOf(standing(content)),
      read: (value) => {
        const thousandths = Math.round(Number(plainNumber(String(value))) * 1000);
        const readable = decimals.test(plainNumber(String(value))) && thousandths <= largestThousandths;
        return readable ? of({ thousandths }) : { reason: 'not-a-figure' };
      },
    },
    qualifier: {
      kind: 'choice',
      words: (language) => figureQualifiers.map((each) => figureQualifierWords[each][language]),
      write: (content, language) => figureQualifierWords[standing(content).qualifier][language],
      read: (value) => {
        const given = String(value).trim().toLowerCase();
        const qualifier = figureQualifiers.find((each) =>
          [each, figureQualifierWords[each].sv, figureQualifierWords[each].en].some((word) => word.toLowerCase() === given),
        );
        return qualifier === undefined ? { reason: 'not-one-of' } : of({ qualifier });
      },
    },
    periodFrom: dayField('periodFrom', standing, of),
    periodTo: dayField('periodTo', standing, of),
  };
  return {
    ...fields[name],
    figureOf: key,
    writeLast: (content, language) => (valueIn(content, key) ? fields[name].write(content, language) : null),
  };
}

const dayField = (
  name: 'periodFrom' | 'periodTo',
  standing: (content: ReportContent) => ValueChange,
  of: (part: FigurePart['part']) => { figure: FigurePart },
): WorkbookField => ({
  kind: 'day',
  write: (content) => standing(content)[name],
  read: (value) => {
    const given = String(value).trim();
    return existingDay(given) ? of({ [name]: given }) : { reason: 'not-a-day' };
  },
});

const thousandthsOf = ({ thousandths }: ValueChange): number | null => (thousandths === null ? null : thousandths / 1000);
