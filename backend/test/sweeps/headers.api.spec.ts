import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiPrefix, endpoints, type EndpointName, type EndpointRow } from '@lagesbild/contract';
import { startApi, type Api } from '../api';
import { RawClient, type RawAnswer, type RawRequest } from '../raw';
import { commandNames, pathsOf, queryNames, type Values } from './addresses';
import { Ground } from './ground';
import { headerFaults, type AnswerKind } from './header-rules';

jest.setTimeout(60_000);

const id = randomUUID();
const row = (name: EndpointName): EndpointRow => endpoints[name];
const fromPage = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

/** A front end of three files. */
function buildPage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-page-'));
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><app-root ngCspNonce="CSP_NONCE_PLACEHOLDER"></app-root><script nonce="CSP_NONCE_PLACEHOLDER"></script>',
  );
  writeFileSync(path.join(folder, 'main-ABCDEFG1.js'), 'export {};');
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(folder, '.git/config'), 'hidden');
  return folder;
}

/** ASVS v5.0.0-3.2.1, 3.3.1–3.3.4, 3.4.1–3.4.8, 13.4.1–13.4.5, 14.2.5; catalogue S-06. */
describe('S-06: headers and cookies on every answer', () => {
  const folder = buildPage();
  let api: Api;
  let raw: RawClient;
  let cookie: string;
  let values: Values;
  let draft: string;

  beforeAll(async () => {
    api = await startApi({ LAGESBILD_FRONTEND: folder });
    raw = new RawClient(api.address);
    cookie = (await api.as('asa.bergendahl')).cookie ?? '';
    const ground = new Ground(api.house, api.clock.now);
    const published = (await ground.roundIn('published')).id;
    draft = await ground.report('tullverket', 'submitted');
    values = {
      planKey: ['ovningsplan'],
      organisationKey: ['tullverket'],
      assignmentKey: ['ovning-1-1'],
      roundId: [(await ground.roundIn('open')).id, published],
      reportId: [draft, id],
      questionKey: ['utbildade-personer'],
      noteId: [id],
      otherId: [id],
      findingKey: ['p1-neg-kunskap'],
      kindKey: ['prioritering'],
      evidenceId: [id],
      suggestionId: [id],
      codeId: [id],
      markId: [id],
      obstacleId: [id],
      deliverableId: [id],
      indicatorKey: ['utredare-som-har-gatt-utbildningen'],
      personId: [id],
      notificationId: [id],
      substituteId: [id],
      handoverId: [id],
      'versionNr#': ['1'],
    };
  });
  afterAll(async () => {
    raw.close();
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  const ask = (request: Partial<RawRequest> & { path: string }, who = cookie): Promise<RawAnswer> =>
    raw.send({
      method: 'GET',
      ...request,
      headers: { ...(who === '' ? {} : { cookie: who }), ...(request.method === undefined ? {} : fromPage), ...request.headers },
    });

  const kindOf = ({ status, headers }: RawAnswer): AnswerKind =>
    status >= 400 ? 'problem' : headers['etag'] === undefined ? 'data' : 'frozen';
  const onPublication = (path: string): Promise<RawAnswer> =>
    ask({ path: `${apiPrefix}/plans/ovningsplan/brief`, headers: { 'if-none-match': path } });

  it.each([...queryNames, ...commandNames])('%s, asked by nobody, by the coordination and wrongly', async (name) => {
    const { method } = row(name);
    const body = method === 'GET' ? undefined : '{"no-such-field":1}';
    for (const path of pathsOf(name, values)) {
      for (const who of ['', cookie]) {
        for (const headers of [{}, { origin: 'https://attacker.example' }] as Record<string, string>[]) {
          const answered = await ask({ method, path, headers, ...(body === undefined ? {} : { body }) }, who);
          expect([who === '', answered.status, headerFaults(answered, kindOf(answered))]).toEqual([who === '', answered.status, []]);
        }
      }
    }
  });

  const draftPath = (): string => `${apiPrefix}/reports/${draft}`;
  const review = (headers: Record<string, string>, body = '{}') => ask({ method: 'POST', path: `${draftPath()}/review`, headers, body });

  const cases: [status: number, title: string, kind: AnswerKind, work: () => Promise<RawAnswer>][] = [
    [200, 'a list', 'data', () => ask({ path: `${apiPrefix}/plans` })],
    [200, 'a head', 'data', () => ask({ method: 'HEAD', path: `${apiPrefix}/plans` })],
    [200, 'the description', 'data', () => ask({ path: `${apiPrefix}/openapi.json` })],
    [200, 'health', 'data', () => ask({ path: '/healthz' })],
    [200, 'readiness', 'data', () => ask({ path: '/readyz' })],
    [200, 'api-info', 'data', () => ask({ path: '/api-info' })],
    [200, 'a frozen picture', 'frozen', () => onPublication('"another"')],
    [
      201,
      'a session',
      'data',
      async () =>
        ask({
          method: 'POST',
          path: `${apiPrefix}/exercise-sessions`,
          body: JSON.stringify({
            personId: (await api.house.reader.first<{ id: string }>('SELECT id FROM person WHERE email_key LIKE ?', ['karin.lindqvist@%']))
              ?.id,
          }),
        }),
    ],
    [204, 'signing out', 'data', () => ask({ method: 'DELETE', path: `${apiPrefix}/session` }, '')],
    [204, 'a report of refused content', 'data', () => ask({ method: 'POST', path: '/csp-reports', body: '{}' })],
    [304, 'a picture that is known', 'frozen', async () => onPublication(String((await onPublication('')).headers['etag']))],
    [400, 'what is no JSON', 'problem', () => ask({ method: 'POST', path: `${draftPath()}/notes`, body: '{"text":' })],
    [400, 'what is no gzip', 'problem', () => review({ 'content-encoding': 'gzip' })],
    [415, 'an unknown packing', 'problem', () => review({ 'content-encoding': 'rot13' })],
    [400, 'a broken address', 'problem', () => ask({ path: `${apiPrefix}/plans/%E0%A4%A` })],
    [400, 'a broken report of refused content', 'problem', () => ask({ method: 'POST', path: '/csp-reports', body: '{"a":' })],
    [401, 'nobody', 'problem', () => ask({ path: `${apiPrefix}/plans` }, '')],
    [401, 'a token that is nobody’s', 'problem', () => ask({ path: `${apiPrefix}/plans` }, 'sid=abc')],
    [403, 'what is not for the role', 'problem', () => ask({ path: `${apiPrefix}/people` })],
    [403, 'another site', 'problem', () => review({ 'sec-fetch-site': 'cross-site', 'if-match': '"1"' })],
    [404, 'what does not exist', 'problem', () => ask({ path: `${apiPrefix}/plans/ingen-plan` })],
    [404, 'an unknown route', 'problem', () => ask({ path: `${apiPrefix}/nothing` })],
    [404, 'an unknown asset', 'problem', () => ask({ path: '/main-00000000.js' })],
    [404, 'an answer dressed as an asset', 'problem', () => ask({ path: `${apiPrefix}/session/x.css` })],
    [404, 'an unknown problem', 'problem', () => ask({ path: `${apiPrefix}/problems/constructor` })],
    [405, 'another method', 'problem', () => ask({ method: 'PUT', path: `${apiPrefix}/plans`, body: '{}' })],
    [
      405,
      'OPTIONS',
      'problem',
      () =>
        ask({
          method: 'OPTIONS',
          path: `${apiPrefix}/plans`,
          headers: { origin: 'https://attacker.example', 'access-control-request-method': 'GET' },
        }),
    ],
    [405, 'TRACE', 'problem', () => ask({ method: 'TRACE', path: `${apiPrefix}/plans` })],
    [
      409,
      'what comes too late',
      'problem',
      () => ask({ method: 'POST', path: `${apiPrefix}/rounds/${String(values['roundId']?.[1])}/closing`, body: '{}' }),
    ],
    [412, 'an old version', 'problem', () => review({ 'if-match': '"7"' })],
    [
      413,
      'too much',
      'problem',
      () => ask({ method: 'POST', path: `${draftPath()}/notes`, body: JSON.stringify({ text: 'a'.repeat(1_500_000) }) }),
    ],
    [
      413,
      'too long a report of refused content',
      'problem',
      () => ask({ method: 'POST', path: '/csp-reports', body: JSON.stringify({ text: 'a'.repeat(50_000) }) }),
    ],
    [415, 'a form', 'problem', () => review({ 'content-type': 'application/x-www-form-urlencoded' }, 'a=b')],
    [415, 'an unknown alphabet', 'problem', () => review({ 'content-type': 'application/json; charset=klingon' })],
    [422, 'wrong input', 'problem', () => ask({ method: 'POST', path: `${draftPath()}/notes`, body: '{}' })],
    [428, 'no version', 'problem', () => review({})],
    [200, 'the page', 'page', () => ask({ path: '/' })],
    [200, 'the page of a screen', 'page', () => ask({ path: `/reports/${id}` })],
    [200, 'an asset that never changes', 'kept asset', () => ask({ path: '/main-ABCDEFG1.js' })],
    [200, 'an asset', 'asset', () => ask({ path: '/favicon.svg' })],
    [
      304,
      'an asset that is known',
      'asset',
      async () =>
        ask({
          path: '/favicon.svg',
          headers: { 'if-modified-since': String((await ask({ path: '/favicon.svg' })).headers['last-modified']) },
        }),
    ],
  ];

  it.each(cases)('%i: %s', async (...[status, , kind, work]) => {
    const answered = await work();
    expect([answered.status, headerFaults(answered, kind), answered.text]).toEqual([status, [], expect.any(String)]);
    expect(answered.text).not.toMatch(/node_modules|at .+\.(ts|js):\d+/);
  });

  it('429: too many attempts, with the time to wait', async () => {
    const attempt = () =>
      ask(
        { method: 'POST', path: `${apiPrefix}/session`, body: JSON.stringify({ email: 'ingen@tullverket.example', password: 'fel' }) },
        '',
      );
    for (let failures = 0; failures < 5; failures += 1) expect((await attempt()).status).toBe(401);
    const refused = await attempt();
    expect([refused.status, headerFaults(refused, 'problem'), Number(refused.headers['retry-after'])]).toEqual([
      429,
      [],
      expect.any(Number),
    ]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it.each([
    [500, new Error('a secret of the database')],
    [503, Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ])('%i: what nobody foresaw tells nothing but its number', async (status, error) => {
    const broken = jest.spyOn(api.house.reader, 'rows').mockRejectedValueOnce(error);
    const answered = await ask({ path: `${apiPrefix}/plans` });
    broken.mockRestore();
    expect([answered.status, headerFaults(answered, 'problem')]).toEqual([status, []]);
    expect(answered.text).toContain(String(answered.headers['x-request-id']));
    expect(answered.text).not.toMatch(/secret|connect|Error/);
  });

  it('gives each page a nonce of its own, and puts the same one in the page', async () => {
    const [one, other] = [await ask({ path: '/' }), await ask({ path: '/' })];
    const nonceOf = ({ headers }: RawAnswer): string => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';
    expect(nonceOf(one)).not.toBe(nonceOf(other));
    expect(one.text.split(nonceOf(one))).toHaveLength(3);
    expect(one.text).not.toContain('PLACEHOLDER');
  });

  it.each([
    '/.git/config',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/secret.key',
    '/secret.key',
    '/lagesbild.sqlite',
    '/main.js.map',
    '/package.json',
  ])('shows nothing at %s', async (path) => {
    const { text } = await ask({ path });
    expect(text).not.toMatch(/hidden|root:|SQLite format/);
    expect(text === '' || text.includes('"kind":"not-found"') || text.includes('app-root')).toBe(true);
  });

  const cookieOf = async (at: Api): Promise<string> => {
    const personId =
      (await at.house.reader.first<{ id: string }>('SELECT id FROM person WHERE email_key LIKE ?', ['karin.lindqvist@%']))?.id ?? '';
    const entered = await at.nobody.call('signInAsExercisePerson', { body: { personId } });
    return entered.headers.get('set-cookie') ?? '';
  };

  it('sets a cookie that only this server gets and no script reads', async () => {
    expect(await cookieOf(api)).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const left = await api.nobody.call('signOut');
    expect(left.headers.get('set-cookie')).toBe('sid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax');
    expect(left.headers.get('clear-site-data')).toBe('"cache"');
  });

  it('ties the cookie to the host where the page is served over https', async () => {
    const secure = await startApi({ LAGESBILD_ORIGIN: 'https://lagesbild.example' });
    const set = await cookieOf(secure);
    expect(set).toMatch(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const token = set.split(';')[0] ?? '';
    const as = (sent: string) => secure.nobody.send('GET', `${apiPrefix}/plans`, { headers: { cookie: sent } });
    expect([(await as(token)).status, (await as(token.replace('__Host-', ''))).status]).toEqual([200, 401]);
    expect((await secure.nobody.call('signOut')).headers.get('set-cookie')).toMatch(
      /^__Host-sid=; Path=\/; Expires=.+1970.+; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.stop();
  });
});
