import type { OrganisationName, OrganisationSummary } from '@lagesbild/contract';
import { whole } from '../platform/database/values';

/** The columns that name an organisation, for a table alias in a query: `o_key`, `o_name_sv` … */
export const organisationColumns = (alias: string, prefix = 'o'): string =>
  `${alias}.\`key\` AS ${prefix}_key, ${alias}.name_sv AS ${prefix}_name_sv, ${alias}.name_en AS ${prefix}_name_en, ${alias}.short_name AS ${prefix}_short_name`;

export function organisationName(row: Record<string, unknown>, prefix = 'o'): OrganisationName {
  return {
    key: row[`${prefix}_key`] as string,
    name: { sv: row[`${prefix}_name_sv`] as string, en: row[`${prefix}_name_en`] as string | null },
    shortName: row[`${prefix}_short_name`] as string | null,
  };
}

export const organisationNameOrNull = (row: Record<string, unknown>, prefix = 'o'): OrganisationName | null =>
  row[`${prefix}_key`] === null ? null : organisationName(row, prefix);

export const organisationSummary = (row: Record<string, unknown>): OrganisationSummary => ({
  ...organisationName(row),
  kind: row['kind'] as string,
  county: row['county_code'] as string | null,
  validFrom: row['valid_from'] as string | null,
  validTo: row['valid_to'] as string | null,
  assignments: whole(row['assignments']),
});
