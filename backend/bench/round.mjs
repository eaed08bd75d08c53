import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { request } from './requests.mjs';
import { Load } from './load.mjs';
import { startOurs } from './servers.mjs';

const planKey = 'ovningsplan';
const sharedAssignment = 'ovning-1-1';
const aims = { p95Ms: 300 };
/** How long the county boards have, and how often each of those who watch reads the grid again. */
const minute = 60_000;
const betweenLooks = 1000;

/**
 * Every county board submits its part of the shared assignment within one minute, the lead its own report among them, while the lead
 * and the coordinator watch the grid. Nothing may be lost, what is seen may only grow, and the slowest twentieth must be quick.
 */
export async function countyBoardsReport(arena) {
  const ours = await startOurs(arena.place);
  try {
    const ground = await arena.work(prepare());
    const boards = await writersOf(ours.port, ground);
    const times = { submit: [], grid: [], board: [] };
    const watching = [
      watch(ours.port, ground, { who: ground.lead.person, times }),
      watch(ours.port, ground, { who: ground.coordinator, times }),
    ];
    const receipts = await Promise.all(boards.map((board, index) => submitPart(ours.port, board, { index, of: boards.length, times })));
    for (const each of watching) each.stop = true;
    const seen = await Promise.all(watching.map((each) => each.done));
    await check(arena, { ground, receipts, seen });
    return {
      boards: boards.length,
      p95: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, p95(all)])),
      looks: times.grid.length,
    };
  } finally {
    await ours.stop();
  }
}

export function showRound({ boards, p95: slow, looks }) {
  const mark = (ms) => `${ms.toFixed(0)} ms ${ms < aims.p95Ms ? '✓' : '✗'}`;
  console.log(
    `  ${boards} county boards submitted within a minute, ${looks} looks at the grid: p95 submit ${mark(slow.submit)}, grid ${mark(slow.grid)}, board ${mark(slow.board)}; no part lost, none counted twice, audit chains hold`,
  );
}

const p95 = (times) => [...times].sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;

/** Every county board has somebody who attests, and a finished draft; nothing of the shared assignment has been sent in. */
function* prepare() {
  const [round] = yield [
    "SELECT n.id, n.plan_id FROM round n JOIN plan p ON p.id = n.plan_id WHERE p.`key` = ? AND n.state = 'open'",
    [planKey],
  ];
  const nr = 900;
  const reports = yield [reportsSql, [round.id, sharedAssignment]];
  yield [roundSql, [roundId, nr, round.id]];
  for (const { organisation_id: organisationId, assignment_id: assignmentId, part } of reports) {
    const id = randomUUID();
    yield [
      "INSERT INTO report (id, round_id, assignment_id, organisation_id, part, status, version, latest_version_nr) VALUES (?, ?, ?, ?, ?, 'draft', 1, 0)",
      [id, roundId, assignmentId, organisationId, part],
    ];
    yield [
      "INSERT INTO report_draft (report_id, version, work_status, rating, used_ore) VALUES (?, 1, 'ongoing', 'on-track', 10000000)",
      [id],
    ];
    for (const question of ['done', 'next'])
      yield [
        'INSERT INTO report_draft_answer (report_id, question, text) VALUES (?, ?, ?)',
        [id, question, 'Länet har samlat kommunerna och beslutat en plan.'],
      ];
    const [writer] = yield [
      "SELECT id FROM person WHERE id IN (SELECT person_id FROM membership WHERE organisation_id = ? AND role = 'attester') LIMIT 1",
      [organisationId],
    ];
    if (writer === undefined) yield* attesterFor(organisationId);
  }
  const parts = yield [partsSql, [roundId]];
  const [coordinator] = yield ["SELECT person_id AS id FROM membership WHERE role = 'coordinator' LIMIT 1", []];
  const lead = parts.find((each) => Number(each.part) === 0);
  return { parts, coordinator: coordinator.id, lead: { report: lead.id, person: lead.person_id }, roundId };
}

const roundId = randomUUID();
const reportsSql =
  'SELECT r.organisation_id, r.assignment_id, r.part FROM report r JOIN assignment a ON a.id = r.assignment_id WHERE r.round_id = ? AND a.`key` = ?';
