import type { AreaSummary, Text } from '@lagesbild/contract';
import type { Row } from '../platform/database/reader';
import { whole } from '../platform/database/values';

/** An area as something else points at it. */
export interface AreaName {
  nr: number;
  name: Text;
}

/** The columns that name an area, for a table alias in a query. */
export const areaColumns = (alias: string): string =>
  `${alias}.\`key\` AS area_key, ${alias}.nr AS area_nr, ${alias}.name_sv AS area_sv, ${alias}.name_en AS area_en`;

export const areaName = (row: Row): AreaName => ({
  nr: whole(row['area_nr']),
  name: { sv: row['area_sv'] as string, en: row['area_en'] as string },
});

export const areaOrNull = (row: Row): (AreaName & { key: string }) | null =>
  row['area_key'] === null ? null : { key: row['area_key'] as string, ...areaName(row) };

export const areaSummary = (row: Row): Omit<AreaSummary, 'citations'> => ({
  key: row['area_key'] as string,
  ...areaName(row),
  nameCertainty: row['name_certainty'] as string | null,
  note: row['note'] as string | null,
  assignments: whole(row['assignments']),
});
