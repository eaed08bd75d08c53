import { main } from './config/run.mjs';
import { setUp } from './setup.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { jest } from './test.mjs';

/** The stories in a real browser, against the built product. Words are passed on to Jest. */
async function endToEnd(words) {
  await setUp();
  await installSystemPackages(['chromium']);
  return (await jest('e2e', words)).ok;
}

void main(import.meta.url, endToEnd);
