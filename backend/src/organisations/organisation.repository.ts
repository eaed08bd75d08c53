import type { OrganisationAssignment, OrganisationQuery, OrganisationSummary, OrganisationView } from '@lagesbild/contract';
import { all, condition, contains, any, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { flag, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { citationsOf } from './citation.repository';
import { organisationColumns, organisationName, organisationNameOrNull, organisationSummary } from './organisation.view';

const assignmentCount = '(SELECT COUNT(DISTINCT ao.assignment_id) FROM assignment_organisation ao WHERE ao.organisation_id = o.id)';

function filter({ name, kind, county }: OrganisationQuery): Condition {
  return all(
    name !== undefined && any(contains('o.name_sv', name), contains('o.name_en', name), contains('o.short_name', name)),
    kind !== undefined && condition('o.kind = ?', kind),
    county !== undefined && condition('o.county_code = ?', county),
  );
}

interface OrganisationList {
  organisations: OrganisationSummary[];
  total: number;
  kinds: { kind: string; count: number }[];
}

export async function findOrganisations(db: Reader, query: OrganisationQuery, slice: Slice): Promise<OrganisationList> {
  const where = filter(query);
  const kinds = await db.rows<{ kind: string; count: unknown }>(
    'SELECT kind, COUNT(*) AS count FROM organisation GROUP BY kind ORDER BY count DESC, kind',
  );
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total FROM organisation o WHERE ${where.sql}`, where.parameters);
  const rows = await db.rows(
    `SELECT ${organisationColumns('o')}, o.kind, o.county_code, o.valid_from, o.valid_to, ${assignmentCount} AS assignments
     FROM organisation o WHERE ${where.sql} ORDER BY o.sort_key, o.id LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  return {
    organisations: rows.map(organisationSummary),
    total: whole(counted?.total),
    kinds: kinds.map((row) => ({ kind: row.kind, count: whole(row.count) })),
  };
}

const viewSql = `
  SELECT o.id, ${organisationColumns('o')}, o.kind, o.county_code, o.valid_from, o.valid_to, o.org_no, o.roles, ${assignmentCount} AS assignments,
    ${organisationColumns('parent', 'parent')}, ${organisationColumns('successor', 'successor')},
    region.id AS region_id, region.name_sv AS region_name_sv, region.name_en AS region_name_en, region.note AS region_note, region.known_seat AS region_seat,
    county.id AS county_id, county.region_certainty
  FROM organisation o
  LEFT JOIN organisation parent ON parent.id = o.parent_id
  LEFT JOIN organisation successor ON successor.id = o.successor_id
  LEFT JOIN county ON county.board_id = o.id
  LEFT JOIN coordinator_region region ON region.id = county.region_id
  WHERE o.\`key\` = ?`;

export async function findOrganisation(db: Reader, key: string): Promise<OrganisationView | null> {
  const row = await db.first(viewSql, [key]);
  if (row === null) return null;
  const id = row['id'] as string;
  const related = await db.rows(
    `SELECT ${organisationColumns('o')}, o.parent_id FROM organisation o WHERE o.parent_id = ? OR o.successor_id = ? ORDER BY o.sort_key`,
    [id, id],
  );
  const citations = await citationsOf(db, [id]);
  return {
    ...organisationSummary(row),
    organisationNumber: row['org_no'] as string | null,
    roles: ((row['roles'] as string | null) ?? '').split(';').filter((role) => role !== ''),
    parent: organisationNameOrNull(row, 'parent'),
    successor: organisationNameOrNull(row, 'successor'),
    predecessors: related.filter((each) => each['parent_id'] !== id).map((each) => organisationName(each)),
    parts: related.filter((each) => each['parent_id'] === id).map((each) => organisationName(each)),
    coordinatorRegion: await regionOf(db, row),
    citations: citations.get(id) ?? [],
  };
}

/** The sources of a county's region are those that place the county in it, and those of the region itself. */
async function regionOf(db: Reader, row: Row): Promise<OrganisationView['coordinatorRegion']> {
  if (row['region_name_sv'] === null) return null;
  const county = row['county_id'] as string;
  const region = row['region_id'] as string;
  const placed = (await citationsOf(db, [county], 'region')).get(county) ?? [];
  const own = (await citationsOf(db, [region])).get(region) ?? [];
  const references = new Set(placed.map((citation) => citation.reference));
  return {
    name: { sv: row['region_name_sv'] as string, en: row['region_name_en'] as string },
    certainty: row['region_certainty'] as string,
    note: row['region_note'] as string | null,
    knownSeat: row['region_seat'] as string | null,
    citations: [...placed, ...own.filter((citation) => !references.has(citation.reference))],
  };
}

const assignmentsFrom = `
  FROM assignment_organisation ao JOIN organisation o ON o.id = ao.organisation_id JOIN assignment a ON a.id = ao.assignment_id JOIN plan p ON p.id = a.plan_id
  WHERE o.\`key\` = ?`;

export async function findAssignmentsOf(
  db: Reader,
  key: string,
  slice: Slice,
): Promise<{ assignments: OrganisationAssignment[]; total: number }> {
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${assignmentsFrom}`, [key]);
  const rows = await db.rows(
    `SELECT p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en, p.exercise, a.\`key\` AS assignment_key, a.label, a.title_sv, a.title_en, ao.role, ao.certainty,
       (SELECT t.name_sv FROM term t WHERE t.vocabulary = 'agency_roles' AND t.\`key\` = ao.role) AS role_sv,
       (SELECT t.name_en FROM term t WHERE t.vocabulary = 'agency_roles' AND t.\`key\` = ao.role) AS role_en
     ${assignmentsFrom} ORDER BY p.position DESC, a.position, ao.position LIMIT ? OFFSET ?`,
    [key, slice.limit, slice.offset],
  );
  return { assignments: rows.map(assignmentOf), total: whole(counted?.total) };
}

const assignmentOf = (row: Row): OrganisationAssignment => ({
  planKey: row['plan_key'] as string,
  planTitle: { sv: row['plan_sv'] as string, en: row['plan_en'] as string },
  exercise: flag(row['exercise']),
  assignmentKey: row['assignment_key'] as string,
  label: row['label'] as string | null,
  title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  role: { key: row['role'] as string, sv: (row['role_sv'] ?? row['role']) as string, en: (row['role_en'] ?? row['role']) as string },
  certainty: row['certainty'] as string | null,
});
