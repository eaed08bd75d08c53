import { stockholmDay, type Day } from '@lagesbild/contract';
import type { WriteGateway } from '../platform/database/gateway';
import type { Reader } from '../platform/database/reader';
import { instant, whole } from '../platform/database/values';
import type { Told } from '../platform/access/writing';
import { mondayOf, reminderOn } from './deadline';
import { teller } from './tell-people';

interface Reminding {
  gateway: WriteGateway;
  reader: Reader;
  origin: string;
  now: Date;
}

/** A last day that some organisations of a round have before them: the round's, or a later one of their own. */
interface LastDay {
  roundId: string;
  dueOn: Day;
  openedOn: Day;
  /** Later than the round's. */
  extended: boolean;
  organisationIds: string[];
}

/** Reminds agencies of last days, and reviewers of what lies still: what the day brings, told once. */
export async function remind({ gateway, reader, origin, now }: Reminding): Promise<void> {
  const lastDays = await lastDaysAhead(reader, stockholmDay(now));
  const news = [...lastDays.flatMap((lastDay) => reminderOf(lastDay, now)), ...(await lyingStill(reader, now))];
  for (const each of news) await gateway.inTransaction((db) => teller(origin)(db, [each]));
}

/** Reports that can still be handed in, by round and last day: those of an open round, and those with more time after it has closed. */
async function lastDaysAhead(reader: Reader, today: Day): Promise<LastDay[]> {
  const rows = await reader.rows<{
    id: string;
    due_on: Day;
    opened_at: unknown;
    opens_on: Day;
    extended: unknown;
    organisation_id: string;
  }>(
    `SELECT DISTINCT n.id, COALESCE(x.due_on, n.due_on) AS due_on, n.opened_at, n.opens_on, CASE WHEN x.report_id IS NULL THEN 0 ELSE 1 END AS extended, r.organisation_id
     FROM report r JOIN round n ON n.id = r.round_id LEFT JOIN report_extension x ON x.report_id = r.id
     WHERE r.status IN ('draft', 'returned') AND (n.state = 'open' OR (n.state = 'closed' AND x.closes_on >= ?)) ORDER BY n.id, due_on, r.organisation_id`,
    [today],
  );
  const days = new Map<string, LastDay>();
  for (const row of rows) {
    const key = `${row.id} ${row.due_on} ${whole(row.extended)}`;
    const openedOn = row.opened_at === null ? row.opens_on : stockholmDay(new Date(instant(row.opened_at)));
    const day = days.get(key) ?? { roundId: row.id, dueOn: row.due_on, openedOn, extended: whole(row.extended) === 1, organisationIds: [] };
    day.organisationIds.push(row.organisation_id);
    days.set(key, day);
  }
  return [...days.values()];
}

function reminderOf({ roundId, dueOn, openedOn, extended, organisationIds }: LastDay, now: Date): Told[] {
  const reminder = reminderOn({ today: stockholmDay(now), dueOn, openedOn });
  if (reminder === null) return [];
  const occasion = extended ? `${reminder}.${dueOn}` : reminder;
  return [{ cause: 'round-due', object: { kind: 'round', id: roundId }, organisationIds, occasion, actorId: null, at: now }];
}

async function lyingStill(reader: Reader, now: Date): Promise<Told[]> {
  const rounds = await reader.rows<{ id: string }>("SELECT id FROM round WHERE state IN ('open', 'closed') ORDER BY id");
  const occasion = mondayOf(stockholmDay(now));
  return rounds.map(({ id }) => ({ cause: 'reports-lie-still', object: { kind: 'round', id }, occasion, actorId: null, at: now }));
}
