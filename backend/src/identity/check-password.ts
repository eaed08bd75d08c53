import type { SignIn } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Change, Reading } from '../platform/access/context';
import type { Reader } from '../platform/database/reader';
import { flag } from '../platform/database/values';
import { RecordedRefusal } from '../platform/http/problem';
import { passwordMatches } from './password';
import { TooManyAttempts, type SignInLimits } from './rate-limit';

interface Account {
  id: string;
  active: unknown;
  password_hash: string | null;
}

/**
 * The person with the address and the password; the same answer and the same time for unknown accounts. What fails is
 * recorded, by the person's id and never by what was written: people write their passwords in the wrong field.
 * @throws RecordedRefusal `sign-in-failed`, `too-many-attempts`
 */
export async function checkPassword(
  ctx: Reading<Actor | null>,
  limits: SignInLimits,
  attempt: SignIn & { address: string },
): Promise<string> {
  const emailKey = attempt.email.trim().toLowerCase();
  await limits.take(emailKey, attempt.address).catch(async (error: unknown) => refuseAttempt(error, await findAccount(ctx.db, emailKey)));
  const account = await findAccount(ctx.db, emailKey);
  const open = account !== null && flag(account.active) ? account : null;
  const matches = await passwordMatches(open?.password_hash ?? null, attempt.password);
  if (open === null || !matches) throw new RecordedRefusal('sign-in-failed', attemptOf('sign-in-failed', account));
  await limits.succeeded(emailKey, attempt.address);
  return open.id;
}

/** The refusal as it is recorded: the first of a while tells that there are too many, and a flood of them does not fill the log. */
export function refuseAttempt(error: unknown, account: Pick<Account, 'id'> | null, action = 'sign-in-slowed'): never {
  if (!(error instanceof TooManyAttempts) || !error.first) throw error;
  throw new RecordedRefusal('too-many-attempts', attemptOf(action, account), { seconds: error.seconds });
}

const attemptOf = (action: string, account: Pick<Account, 'id'> | null): Change => ({
  action,
  object: { kind: 'person', id: account?.id ?? '' },
});

const findAccount = (db: Reader, emailKey: string): Promise<Account | null> =>
  db.first<Account>('SELECT id, active, password_hash FROM person WHERE email_key = ?', [emailKey]);
