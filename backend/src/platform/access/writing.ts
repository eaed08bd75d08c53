import { newId } from '../database/ids';
import type { WriteGateway } from '../database/gateway';
import type { Writer } from '../database/writer';
import type { Actor } from './actor';
import type { Change, News, Writing } from './context';
import { Ledger } from './ledger';

/** A change with who made it, when and in which request. */
export interface RecordedChange extends Omit<Change, 'actorId'> {
  actorId: string | null;
  at: Date;
  requestId: string;
}

/** News with who made them, and when. */
export interface Told extends News {
  actorId: string | null;
  at: Date;
}

/** What a command has to say when it is done, in the same transaction. */
export interface Recorders {
  recordChanges: (db: Writer, changes: RecordedChange[]) => Promise<void>;
  tellPeople: (db: Writer, news: Told[]) => Promise<void>;
}

interface Given {
  actor: Actor | null;
  now: Date;
  db: Writer;
  requestId: string;
  expectedVersion: number;
  /** Work that waits for the commit is added here. */
  afterwards: (() => void)[];
}

interface Begun {
  ctx: Writing<Actor | null>;
  ledger: Ledger;
  /** Tells people, then writes the audit entries: the head of a chain is held no longer than needed. */
  record: (recorders: Recorders) => Promise<void>;
}

/** Begins a command: its context, and what becomes of what it records. */
export function beginWriting({ actor, now, db, requestId, expectedVersion, afterwards }: Given): Begun {
  const ledger = new Ledger();
  const changes: RecordedChange[] = [];
  const news: Told[] = [];
  const actorId = actor?.personId ?? null;
  const ctx: Writing<Actor | null> = {
    actor,
    now,
    db,
    ledger,
    requestId,
    expectedVersion,
    newId: () => newId(now),
    audit: (change) => {
      ledger.record();
      changes.push({ ...change, actorId: change.actorId ?? actorId, at: now, requestId });
    },
    notify: (each) => void news.push({ ...each, actorId, at: now }),
    afterCommit: (work) => void afterwards.push(work),
  };
  const record = async ({ tellPeople, recordChanges }: Recorders): Promise<void> => {
    await tellPeople(db, news);
    await recordChanges(db, changes);
  };
  return { ctx, ledger, record };
}

/** Runs a command that the house carries out by itself, when a day has come: one transaction, recorded like any other. */
export async function writeUnasked(
  { gateway, ...recorders }: Recorders & { gateway: WriteGateway },
  { now, requestId }: { now: Date; requestId: string },
  command: (ctx: Writing<null>) => Promise<void>,
): Promise<void> {
  const afterwards: (() => void)[] = [];
  await gateway.inTransaction(async (db) => {
    afterwards.length = 0;
    const { ctx, record } = beginWriting({ actor: null, now, db, requestId, expectedVersion: -1, afterwards });
    await command({ ...ctx, actor: null });
    await record(recorders);
  });
  for (const work of afterwards) work();
}
