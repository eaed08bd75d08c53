import type { FirstAdministrator } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Writing } from '../platform/access/context';
import type { WriteGateway } from '../platform/database/gateway';
import { newId } from '../platform/database/ids';
import type { Reader } from '../platform/database/reader';
import { Problem, RecordedRefusal } from '../platform/http/problem';
import { MembershipEntity, PersonEntity, SetupTokenEntity } from './person.entity';
import { newToken, tokenHash } from './token';

/** True until somebody has signed up as the first administrator. */
export async function needsSetup(db: Reader): Promise<boolean> {
  const row = await db.first('SELECT id FROM membership WHERE role = ? LIMIT 1', ['administrator']);
  return row === null;
}

/** Makes the one-time token of an installation that has no administrator; null when it has one. */
export async function newSetupToken(reader: Reader, gateway: WriteGateway, now: Date): Promise<string | null> {
  if (!(await needsSetup(reader))) return null;
  const token = newToken();
  await gateway.inTransaction(async (db) => {
    await db.rows('DELETE FROM setup_token WHERE used_at IS NULL');
    await db.insert(SetupTokenEntity, { id: newId(now), tokenHash: tokenHash(token), createdAt: now, usedAt: null });
  });
  return token;
}

/**
 * @throws Problem `already-set-up` when there is an administrator, `sign-in-failed` when the token is not the printed one
 */
export async function createFirstAdministrator(
  ctx: Writing<Actor | null>,
  given: FirstAdministrator & { passwordHash: string },
): Promise<string> {
  if (!(await needsSetup(ctx.db))) throw new Problem('already-set-up');
  const token = await ctx.db.first<{ id: string }>('SELECT id FROM setup_token WHERE token_hash = ? AND used_at IS NULL', [
    tokenHash(given.token),
  ]);
  if (token === null) throw new RecordedRefusal('sign-in-failed', { action: 'sign-in-failed', object: { kind: 'person', id: '' } });
  // Of two who use the token at once, the second waits here and finds it used.
  if ((await ctx.db.change(SetupTokenEntity, { id: token.id, usedAt: null }, { usedAt: ctx.now })) !== 1)
    throw new Problem('already-set-up');
  const organisation = await ctx.db.first<{ id: string }>('SELECT id FROM organisation WHERE `key` = ?', ['jamstalldhetsmyndigheten']);
  if (organisation === null) throw new Error('The reference data has not been loaded');
  const personId = ctx.newId();
  await ctx.db.insert(PersonEntity, {
    id: personId,
    name: given.name.trim(),
    email: given.email.trim(),
    emailKey: given.email.trim().toLowerCase(),
    passwordHash: given.passwordHash,
    titleSv: null,
    titleEn: null,
    active: true,
    exercise: false,
    createdAt: ctx.now,
  });
  await ctx.db.insert(MembershipEntity, { id: ctx.newId(), personId, organisationId: organisation.id, role: 'administrator' });
  return personId;
}
