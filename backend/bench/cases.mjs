import { addReadyReports } from './ready-reports.mjs';
import { duel } from './duel.mjs';
import { Load } from './load.mjs';
import { request, signIn, submitRequest } from './requests.mjs';

const planKey = 'ovningsplan';

/** Each case: what is asked, after it has been shown that both servers do the same. */
export const cases = {
  list: [['the list of the plan’s assignments', (given) => reading(given, () => `/plans/${planKey}/assignments?limit=100`)]],
  brief: [
    ['the whole brief, published (frozen)', (given) => reading(given, (arena) => briefPath(arena, 'published'))],
    ['the whole brief, preliminary (live)', (given) => reading(given, (arena) => briefPath(arena, 'open'))],
  ],
  submit: [['submit of a report', submitting]],
};

async function briefPath(arena, state) {
  const [round] = await arena.rows(
    'SELECT n.id FROM round n JOIN plan p ON p.id = n.plan_id WHERE p.`key` = ? AND n.state = ? ORDER BY n.nr DESC LIMIT 1',
    [planKey, state],
  );
  return `/rounds/${round.id}/brief`;
}

async function reading({ ours, bare, arena }, pathOf) {
  const [cookie] = (await signIn(ours.port, 'analyst')).values();
  const question = request('GET', await pathOf(arena), { headers: { cookie } });
  const [our, their] = await Promise.all([ours, bare].map((server) => askOnce(server, question)));
  if (!our.equals(their)) throw new Error('The two servers do not answer with the same bytes');
  const result = await duel({ ours, bare, next: () => question });
  return { ...result, note: `${their.length} bytes, the same from both` };
}

async function askOnce({ port }, question) {
  const load = await Load.open(port, 1);
  const answer = await load.ask(question);
  load.close();
  return answer;
}

const mostSubmits = 40_000;

async function submitting({ ours, bare, arena }) {
  const cookies = await signIn(ours.port, 'attester');
  const reports = (await arena.work(addReadyReports(mostSubmits))).values();
  const next = () => {
    const { value } = reports.next();
    if (value === undefined) throw new Error(`More than ${mostSubmits} submits were made: there are no more reports`);
    return submitRequest(value, cookies);
  };
  const [our, their] = [await oneMore(ours, { arena, next }), await oneMore(bare, { arena, next })];
  if (String(our.rows) !== String(their.rows)) throw new Error(`The two servers do not write the same: ${our.rows} / ${their.rows}`);
  if (our.answer !== their.answer) throw new Error(`The two servers do not seal or answer the same: ${our.answer} / ${their.answer}`);
  const result = await duel({ ours, bare, next });
  if (!(await arena.chainsHold())) throw new Error('The chains of the audit log do not hold');
  return { ...result, note: `${our.rows.reduce((sum, count) => sum + count, 0)} rows and the same seal from both, audit chains hold` };
}

/** What one submit adds and answers. */
async function oneMore(server, { arena, next }) {
  const before = await arena.written();
  const receipt = JSON.parse(await askOnce(server, next()));
  const after = await arena.written();
  const anyones = { reportId: null, submittedAt: null, submittedBy: null, organisation: null, assignment: null };
  return { rows: after.map((count, index) => count - before[index]), answer: JSON.stringify({ ...receipt, ...anyones }) };
}
