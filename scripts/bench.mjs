import { join } from 'node:path';
import { own, root } from './config/place.mjs';
import { main, run } from './config/run.mjs';
import { setUp } from './setup.mjs';

/** The product's speed against hand-written code on the same database. Words: `start`, `list`, `brief`, `submit`, `round` or `search`, and `--engine sqlite|mariadb`. */
async function bench(words) {
  await setUp();
  const { ok } = await run(own('node'), [join(root, 'backend/bench/bench.mjs'), ...words], { show: true });
  return ok;
}

void main(import.meta.url, bench);
