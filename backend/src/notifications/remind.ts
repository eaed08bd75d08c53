import { stockholmDay, type Day } from '@lagesbild/contract';
import type { WriteGateway } from '../platform/database/gateway';
import type { Reader } from '../platform/database/reader';
import { instant } from '../platform/database/values';
import type { Told } from '../platform/access/writing';
import { mondayOf, reminderOn } from './deadline';
import { teller } from './tell-people';

interface Reminding {
  gateway: WriteGateway;
  reader: Reader;
  origin: string;
  now: Date;
}

interface OpenRound {
  id: string;
  state: string;
  due_on: Day;
  opened_at: unknown;
  opens_on: Day;
}

/** Reminds agencies of last days, and reviewers of what lies still: what the day brings, told once. */
export async function remind({ gateway, reader, origin, now }: Reminding): Promise<void> {
  const rounds = await reader.rows<OpenRound>(
    "SELECT id, state, due_on, opens_on, opened_at FROM round WHERE state IN ('open', 'closed') ORDER BY id",
  );
  const news = rounds.flatMap((round) => newsOf(round, now));
  for (const each of news) await gateway.inTransaction((db) => teller(origin)(db, [each]));
}

function newsOf(round: OpenRound, now: Date): Told[] {
  const today = stockholmDay(now);
  const openedOn = round.opened_at === null ? round.opens_on : stockholmDay(new Date(instant(round.opened_at)));
  const reminder = round.state === 'open' ? reminderOn({ today, dueOn: round.due_on, openedOn }) : null;
  const object = { kind: 'round', id: round.id } as const;
  const told = { object, actorId: null, at: now };
  return [
    ...(reminder === null ? [] : [{ ...told, cause: 'round-due', occasion: reminder } as const]),
    { ...told, cause: 'reports-lie-still', occasion: mondayOf(today) } as const,
  ];
}
