import type { AmountDegree, Citation, Fact, OrganisationName, PlanMoney, PlanView } from '@lagesbild/contract';
import { findAreas } from '../areas';
import { assignmentColumns, assignmentName } from '../assignments';
import { citationsOf, organisationColumns, organisationName, organisationNameOrNull } from '../organisations';
import { planSummary, planSummaryColumns, planSummaryJoins } from '../plans';
import type { Actor } from '../platform/access/actor';
import type { Reader, Row } from '../platform/database/reader';
import { flag, whole, wholeOrNull } from '../platform/database/values';
import { visibleObstacles } from '../obstacles';
import { canPlanRound, roundColumns, roundSummary } from '../rounds';

const planSql = `
  SELECT p.id, ${planSummaryColumns}, p.document, p.history, p.dnr, p.decided_on, p.owner_certainty, p.declared_ore, p.known_ore, p.undivided_ore, p.undivided_label_sv,
    p.undivided_label_en, p.money_note, p.listed, p.certain, p.probable, p.uncertain, p.not_identified_at_least, p.with_number, p.with_budget, p.completeness_note,
    ${organisationColumns('f', 'follow_up')}
  FROM plan p ${planSummaryJoins} LEFT JOIN organisation f ON f.id = p.follow_up_by_id WHERE p.\`key\` = ?`;

/** A plan with what every noun knows of it, as the actor may see it; null when there is none. */
export async function findPlanPage(db: Reader, actor: Actor, key: string): Promise<PlanView | null> {
  const row = await db.first(planSql, [key]);
  if (row === null) return null;
  const id = row['id'] as string;
  const participants = await findParticipants(db, id);
  return {
    ...planSummary(row),
    document: row['document'] as string,
    dnr: row['dnr'] as string | null,
    decidedOn: row['decided_on'] as string | null,
    followUpBy: organisationNameOrNull(row, 'follow_up'),
    ownerCertainty: row['owner_certainty'] as string | null,
    areas: await findAreas(db, id),
    facts: await findFacts(db, id),
    money: await findMoney(db, row),
    completeness: completenessOf(row),
    steeringGroup: participants('steering'),
    otherParticipants: participants('other'),
    rounds: (await db.rows(`SELECT ${roundColumns} FROM round n WHERE n.plan_id = ? ORDER BY n.nr DESC`, [id])).map(roundSummary),
    counts: await countRest(db, actor, id),
    citations: [...(await citedAs(db, id, 'main')), ...(await citedAs(db, id, 'further'))],
    history: flag(row['history']),
    followOn: (
      await db.rows(`SELECT ${assignmentColumns('a')} FROM assignment a WHERE a.plan_id = ? AND a.follow_on = 1 ORDER BY a.position`, [id])
    ).map(assignmentName),
    can: { planRound: canPlanRound(actor, { history: flag(row['history']) }) },
  };
}

const citedAs = async (db: Reader, id: string, purpose: string): Promise<Citation[]> =>
  (await citationsOf(db, [id], purpose)).get(id) ?? [];

const completenessOf = (row: Row): PlanView['completeness'] => ({
  listed: whole(row['listed']),
  certain: wholeOrNull(row['certain']),
  probable: wholeOrNull(row['probable']),
  uncertain: wholeOrNull(row['uncertain']),
  notIdentifiedAtLeast: wholeOrNull(row['not_identified_at_least']),
  withNumber: wholeOrNull(row['with_number']),
  withBudget: wholeOrNull(row['with_budget']),
  note: row['completeness_note'] as string | null,
});

async function findFacts(db: Reader, planId: string): Promise<Fact[]> {
  const rows = await db.rows('SELECT f.id, f.text_sv, f.text_en FROM plan_fact f WHERE f.plan_id = ? ORDER BY f.position, f.id', [planId]);
  const citations = await citationsOf(
    db,
    rows.map((row) => row['id'] as string),
  );
  return rows.map((row) => ({
    text: { sv: row['text_sv'] as string, en: row['text_en'] as string | null },
    certainty: null,
    citations: citations.get(row['id'] as string) ?? [],
  }));
}

async function findMoney(db: Reader, plan: Row): Promise<PlanMoney> {
  const id = plan['id'] as string;
  const knownOre = wholeOrNull(plan['known_ore']);
  const label = plan['undivided_label_sv'] as string | null;
  const totals = await db.rows('SELECT t.id, t.ore FROM plan_alternative_total t WHERE t.plan_id = ? ORDER BY t.ore DESC, t.id', [id]);
  const citations = await citationsOf(
    db,
    totals.map((row) => row['id'] as string),
  );
  return {
    declaredOre: wholeOrNull(plan['declared_ore']),
    knownOre,
    undividedOre: wholeOrNull(plan['undivided_ore']),
    undividedLabel: label === null ? null : { sv: label, en: plan['undivided_label_en'] as string | null },
    byDegree: knownOre === null ? [] : await sumByDegree(db, id),
    alternativeTotals: totals.map((row) => ({ ore: whole(row['ore']), citations: citations.get(row['id'] as string) ?? [] })),
    note: plan['money_note'] as string | null,
    citations: await citedAs(db, id, 'total'),
  };
}

/** How firm the plan's known money is. Single decisions that belong to no known sum of a plan are not added up. */
async function sumByDegree(db: Reader, planId: string): Promise<PlanMoney['byDegree']> {
  const rows = await db.rows<{ degree: string; ore: unknown }>(
    `SELECT b.degree, SUM(b.ore) AS ore FROM budget_line b JOIN assignment a ON a.id = b.assignment_id
     WHERE a.plan_id = ? AND a.follow_on = 0 AND b.kind = 'allocated' GROUP BY b.degree ORDER BY ore DESC, b.degree`,
    [planId],
  );
  return rows.map((row) => ({ degree: row.degree as AmountDegree, ore: whole(row.ore) }));
}

async function findParticipants(db: Reader, planId: string): Promise<(grouping: string) => OrganisationName[]> {
  const rows = await db.rows(
    `SELECT pp.grouping, ${organisationColumns('o')} FROM plan_participant pp JOIN organisation o ON o.id = pp.organisation_id
     WHERE pp.plan_id = ? ORDER BY pp.position, pp.id`,
    [planId],
  );
  return (grouping) => rows.filter((row) => row['grouping'] === grouping).map((row) => organisationName(row));
}

async function countRest(db: Reader, actor: Actor, planId: string): Promise<PlanView['counts']> {
  const seen = visibleObstacles(actor);
  const row = await db.first(
    `SELECT (SELECT COUNT(*) FROM indicator_value v WHERE v.plan_id = p.id) AS indicators, (SELECT COUNT(*) FROM finding f WHERE f.plan_id = p.id) AS findings,
       (SELECT COUNT(*) FROM meeting m WHERE m.plan_id = p.id) AS meetings, (SELECT COUNT(*) FROM obstacle ob WHERE ob.plan_id = p.id AND ob.state <> 'merged' AND (${seen.sql})) AS obstacles
     FROM plan p WHERE p.id = ?`,
    [...seen.parameters, planId],
  );
  return {
    indicators: whole(row?.['indicators']),
    findings: whole(row?.['findings']),
    meetings: whole(row?.['meetings']),
    obstacles: whole(row?.['obstacles']),
  };
}
