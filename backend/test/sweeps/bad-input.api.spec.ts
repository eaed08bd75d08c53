import { randomUUID } from 'node:crypto';
import { apiPrefix, faultWords, type ProblemDetails } from '@lagesbild/contract';
import fc from 'fast-check';
import { startApi, type Api, type Client } from '../api';
import { RawClient, type RawAnswer, type RawRequest } from '../raw';
import { expectProblem, expectShape } from '../shape';
import { badRequests, type BadRequest } from './bad-requests';
import { evidence } from './evidence';
import { Ground } from './ground';
import { sweepSeed } from './seed';
import type { Values } from './addresses';

jest.setTimeout(120_000);

const requests = 2000;
const slowestMs = 2000;

/** ASVS v5.0.0-2.2.1, 4.1.1, 16.5.1; catalogue S-04 and S-05. */
describe(`S-04: ${requests} requests that are wrong (LAGESBILD_SEED=${sweepSeed})`, () => {
  let api: Api;
  let raw: RawClient;
  const cookies: (string | null)[] = [null];
  let values: Values;
  let reporter: Client;
  let draft: string;
  let stored: string;
  const answered = new Map<number, number>();

  beforeAll(async () => {
    api = await startApi();
    raw = new RawClient(api.address);
    const ground = new Ground(api.house, api.clock.now);
    draft = await ground.report('polismyndigheten', 'draft');
    const ids = [randomUUID(), draft, await ground.report('polismyndigheten', 'submitted'), await ground.report('tullverket', 'in-review')];
    const published = (await ground.roundIn('published')).id;
    values = {
      planKey: ['ovningsplan', 'plan-2018'],
      organisationKey: ['tullverket'],
      assignmentKey: ['ovning-1-1'],
      roundId: [published, randomUUID()],
      reportId: ids,
      noteId: [randomUUID()],
      evidenceId: [randomUUID()],
      suggestionId: [randomUUID()],
      codeId: [randomUUID()],
      markId: [randomUUID()],
      questionKey: ['utbildade-personer'],
      obstacleId: [await ground.obstacle('tullverket', true)],
      otherId: [randomUUID()],
      findingKey: ['p1-neg-kunskap'],
      kindKey: ['prioritering'],
      deliverableId: [randomUUID()],
      indicatorKey: ['utredare-som-har-gatt-utbildningen'],
      personId: [randomUUID()],
      notificationId: [randomUUID()],
      substituteId: [randomUUID()],
      handoverId: [randomUUID()],
      'versionNr#': ['1', '99'],
    };
    await enter();
  });
  afterAll(async () => {
    raw.close();
    await api.stop();
  });

  /** Signs in anew: one of the requests may well be to sign out. */
  const enter = async (): Promise<void> => {
    reporter = await api.as('karin.lindqvist');
    cookies.splice(1, 2, reporter.cookie, (await api.as('linnea.castegren')).cookie);
    stored = await evidence(api.house);
  };

  /** An answer that the protocol itself gives before there is a request to answer: not HTTP, or headers without end. */
  const fromBelow = ({ status, headers }: RawAnswer): boolean => [400, 431].includes(status) && headers['x-request-id'] === undefined;

  const judge = async (request: BadRequest, answer: RawAnswer): Promise<void> => {
    const { status, text } = answer;
    answered.set(status, (answered.get(status) ?? 0) + 1);
    const headers = new Headers(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
    const body = headers.get('content-type')?.includes('json') && text !== '' ? (JSON.parse(text) as unknown) : null;
    if (status >= 500) throw new Error(`${status} ${text}`);
    if (request.name !== null && status !== 405 && !fromBelow(answer)) expectShape(request.name, { status, text, headers, body });
    else if (status >= 400 && request.method !== 'HEAD' && !fromBelow(answer)) expectProblem({ status, text, headers, body });
    const now = request.method === 'GET' ? stored : await evidence(api.house);
    // A sign-in that fails leaves a line in the audit log, on purpose.
    const recorded = request.name === 'signIn' && [401, 429].includes(status);
    if (status >= 400 && !recorded && now !== stored) throw new Error(`${status}, and yet something was written:\n${now}`);
    stored = now;
  };

  /** A busy machine is slow now and then; a request that is too much is slow each time. */
  const askAgain = async (request: RawRequest, { ms }: RawAnswer): Promise<void> => {
    const again = await raw.send(request);
    stored = await evidence(api.house);
    if (again.ms > slowestMs) throw new Error(`answered after ${Math.round(ms)} ms and ${Math.round(again.ms)} ms`);
  };

  it('are refused in words, in time, and leave nothing behind', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(badRequests(values), async ({ who, ...request }) => {
        const cookie = cookies[who];
        const sent = { ...request, headers: { ...(typeof cookie === 'string' ? { cookie } : {}), ...request.headers } };
        const answer = await raw.send(sent);
        await judge({ who, ...request }, answer);
        if (answer.ms > slowestMs) await askAgain(sent, answer);
        if (request.name === 'signOut' && answer.status === 204) await enter();
      }),
      { numRuns: requests, seed: sweepSeed, interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await enter();
    expect((await raw.send({ method: 'GET', path: '/readyz' })).status).toBe(200);
    expect([...answered.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 413, 415, 422]));
  });

  const save = async (body: string) => {
    const { draft: before } = await reporter.get('showReport', { params: { reportId: draft } });
    return reporter.send('PATCH', `${apiPrefix}/reports/${draft}/draft`, { body, headers: { 'if-match': `"${before?.version ?? 0}"` } });
  };

  it.each([
    ['deep lists', `{"done":${'['.repeat(400_000)}${']'.repeat(400_000)}}`],
    ['deep objects', `{"done":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
    ['very many fields', `{${Array.from({ length: 80_000 }, (_each, index) => `"k${index}":1`).join(',')}}`],
    ['a very long list', `{"perspectives":[${'{},'.repeat(200_000)}{}]}`],
  ])('refuses %s before they are looked into', async (_title, body) => {
    const refused = await save(body);
    expect([refused.status, (refused.body as ProblemDetails).errors]).toMatchObject([422, [{ pointer: '#', rule: 'wrong-form' }]]);
  });

  it.each([
    'Å ä ö é ü ß',
    '👩‍👩‍👧‍👦 🇸🇪',
    '\u{10FFFF}',
    ' blanks round it ',
    'line\r\nline\u2028line',
    '\u202Eright to left',
    'e\u0301',
    '\uFEFFmark',
    '<script>alert(1)</script>',
    '${1} {{2}} %s',
    "'; --",
    'tab\tand return\r',
  ])('gives a text back exactly as it was written: %j', async (text) => {
    expect((await save(JSON.stringify({ done: text }))).status).toBe(200);
    expect((await reporter.get('showReport', { params: { reportId: draft } })).draft?.content.done).toBe(text);
  });

  it.each([
    '"\\ud800"',
    '"a\\udc00b"',
    '"\\ud83d"',
    '"a\\u0000b"',
    '"\\u0001"',
    '"\\u000b"',
    '"\\u001b[31m"',
    '"\\u007f"',
    '"\\u0085"',
    '"\\u009f"',
  ])('refuses what is no letter (%s) rather than store another one', async (json) => {
    const refused = await save(`{"done":${json}}`);
    expect([refused.status, (refused.body as ProblemDetails).errors]).toMatchObject([
      422,
      [{ pointer: '#/done', rule: 'unreadable-character', detail: faultWords['unreadable-character'].sv }],
    ]);
  });

  it('refuses them in the address too', async () => {
    const refused = await reporter.send('GET', `${apiPrefix}/organisations?name=a%00b`);
    expect([refused.status, (refused.body as ProblemDetails).errors]).toMatchObject([
      422,
      [{ pointer: '#/query/name', rule: 'unreadable-character' }],
    ]);
  });

  it.each(['0000-01-01', '0999-12-31', '1899-12-31', '2200-01-01', '9999-12-31'])('refuses %s, a day that nobody means', async (day) => {
    const refused = await save(`{"expectedDoneOn":"${day}"}`);
    expect([refused.status, (refused.body as ProblemDetails).errors]).toMatchObject([
      422,
      [{ pointer: '#/expectedDoneOn', rule: 'not-a-day' }],
    ]);
  });

  it.each(['1900-01-01', '2199-12-31'])('takes %s', async (day) => {
    expect((await save(`{"expectedDoneOn":"${day}"}`)).status).toBe(200);
  });
});
