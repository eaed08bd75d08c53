import { main } from './config/run.mjs';
import { setUp } from './setup.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { jest, kindsOf } from './test.mjs';

/** The stories in a real browser, against the built product, on both engines or one spec. Words are passed on to Jest. */
async function endToEnd(words) {
  await setUp();
  await installSystemPackages(['chromium']);
  const path = words.find((word) => word.endsWith('.e2e.ts'));
  const outcomes = [];
  for (const kind of path ? kindsOf(path) : ['e2e-sqlite', 'e2e-mariadb'])
    outcomes.push((await jest(kind, path ? ['--runTestsByPath', ...words] : words)).ok);
  return outcomes.every(Boolean);
}

void main(import.meta.url, endToEnd);
