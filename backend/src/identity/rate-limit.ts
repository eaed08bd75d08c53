import { RateLimiterMemory, RateLimiterMySQL, type RateLimiterAbstract, type RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { Sources } from '../platform/database/data-source';
import { Problem } from '../platform/http/problem';

/** Five failures for an account from one network in 15 minutes, a hundred a day for a network. */
const limits = { account: { points: 5, duration: 15 * 60 }, network: { points: 100, duration: 24 * 3600 } } as const;

export interface SignInLimits {
  /** @throws Problem `too-many-attempts` with the seconds to wait */
  check(email: string, address: string): Promise<void>;
  failed(email: string, address: string): Promise<void>;
  succeeded(email: string, address: string): Promise<void>;
}

/**
 * On a server the counters are in the database, so that all processes share them. The embedded database has one process,
 * and its counters are in memory.
 */
export function signInLimits({ engine, writer }: Sources): SignInLimits {
  const account = limiter(engine === 'mariadb' ? writer : null, 'account', limits.account);
  const network = limiter(engine === 'mariadb' ? writer : null, 'network', limits.network);
  const accountKey = (email: string, address: string): string => `${email}|${address}`.slice(0, 200);
  return {
    check: async (email, address) => {
      await refuseWhenSpent(account, accountKey(email, address), limits.account.points);
      await refuseWhenSpent(network, address, limits.network.points);
    },
    failed: async (email, address) => {
      await Promise.all([account.penalty(accountKey(email, address)), network.penalty(address)]);
    },
    succeeded: async (email, address) => {
      await account.delete(accountKey(email, address));
    },
  };
}

function limiter(source: DataSource | null, keyPrefix: string, limit: { points: number; duration: number }): RateLimiterAbstract {
  if (source === null) return new RateLimiterMemory({ keyPrefix, ...limit });
  const pool = (source.driver as unknown as { pool: unknown }).pool;
  return new RateLimiterMySQL({ storeClient: pool, storeType: 'pool', dbName: String(source.options.database), tableName: 'rate_limit', tableCreated: true, keyPrefix, ...limit });
}

async function refuseWhenSpent(store: RateLimiterAbstract, key: string, points: number): Promise<void> {
  const spent: RateLimiterRes | null = await store.get(key);
  if (spent !== null && spent.consumedPoints >= points) throw new Problem('too-many-attempts', { seconds: Math.ceil(spent.msBeforeNext / 1000) });
}
