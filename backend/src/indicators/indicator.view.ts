import type { Citation, IndicatorValue } from '@lagesbild/contract';
import { organisationNameOrNull } from '../organisations';
import type { Row } from '../platform/database/reader';
import { wholeOrNull } from '../platform/database/values';

export function indicatorValue(row: Row, citations: Citation[]): IndicatorValue {
  const thousandths = wholeOrNull(row['thousandths']);
  return {
    key: row['value_key'] as string,
    seriesKey: row['series_key'] as string | null,
    name: { sv: row['name_sv'] as string, en: row['name_en'] as string },
    periodFrom: row['period_from'] as string | null,
    periodTo: row['period_to'] as string | null,
    value: thousandths === null ? null : thousandths / 1000,
    unit: row['unit'] as string,
    qualifier: row['qualifier'] as string,
    dimension: row['dimension'] as string | null,
    dimensionValue: row['dimension_value'] as string | null,
    note: row['note'] as string | null,
    assignmentKey: row['assignment_key'] as string | null,
    organisation: organisationNameOrNull(row),
    citations,
  };
}
