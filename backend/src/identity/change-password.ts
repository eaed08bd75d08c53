import type { NewPassword } from '@lagesbild/contract';
import type { Reading, Writing } from '../platform/access/context';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Change } from '../platform/access/context';
import { Problem, RecordedRefusal } from '../platform/http/problem';
import { refuseAttempt } from './check-password';
import { hashPassword, passwordMatches } from './password';
import { PersonEntity } from './person.entity';
import type { SignInLimits } from './rate-limit';

interface Account {
  email_key: string;
  password_hash: string | null;
}

/** What has been checked before the transaction: the change holds only while the old password is what it was. */
export interface PasswordChange {
  before: string;
  after: string;
}

const changeOf = (action: string, personId: string): Change => ({ action, object: { kind: 'person', id: personId } });

/**
 * Checks the old password, as slowly and as seldom as at the door, and hashes the new one.
 * @throws Problem `no-password`, RecordedRefusal `wrong-password`, `too-many-attempts`
 */
export async function checkOldPassword(
  ctx: Reading,
  limits: SignInLimits,
  { old, password, address }: NewPassword & { address: string },
): Promise<PasswordChange> {
  authorizeSignedIn(ctx);
  const { personId } = ctx.actor;
  const account = found(await ctx.db.first<Account>('SELECT email_key, password_hash FROM person WHERE id = ?', [personId]));
  if (account.password_hash === null) throw new Problem('no-password');
  await limits.take(account.email_key, address).catch((error: unknown) => refuseAttempt(error, { id: personId }, 'password-change-slowed'));
  if (!(await passwordMatches(account.password_hash, old)))
    throw new RecordedRefusal('wrong-password', changeOf('password-change-failed', personId));
  await limits.succeeded(account.email_key, address);
  return { before: account.password_hash, after: await hashPassword(password) };
}

/**
 * Puts the new password in the place of the old one. Every other browser that the person is signed in with is out at once.
 * @throws Problem `wrong-password` when it has been changed meanwhile
 */
export async function changePassword(ctx: Writing, { before, after }: PasswordChange): Promise<void> {
  authorizeSignedIn(ctx);
  const { personId, sessionId } = ctx.actor;
  const changed = await ctx.db.change(PersonEntity, { id: personId, passwordHash: before }, { passwordHash: after });
  if (changed === 0) throw new Problem('wrong-password');
  await ctx.db.rows('DELETE FROM session WHERE person_id = ? AND id <> ?', [personId, sessionId]);
  ctx.audit(changeOf('own-password-changed', personId));
}
