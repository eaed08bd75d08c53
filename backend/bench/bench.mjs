import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { firstPageSize } from '../../scripts/build.mjs';
import { root } from '../../scripts/config/place.mjs';
import { main, option } from '../../scripts/config/run.mjs';
import { openArena } from './arena.mjs';
import { cases } from './cases.mjs';
import { median } from './duel.mjs';
import { countyBoardsReport, showRound } from './round.mjs';
import { searchVersions, showSearch } from './search.mjs';
import { startBare, startOurs } from './servers.mjs';

const engines = ['sqlite', 'mariadb'];
const kinds = ['start', ...Object.keys(cases), 'round', 'search'];
const aims = { ratio: 0.5, readyMs: 2000, memoryMb: 150 };
const starts = 3;

/** One run over everything, or over the kind and the engine that are named. Differing answers are an error; slowness is shown. */
async function bench(words) {
  const [kind] = words.filter((word) => kinds.includes(word));
  const engine = option(words, 'engine');
  const unknown = words.find((word) => ![...kinds, ...engines, '--engine'].includes(word));
  if (unknown || (words.includes('--engine') && !engines.includes(engine)))
    throw new Error(`Say any of ${kinds.join(', ')} and --engine ${engines.join('|')}.`);
  explain();
  for (const each of engine ? [engine] : engines) await onEngine(each, kind ? [kind] : kinds);
  if (!kind || kind === 'start')
    console.log(
      `\nfirst page: ${(firstPageSize(join(root, 'frontend/dist/frontend/browser')) / 1000).toFixed(1)} kB of JavaScript, compressed`,
    );
}

function explain() {
  console.log(`Our server as delivered, but for a silent log and, in the duels, without timed work, against bare node:http, driver and hand-written SQL
on the same database: no session, no policy, no validation. A third process asks over 8 kept connections; the two take turns. ratio = median of the rounds' ratios (least–most).
cpu = processor time of the server a request. ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before the run: read the ratios, not the figures.`);
}

async function onEngine(engine, wanted) {
  console.log(`\n${engine}`);
  const arena = await openArena(engine);
  try {
    await seed(arena, wanted.includes('start'));
    if (wanted.includes('round')) showRound(await countyBoardsReport(arena));
    if (wanted.includes('search')) showSearch(await searchVersions(arena));
    for (const [name, fight] of wanted.flatMap((kind) => cases[kind] ?? [])) show(name, await between(arena, fight));
  } finally {
    await arena.close();
  }
}

/** The first start makes the tables and loads the plans; the later ones are what an installation sees. */
async function seed({ place }, shown) {
  const first = await startOurs(place);
  await first.stop();
  if (!shown) return;
  const later = [];
  for (let turn = 0; turn < starts; turn += 1) later.push(await oneStart(place));
  const readyMs = median(later.map((each) => each.readyMs));
  const memoryMb = median(later.map((each) => each.memoryMb));
  console.log(
    `  ready after ${(readyMs / 1000).toFixed(2)} s ${mark(readyMs <= aims.readyMs)} (the first time, with everything to load: ${(first.readyMs / 1000).toFixed(1)} s)`,
  );
  console.log(`  ${memoryMb.toFixed(0)} MB resident when idle ${mark(memoryMb <= aims.memoryMb)}`);
}

async function oneStart(place) {
  const server = await startOurs(place);
  await pause(1000);
  const memoryMb = server.memoryMb();
  await server.stop();
  return { readyMs: server.readyMs, memoryMb };
}

async function between(arena, fight) {
  // What timed work does between requests (digests, mail, making words findable) is part of none of them, and the bare server has none.
  const ours = await startOurs(arena.place, { LAGESBILD_JOBS: 'off' });
  const bare = await startBare(arena.place);
  try {
    return await fight({ ours, bare, arena });
  } finally {
    await ours.stop();
    await bare.stop();
  }
}

function show(name, { ours, bare, ratios, ourCost, bareCost, note }) {
  const ratio = median(ratios);
  const spread = `${ratios[0].toFixed(2)}–${ratios.at(-1).toFixed(2)}`;
  console.log(
    `  ${name}: ratio ${ratio.toFixed(2)} ${mark(ratio >= aims.ratio)} (${spread}); ours ${rate(ours)}, bare ${rate(bare)}; cpu ${micro(ourCost)} against ${micro(bareCost)}; ${note}`,
  );
}

const rate = (value) => `${value.toFixed(0)}/s`;
const micro = (value) => `${value.toFixed(0)} µs`;
const mark = (ok) => (ok ? '✓' : '✗');

void main(import.meta.url, bench);
