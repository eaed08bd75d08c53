import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig } from '../src/platform/config/config';
import { closeSources, openSources, type Sources } from '../src/platform/database/data-source';
import { freshDatabase, testEngine } from './database';

export interface TestSources extends Sources {
  poolSize: number;
  close: () => Promise<void>;
}

/** Data sources on an empty database of their own, without the application. */
export async function startSources(entities: (new () => object)[]): Promise<TestSources> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-sources-'));
  const database = await freshDatabase(testEngine());
  const config = loadConfig({ LAGESBILD_DATA: folder, LAGESBILD_POOL: '8', ...(database.url ? { DATABASE_URL: database.url } : {}) });
  const sources = await openSources(config, entities);
  return {
    ...sources,
    poolSize: config.poolSize,
    close: async () => {
      await closeSources(sources);
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
