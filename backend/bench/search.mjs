import { setTimeout as pause } from 'node:timers/promises';
import { median } from './duel.mjs';
import { Load } from './load.mjs';
import { request, signIn } from './requests.mjs';
import { addVersions, numbers, someWord } from './search-texts.mjs';
import { startOurs } from './servers.mjs';

const planKey = 'ovningsplan';
const versions = 10_000;
const searches = 400;
/** The scan takes long: a few of the same searches are enough to see how long. */
const scans = 12;
const aims = { p95Ms: 100 };
const patienceMs = 600_000;

/**
 * Searches among ten thousand submitted versions, one after the other, as an analyst does: common words and rare ones, several together,
 * words in quotes, within an area. The same words are then looked for by hand-written SQL that reads every text through.
 */
export async function searchVersions(arena) {
  const next = numbers(20_261_122);
  const texts = await arena.work(addVersions(versions, next));
  const ours = await startOurs(arena.place);
  try {
    const [cookie] = (await signIn(ours.port, 'analyst')).values();
    const load = await Load.open(ours.port, 1);
    const ask = async (words, more = '') =>
      JSON.parse(
        await load.ask(request('GET', `/plans/${planKey}/search?words=${encodeURIComponent(words)}${more}`, { headers: { cookie } })),
      );
    const indexedMs = await untilIndexed(ask);
    await requireInflection(ask, texts);
    const all = Array.from({ length: searches }, () => someSearch(next, texts));
    for (const { words, more } of all.slice(0, 20)) await ask(words, more);
    const times = [];
    for (const { words, more } of all) times.push(await timed(() => ask(words, more)));
    const ratios = [];
    for (const { words, more } of all.filter((each) => !each.quoted).slice(0, scans))
      ratios.push((await timed(() => scan(arena, words.split(' ')))) / (await timed(() => ask(words, more))));
    load.close();
    return {
      indexedPerSecond: versions / (indexedMs / 1000),
      texts: texts.length,
      p50: at(times, 0.5),
      p95: at(times, 0.95),
      most: Math.max(...times),
      ratios,
    };
  } finally {
    await ours.stop();
  }
}

export function showSearch({ indexedPerSecond, texts, p50, p95, most, ratios }) {
  const mark = p95 <= aims.p95Ms ? '✓' : '✗';
  console.log(
    `  ${searches} searches in ${versions} report versions (${texts} answers): p95 ${p95.toFixed(0)} ms ${mark}, half within ${p50.toFixed(0)} ms, the slowest ${most.toFixed(0)} ms;
  ${median(ratios).toFixed(0)} times as fast as hand-written SQL that reads every text (LIKE), which finds no inflected forms; ${indexedPerSecond.toFixed(0)} versions a second are made findable`,
  );
}

const at = (times, share) => [...times].sort((one, other) => one - other)[Math.ceil(times.length * share) - 1];

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** How long the timed work takes to read everything through, from the start of the server. */
async function untilIndexed(ask) {
  const started = performance.now();
  while (performance.now() - started < patienceMs) {
    const { waiting } = await ask('polis');
    if (waiting === 0) return performance.now() - started;
    await pause(500);
  }
  throw new Error('The texts were not made findable in time');
}

/** Every text with the word in any form is found, and no other: the texts are known. */
async function requireInflection(ask, texts) {
  const { total } = await ask('myndighet', '&question=done');
  const { total: inflected } = await ask('myndigheternas', '&question=done');
  const written = texts.filter((text, index) => index % 4 === 0 && /(^| )myndighet(en|er|erna|s|ens|ernas)?[ .]/.test(text)).length;
  if (total < written || total !== inflected) throw new Error(`Of ${written} texts with the word ${total} and ${inflected} were found`);
}

const kinds = [
  (next) => ({ words: someWord(next) }),
  (next) => ({ words: `${someWord(next)}en ${someWord(next)}` }),
  (next) => ({ words: someWord(next), more: `&area=${1 + Math.floor(next() * 8)}` }),
  (next) => ({ words: someWord(next), more: '&order=most-hits' }),
  (next, texts) => {
    const words = texts[Math.floor(next() * texts.length)].replace('.', '').split(' ');
    return { words: `"${words.slice(3, 6).join(' ')}"`, quoted: true };
  },
];

const someSearch = (next, texts) => kinds[Math.floor(next() * kinds.length)](next, texts);

const scanSql = (words, what) => `
  SELECT ${what} FROM report_version_answer t JOIN report_version v ON v.id = t.version_id JOIN report r ON r.id = v.report_id AND r.latest_version_nr = v.nr
  WHERE t.question IN ('done', 'next', 'obstacles', 'perspective:barnets-ratt') AND ${words.map(() => 'LOWER(t.text) LIKE ?').join(' AND ')}`;

/** The same by hand: how many texts have the letters in them, and the latest twenty. */
async function scan(arena, words) {
  const parameters = words.map((word) => `%${word}%`);
  await arena.rows(scanSql(words, 'COUNT(*) AS total'), parameters);
  await arena.rows(`${scanSql(words, 't.version_id, t.question, t.text')} ORDER BY v.submitted_at DESC LIMIT 20`, parameters);
}
