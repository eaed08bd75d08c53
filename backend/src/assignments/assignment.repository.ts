import type { AssignmentView, DecisionView, DeliverableView, OrganisationName } from '@lagesbild/contract';
import { organisationColumns, organisationName } from '../organisations';
import { rowsBy, word, wordColumns, wordJoin } from '../plans';
import type { Reader, Row } from '../platform/database/reader';
import { flag, placeholders } from '../platform/database/values';
import { answeringRoles, decisionView, deliverableView } from './assignment.view';

/** The organisations that answer for each of many assignments, the reporting one first, in one statement. */
export async function responsibleFor(db: Reader, assignmentIds: readonly string[]): Promise<Map<string, OrganisationName[]>> {
  const rows = await db.rows(
    `SELECT ao.assignment_id, ${organisationColumns('o')} FROM assignment_organisation ao JOIN organisation o ON o.id = ao.organisation_id
     WHERE ao.assignment_id IN (${placeholders(assignmentIds)}) AND (ao.leads = 1 OR ao.role IN (${placeholders(answeringRoles)}))
     ORDER BY ao.leads DESC, ao.reports DESC, ao.position, ao.id`,
    [...assignmentIds, ...answeringRoles],
  );
  return new Map([...rowsBy(rows, 'assignment_id')].map(([id, some]) => [id, eachOnce(some)]));
}

/** An organisation may answer in two roles; it is named once. */
function eachOnce(rows: Row[]): OrganisationName[] {
  const byKey = new Map(rows.map((row) => [row['o_key'] as string, organisationName(row)]));
  return [...byKey.values()];
}

/** Everybody with a part in the assignment, the reporting one first. */
export async function findOrganisationsOf(db: Reader, assignmentId: string): Promise<AssignmentView['organisations']> {
  const rows = await db.rows(
    `SELECT ao.certainty, ao.reports, ao.leads, ${wordColumns('ao.role', 'role')}, ${organisationColumns('o')}
     FROM assignment_organisation ao JOIN organisation o ON o.id = ao.organisation_id ${wordJoin('ao.role', 'agency_roles', 'role')}
     WHERE ao.assignment_id = ? ORDER BY ao.leads DESC, ao.reports DESC, ao.position, ao.id`,
    [assignmentId],
  );
  return rows.map((row) => ({
    organisation: organisationName(row),
    role: word(row, 'role'),
    certainty: row['certainty'] as string | null,
    reports: flag(row['reports']),
    leads: flag(row['leads']),
  }));
}

/** All decisions, the first one first: an amendment never takes the place of what it amends. */
export async function findDecisions(db: Reader, assignmentId: string): Promise<DecisionView[]> {
  const rows = await db.rows(
    `SELECT ${wordColumns('d.kind', 'kind')}, d.dnr, d.decided_on, d.note FROM decision d ${wordJoin('d.kind', 'decision_kinds', 'kind')}
     WHERE d.assignment_id = ? ORDER BY d.position, d.id`,
    [assignmentId],
  );
  return rows.map(decisionView);
}

/** The day of a deliverable `d` that counts now: where the latest decision moved it, else the first one. */
export const dueOnNow = (d: string): string =>
  `COALESCE((SELECT m.due_on FROM deliverable_move m WHERE m.deliverable_id = ${d}.id ORDER BY m.nr DESC LIMIT 1), ${d}.due_on)`;

/** All deliverables with the days that they have been moved from: two statements, one where there is none. */
export async function findDeliverables(db: Reader, assignmentId: string): Promise<DeliverableView[]> {
  const rows = await db.rows(
    `SELECT d.id, ${wordColumns('d.kind', 'kind')}, d.due_on, d.received_on, d.title,
       (SELECT c.dnr FROM deliverable_receipt c WHERE c.deliverable_id = d.id ORDER BY c.nr DESC LIMIT 1) AS received_dnr
     FROM deliverable d ${wordJoin('d.kind', 'report_kinds', 'kind')} WHERE d.assignment_id = ? ORDER BY d.position, d.id`,
    [assignmentId],
  );
  const moves = rows.length === 0 ? new Map<string, Row[]>() : rowsBy(await movesOf(db, assignmentId), 'deliverable_id');
  return rows.map((row) => deliverableView(row, moves.get(row['id'] as string) ?? []));
}

const movesOf = (db: Reader, assignmentId: string): Promise<Row[]> =>
  db.rows(
    `SELECT m.deliverable_id, m.due_on, c.dnr, c.decided_on FROM deliverable_move m JOIN deliverable d ON d.id = m.deliverable_id
     JOIN decision c ON c.id = m.decision_id WHERE d.assignment_id = ? ORDER BY m.deliverable_id, m.nr`,
    [assignmentId],
  );

/** What became of the assignment, with the ids that sources point at. */
export const findOutcomes = (db: Reader, assignmentId: string): Promise<Row[]> =>
  db.rows(
    `SELECT t.id, ${wordColumns('t.status', 'status')}, t.text_sv, t.text_en FROM outcome t ${wordJoin('t.status', 'status_words', 'status')}
   WHERE t.assignment_id = ? ORDER BY t.position, t.id`,
    [assignmentId],
  );
