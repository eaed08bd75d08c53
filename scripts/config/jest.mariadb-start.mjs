import { startTestDatabase } from '../test-database.mjs';

/** One throw-away server for the run; each worker makes databases of its own names on it. */
export default async () => {
  if (globalThis.lagesbildTestDatabase) return;
  globalThis.lagesbildTestDatabase = await startTestDatabase();
  process.env.LAGESBILD_TEST_DATABASE_URL = globalThis.lagesbildTestDatabase.url('');
};
