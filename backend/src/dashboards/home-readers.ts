import type { BilingualText, Brief, RoundSummary } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import type { Row } from '../platform/database/reader';
import { whole } from '../platform/database/values';
import { roundColumns, roundSummary } from '../rounds';
import type { HomePart } from './home-part';
import { administratorLead, ministryLead, publishedSentence } from './home-sentences';
import { frozenBrief } from './snapshot.repository';

/** The latest published picture of every plan that has one, each with its sentence of truth. */
export async function homeOfMinistry(ctx: Reading): Promise<HomePart<'ministry'>> {
  const rows = await ctx.db.rows(
    `SELECT ${roundColumns}, p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en FROM round n JOIN plan p ON p.id = n.plan_id
     WHERE n.state = 'published' AND NOT EXISTS (SELECT 1 FROM round later WHERE later.plan_id = n.plan_id AND later.state = 'published' AND later.nr > n.nr)
     ORDER BY p.position`,
  );
  const part = await Promise.all(rows.map((row) => picture(ctx, row)));
  return { part, lead: ministryLead(part) };
}

async function picture(ctx: Reading, row: Row): Promise<NonNullable<HomePart<'ministry'>>['part'][number]> {
  const round = roundSummary(row);
  return {
    planKey: row['plan_key'] as string,
    planTitle: { sv: row['plan_sv'] as string, en: row['plan_en'] as string },
    roundId: round.id,
    roundTitle: round.title,
    lead: await leadOf(ctx, round),
  };
}

async function leadOf({ db, now }: Reading, { id, publishedAt }: RoundSummary): Promise<BilingualText> {
  const frozen = await frozenBrief(db, id);
  return frozen === null ? publishedSentence(publishedAt, now) : (JSON.parse(frozen.json) as Brief).lead;
}

export async function homeOfAdministrator({ db }: Reading): Promise<HomePart<'administrator'>> {
  const row = await db.first(
    'SELECT (SELECT COUNT(*) FROM person) AS people, (SELECT COUNT(*) FROM organisation) AS organisations, (SELECT COUNT(*) FROM plan) AS plans',
  );
  const part = { people: whole(row?.['people']), organisations: whole(row?.['organisations']), plans: whole(row?.['plans']) };
  return { part, lead: administratorLead(part) };
}
