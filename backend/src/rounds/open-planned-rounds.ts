import { stockholmDay } from '@lagesbild/contract';
import { found } from '../platform/access/ledger';
import { writeUnasked, type Recorders } from '../platform/access/writing';
import type { WriteGateway } from '../platform/database/gateway';
import type { Reader } from '../platform/database/reader';
import { Problem } from '../platform/http/problem';
import { carryOutOpening, type MakeReports } from './open-round';
import { loadRound } from './round.repository';

interface Opening extends Recorders {
  gateway: WriteGateway;
  reader: Reader;
  makeReports: MakeReports;
  now: Date;
}

/** Opens the planned rounds whose first day has come. Where an earlier round is in the way, the coordinators are told. */
export async function openPlannedRounds({ reader, now, ...rest }: Opening): Promise<void> {
  const due = await reader.rows<{ id: string }>("SELECT id FROM round WHERE state = 'planned' AND opens_on <= ? ORDER BY opens_on, nr", [
    stockholmDay(now),
  ]);
  for (const { id } of due) await openIfPossible(id, { now, ...rest });
}

async function openIfPossible(id: string, { makeReports, now, ...recorders }: Omit<Opening, 'reader'>): Promise<void> {
  const at = { now, requestId: `open-rounds ${stockholmDay(now)}` };
  try {
    await writeUnasked(recorders, at, async (ctx) => carryOutOpening(ctx, found(await loadRound(ctx.db, id)), makeReports));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // A coordinator opened it a moment before; there is nothing left to do.
    if (error.kind === 'round-not-planned') return;
    await writeUnasked(recorders, at, (ctx) => {
      ctx.notify({ cause: 'round-not-opened', object: { kind: 'round', id } });
      return Promise.resolve();
    });
  }
}
