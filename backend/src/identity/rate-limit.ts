import { RateLimiterMemory, RateLimiterMySQL, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { Sources } from '../platform/database/data-source';
import { Problem } from '../platform/http/problem';
import { tokenHash } from './token';

/** Five failures for an account from one network in 15 minutes, a hundred a day for a network. */
const limits = { account: { points: 5, duration: 15 * 60 }, network: { points: 100, duration: 24 * 3600 } } as const;

/** Too many attempts; `first` for the one with which the refusals of this while begin, and it alone is worth a line in the log. */
export class TooManyAttempts extends Problem {
  constructor(
    readonly seconds: number,
    readonly first: boolean,
  ) {
    super('too-many-attempts', { seconds });
  }
}

export interface SignInLimits {
  /**
   * Takes an attempt before anything is looked up, so that those that come all at once are counted too.
   * @throws TooManyAttempts with the seconds to wait
   */
  take(email: string, address: string): Promise<void>;
  /** Gives back what the attempts of somebody who knew the password have taken. */
  succeeded(email: string, address: string): Promise<void>;
}

/**
 * On a server the counters are in the database, so that all processes share them. The embedded database has one process,
 * and its counters are in memory.
 */
export function signInLimits({ engine, writer }: Sources): SignInLimits {
  const account = limiter(engine === 'mariadb' ? writer : null, 'account', limits.account);
  const network = limiter(engine === 'mariadb' ? writer : null, 'network', limits.network);
  const accountKey = (email: string, address: string): string => tokenHash(`${email}|${address}`);
  return {
    take: async (email, address) => {
      await takeOne(account, accountKey(email, address));
      await takeOne(network, address);
    },
    succeeded: async (email, address) => {
      await Promise.all([account.delete(accountKey(email, address)), network.reward(address)]);
    },
  };
}

function limiter(source: DataSource | null, keyPrefix: string, limit: { points: number; duration: number }): RateLimiterAbstract {
  if (source === null) return new RateLimiterMemory({ keyPrefix, ...limit });
  const pool = (source.driver as unknown as { pool: unknown }).pool;
  return new RateLimiterMySQL({
    storeClient: pool,
    storeType: 'pool',
    dbName: String(source.options.database),
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    ...limit,
  });
}

async function takeOne(store: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await store.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new TooManyAttempts(Math.ceil(refusal.msBeforeNext / 1000), refusal.consumedPoints === store.points + 1);
  }
}
