import { hash, verify } from '@node-rs/argon2';
import { Turnstile } from '../platform/database/turnstile';

/** argon2id, 64 MiB, three passes: measured at about 60 ms; OWASP's minimum is 19 MiB and two passes. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Each hash takes 64 MiB: at most four at a time, the rest wait two seconds and are then asked to come back. */
const oven = new Turnstile(4, 2000);

export const hashPassword = (password: string): Promise<string> => oven.pass(() => hash(password, cost));

let dummy: Promise<string> | undefined;

/** Takes the same time whether the account exists or not. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hash('an account that does not exist', cost);
  const against = stored ?? (await dummy);
  const matches = await oven.pass(() => verify(against, password));
  return matches && stored !== null;
}
