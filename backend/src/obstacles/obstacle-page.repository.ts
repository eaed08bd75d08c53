import type { ObstacleAnswer, ObstacleEvent, ObstacleLink, ObstacleName, ObstacleState, ObstacleTurn, Section } from '@lagesbild/contract';
import { organisationColumns, organisationName } from '../organisations';
import type { Actor } from '../platform/access/actor';
import { all, condition, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { instant, placeholders, whole } from '../platform/database/values';
import { closeReports } from '../reporting';
import type { EventDetail } from './obstacle-event';
import { standingPassages, visibleObstacles } from './obstacle.policy';
import { passagesInReports } from './obstacle.repository';

/** The evidence that the reader may read, the newest round first. */
export async function findLinks(db: Reader, actor: Actor, obstacleId: string): Promise<ObstacleLink[]> {
  const readable = all(closeReports(actor), standingPassages(actor));
  const rows = await db.rows(
    `SELECT li.id, li.report_id, li.version_nr, li.section, li.quote, li.at, p.name AS by_name, a.\`key\` AS assignment_key, a.label, a.title_sv, a.title_en,
       n.title_sv AS round_sv, n.title_en AS round_en, ${organisationColumns('o')}
     FROM ${passagesInReports} JOIN assignment a ON a.id = r.assignment_id JOIN organisation o ON o.id = r.organisation_id JOIN person p ON p.id = li.by_id
     WHERE li.obstacle_id = ? AND ${readable.sql} ORDER BY n.nr DESC, a.position, o.sort_key, li.section, li.start_at, li.id`,
    [obstacleId, ...readable.parameters],
  );
  return rows.map(obstacleLink);
}

const obstacleLink = (row: Row): ObstacleLink => ({
  id: row['id'] as string,
  reportId: row['report_id'] as string,
  versionNr: whole(row['version_nr']),
  assignment: {
    key: row['assignment_key'] as string,
    label: row['label'] as string | null,
    title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  },
  organisation: organisationName(row),
  roundTitle: { sv: row['round_sv'] as string, en: row['round_en'] as string },
  section: row['section'] as Section,
  quote: row['quote'] as string,
  by: row['by_name'] as string,
  at: instant(row['at']),
});

/** What has happened, the earliest first. Another obstacle is named only to those who may see it. */
export async function findEvents(db: Reader, actor: Actor, obstacleId: string): Promise<ObstacleEvent[]> {
  const rows = await db.rows(
    `SELECT e.id, e.at, e.state, e.text, d.turn, d.other_id, d.detail, p.name AS by_name, ${organisationColumns('o')}
     FROM obstacle_event e LEFT JOIN obstacle_event_detail d ON d.event_id = e.id
     JOIN person p ON p.id = e.by_id JOIN organisation o ON o.id = e.organisation_id WHERE e.obstacle_id = ? ORDER BY e.at, e.id`,
    [obstacleId],
  );
  const others = rows.map((row) => row['other_id'] as string | null).filter((id) => id !== null);
  const named = new Map((await findNames(db, actor, oneOf(others))).map((name) => [name.id, name]));
  return rows.map((row) => obstacleEvent(row, named));
}

function obstacleEvent(row: Row, named: ReadonlyMap<string, ObstacleName>): ObstacleEvent {
  const detail = JSON.parse((row['detail'] as string | null) ?? '{}') as EventDetail;
  return {
    at: instant(row['at']),
    by: row['by_name'] as string,
    organisation: organisationName(row),
    state: row['state'] as ObstacleState | null,
    text: row['text'] as string,
    turn: row['turn'] as ObstacleTurn | null,
    other: named.get((row['other_id'] as string | null) ?? '') ?? null,
    passages: detail.passages ?? null,
    edits: detail.edits ?? [],
    finding: detail.finding ?? null,
  };
}

const oneOf = (ids: readonly string[]): Condition => condition(`ob.id IN (${placeholders(ids)})`, ...ids);

/** The names of obstacles (`ob`) among those that the reader may see. */
async function findNames(db: Reader, actor: Actor, which: Condition): Promise<ObstacleName[]> {
  const where = all(which, visibleObstacles(actor));
  const rows = await db.rows(
    `SELECT ob.id, ob.title_sv, ob.title_en FROM obstacle ob WHERE ${where.sql} ORDER BY ob.raised_at, ob.id`,
    where.parameters,
  );
  return rows.map((row) => ({ id: row['id'] as string, title: { sv: row['title_sv'] as string, en: row['title_en'] as string | null } }));
}

const related = `EXISTS (SELECT 1 FROM obstacle_relation re WHERE (re.one_id = ? AND re.other_id = ob.id) OR (re.other_id = ? AND re.one_id = ob.id))`;

export const findRelated = (db: Reader, actor: Actor, id: string): Promise<ObstacleName[]> =>
  findNames(db, actor, condition(related, id, id));

export const findAbsorbed = (db: Reader, actor: Actor, id: string): Promise<ObstacleName[]> =>
  findNames(db, actor, condition('EXISTS (SELECT 1 FROM obstacle_merged me WHERE me.obstacle_id = ob.id AND me.into_id = ?)', id));

/** What has taken an obstacle's place; null when nothing has, or when the reader may not see it. */
export const findSuccessor = async (db: Reader, actor: Actor, id: string): Promise<ObstacleName | null> =>
  (
    await findNames(db, actor, condition('EXISTS (SELECT 1 FROM obstacle_merged me WHERE me.into_id = ob.id AND me.obstacle_id = ?)', id))
  )[0] ?? null;

/** What those that must act have said, by the history that the reader sees: those who have said nothing first. */
export function answersIn(mustAct: readonly Row[], events: readonly ObstacleEvent[]): ObstacleAnswer[] {
  const answers = mustAct.map((each): ObstacleAnswer => {
    const organisation = organisationName(each);
    const said = events.filter((event) => event.organisation.key === organisation.key && event.turn === null && event.text !== '');
    const latest = said.at(-1);
    return { organisation, latest: latest ? { at: latest.at, by: latest.by, text: latest.text } : null, answers: said.length };
  });
  return [...answers.filter((each) => each.latest === null), ...answers.filter((each) => each.latest !== null)];
}