const roundSql = `
  INSERT INTO round (id, plan_id, nr, title_sv, title_en, period_from, period_to, opens_on, due_on, closes_on, state, opened_at)
  SELECT ?, plan_id, ?, title_sv, title_en, period_from, period_to, opens_on, '2099-01-01', '2099-02-01', 'open', opened_at FROM round WHERE id = ?`;
const partsSql = `
  SELECT r.id, r.part, MIN(m.person_id) AS person_id FROM report r JOIN membership m ON m.organisation_id = r.organisation_id AND m.role = 'attester'
  WHERE r.round_id = ? GROUP BY r.id, r.part ORDER BY r.id`;

function* attesterFor(organisationId) {
  const id = randomUUID();
  const email = `attestant-${id}@ovning.example`;
  yield [
    'INSERT INTO person (id, name, email, email_key, password_hash, title_sv, title_en, active, exercise, created_at) SELECT ?, ?, ?, ?, NULL, NULL, NULL, 1, 1, MIN(created_at) FROM person',
    [id, 'Attestant', email, email],
  ];
  yield ["INSERT INTO membership (id, person_id, organisation_id, role) VALUES (?, ?, ?, 'attester')", [randomUUID(), id, organisationId]];
}

/** A signed-in attester for each part, and a cookie for each of those who watch. */
async function writersOf(port, ground) {
  const cookies = new Map();
  for (const person of new Set([...ground.parts.map((each) => each.person_id), ground.coordinator]))
    cookies.set(person, await signInAs(port, person));
  ground.cookies = cookies;
  return ground.parts.map((part) => ({ ...part, cookie: cookies.get(part.person_id) }));
}

async function signInAs(port, personId) {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/exercise-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ personId }),
  });
  if (!response.ok) throw new Error(`Nobody could sign in: ${await response.text()}`);
  return response.headers.get('set-cookie').split(';')[0];
}

/** One board, at its own moment of the minute. */
async function submitPart(port, { id, cookie }, { index, of, times }) {
  await pause((minute * 0.9 * index) / of);
  const load = await Load.open(port, 1);
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'if-match': '"1"', 'idempotency-key': randomUUID() };
  const answer = await timed(times.submit, () => load.ask(request('POST', `/reports/${id}/submissions`, { headers, body: {} })));
  load.close();
  return JSON.parse(answer);
}

async function timed(times, work) {
  const started = performance.now();
  const answer = await work();
  times.push(performance.now() - started);
  return answer;
}

/** Reads the grid and the board again and again until it is told to stop; answers how many parts were seen each time. */
function watch(port, ground, { who, times }) {
  const state = { stop: false };
  state.done = (async () => {
    const load = await Load.open(port, 1);
    const headers = { cookie: ground.cookies.get(who) };
    const counts = [];
    const look = async () => {
      const answer = await timed(times.grid, () => load.ask(request('GET', `/reports/${ground.lead.report}/parts`, { headers })));
      counts.push(JSON.parse(answer).received);
      if (who === ground.coordinator)
        await timed(times.board, () => load.ask(request('GET', `/rounds/${ground.roundId}/completeness?by=county`, { headers })));
    };
    while (!state.stop) {
      await look();
      await pause(betweenLooks);
    }
    await look();
    load.close();
    return counts;
  })();
  return state;
}

/** @throws Error when a part was lost, seen and then gone, or counted twice */
async function check(arena, { ground, receipts, seen }) {
  const [{ stored }] = await arena.rows(
    'SELECT COUNT(*) AS stored FROM report_version v JOIN report r ON r.id = v.report_id WHERE r.round_id = ?',
    [ground.roundId],
  );
  if (Number(stored) !== receipts.length) throw new Error(`${receipts.length} receipts were given and ${stored} versions stored`);
  for (const { reportId, sha256 } of receipts) {
    const [row] = await arena.rows('SELECT sha256 FROM report_version WHERE report_id = ? AND nr = 1', [reportId]);
    if (row?.sha256 !== sha256) throw new Error(`The receipt of ${reportId} says something else than what is stored`);
  }
  for (const counts of seen) {
    const parts = ground.parts.length - 1;
    if (counts.some((count, index) => count < (counts[index - 1] ?? 0)) || counts.at(-1) !== parts)
      throw new Error(`Those who watched saw ${counts.join(', ')} of ${parts} parts`);
  }
  if (!(await arena.chainsHold())) throw new Error('The chains of the audit log do not hold');
}
