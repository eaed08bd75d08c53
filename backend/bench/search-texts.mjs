import { randomUUID } from 'node:crypto';

/** A generator of numbers 0..1 that gives the same ones each time. */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const small = 'och att i en som på med för är det av till inte har om vi den ett de under från vid också kan mot efter mellan utan'.split(
  ' ',
);
const first =
  'arbets barn brotts familje fält flykting folk fot gräns handels hälso infra inter kommun kunskaps kvinno läns mans migrations mål natt närings offer polis region rätts samhälls skatte skol social stads stöd säkerhets tjänste tull ungdoms vård våld värd'.split(
    ' ',
  );
const last =
  'grupp samordning samverkan utbildning insats myndighet enhet plan metod uppgift fråga verksamhet utredning ledning kontroll bedömning rutin utveckling kartläggning kampanj'.split(
    ' ',
  );
const ends = ['', 'en', 'er', 'erna', 's', 'ens', 'ernas'];

/** Words by how common they are: the first stands in a third of all answers, the last ones in one of a hundred. */
const common = [
  'myndighet',
  'polis',
  'samverkan',
  'utbildning',
  'sekretess',
  'barn',
  'insats',
  'plan',
  'kvinna',
  'boende',
  'stöd',
  'länsstyrelse',
];
export const vocabulary = [...common, ...last, ...last.flatMap((end) => first.map((begin) => `${begin}${end}`))];
const skew = 1.6;

const pick = (list, number) => list[Math.min(list.length - 1, Math.floor(number * list.length))];
export const someWord = (next) => pick(vocabulary, next() ** skew);
const inSomeForm = (word, next) => `${word}${pick(ends, next())}`;

function someText(next) {
  const length = 20 + Math.floor(next() * 50);
  const words = Array.from({ length }, () => (next() < 0.4 ? pick(small, next()) : inSomeForm(someWord(next), next)));
  return `${words.join(' ')}.`;
}

const fields = ['done', 'next', 'obstacles', 'perspective:barnets-ratt'];
const rowsAtATime = 200;

function* insert(table, columns, rows) {
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    const some = rows.slice(from, from + rowsAtATime);
    const line = `(${columns.map(() => '?').join(', ')})`;
    yield [
      `INSERT INTO ${table} (${columns.map((name) => `\`${name}\``).join(', ')}) VALUES ${some.map(() => line).join(', ')}`,
      some.flat(),
    ];
  }
}

/** Adds reports with one submitted version each to the open round, with words in four answers; answers all the texts. */
export function* addVersions(count, next) {
  const [round] = yield [
    "SELECT n.id, n.plan_id FROM round n JOIN plan p ON p.id = n.plan_id WHERE p.`key` = 'ovningsplan' AND n.state = 'open'",
    [],
  ];
  const [person] = yield ['SELECT id FROM person ORDER BY id LIMIT 1', []];
  const organisations = yield [
    "SELECT DISTINCT organisation_id AS id FROM membership WHERE role = 'reporter' ORDER BY organisation_id",
    [],
  ];
  const areas = yield ['SELECT id FROM area WHERE plan_id = ? ORDER BY nr', [round.plan_id]];
  const made = Array.from({ length: Math.ceil(count / organisations.length) }, (_each, index) => [
    ...[
      randomUUID(),
      round.plan_id,
      areas[index % areas.length].id,
      `sok-${index}`,
      `Sökning ${index}`,
      `Search ${index}`,
      'saker',
      1,
      2000 + index,
    ],
  ]);
  const columns = ['id', 'plan_id', 'area_id', 'key', 'title_sv', 'title_en', 'certainty', 'follow_on', 'position'];
  yield* insert('assignment', columns, made);
  const at = (index) => new Date(Date.UTC(2026, 9, 1) + index * 1000).toISOString().replace('T', ' ').replace('Z', '');
  const places = Array.from({ length: count }, (_each, index) => ({
    report: randomUUID(),
    version: randomUUID(),
    assignment: made[Math.floor(index / organisations.length)][0],
    organisation: organisations[index % organisations.length].id,
    at: at(index),
  }));
  yield* insert(
    'report',
    ['id', 'round_id', 'assignment_id', 'organisation_id', 'part', 'status', 'version', 'latest_version_nr'],
    places.map((place) => [place.report, round.id, place.assignment, place.organisation, 1, 'approved', 1, 1]),
  );
  yield* insert(
    'report_version',
    ['id', 'report_id', 'nr', 'submitted_at', 'submitted_by_id', 'sha256', 'on_time'],
    places.map((place) => [place.version, place.report, 1, place.at, person.id, 'a'.repeat(64), 1]),
  );
  const texts = places.flatMap((place) => fields.map((field) => [place.version, field, someText(next)]));
  yield* insert('report_version_answer', ['version_id', 'question', 'text'], texts);
  return texts.map(([, , text]) => text);
}
