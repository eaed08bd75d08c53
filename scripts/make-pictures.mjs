import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, own, ownEnvironment, root } from './config/place.mjs';
import { main } from './config/run.mjs';
import { setUp } from './setup.mjs';
import { installSystemPackages } from './system-packages.mjs';

const port = 3999;
const address = `http://127.0.0.1:${port}`;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The pictures of the README: who looks, at what, and where the picture goes. */
const pictures = [
  { file: 'brief.png', email: 'charlotte.nyberg-falk@', go: async (page) => page.goto(`${address}/plans/ovningsplan/brief`) },
  {
    file: 'report.png',
    email: 'karin.lindqvist@',
    go: async (page) => {
      await page.goto(address);
      await page.getByRole('link', { name: /^6\.2/ }).click();
    },
  },
];

/** Starts the built product on a database of its own and takes the pictures of the README. */
async function makePictures() {
  await setUp();
  await installSystemPackages(['chromium']);
  const { chromium: browserKind } = await import('playwright-core');
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-pictures-'));
  const env = { ...ownEnvironment(), PORT: String(port), LAGESBILD_DATA: folder, LAGESBILD_LOG: 'silent' };
  const server = spawn(own('node'), [join(root, 'backend/dist/main.js')], { cwd: root, stdio: 'ignore', env });
  try {
    await untilReady();
    const browser = await browserKind.launch(browserOf());
    mkdirSync(join(root, 'scripts/pictures'), { recursive: true });
    for (const picture of pictures) await take(browser, picture);
    await browser.close();
  } finally {
    server.kill('SIGTERM');
    await new Promise((done) => server.once('exit', done));
    rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

function browserOf() {
  const shell = findProgram('chromium-headless-shell');
  return shell ? { executablePath: shell, args: flags } : { executablePath: findProgram('chromium'), args: ['--headless=new', ...flags] };
}

async function take(browser, { file, email, go }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', locale: 'sv-SE' });
  const { people } = await (await context.request.get(`${address}/api/v1/exercise-people`)).json();
  const person = people.find((each) => each.email.startsWith(email));
  await context.request.post(`${address}/api/v1/exercise-sessions`, {
    data: { personId: person.id },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const page = await context.newPage();
  await go(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(root, 'scripts/pictures', file) });
  await context.close();
  console.log(`✓ scripts/pictures/${file}`);
}

async function untilReady() {
  for (let tries = 0; tries < 200; tries += 1) {
    const ready = await fetch(`${address}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The server was not ready within ten seconds.');
}

void main(import.meta.url, makePictures);
