import { randomUUID } from 'node:crypto';
import { apiPrefix } from '@lagesbild/contract';
import { startApi, type Api } from '../api';
import { RawClient } from '../raw';
import { evidence } from './evidence';
import { headerFaults } from './header-rules';

jest.setTimeout(60_000);

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const sites = ['same-origin', 'same-site', 'cross-site', 'none', 'absent'] as const;
const origins = ['right', 'foreign', 'null', 'absent'] as const;
const bodies = {
  json: ['application/json', '{"no-such-field":1}'],
  text: ['text/plain', '{}'],
  form: ['application/x-www-form-urlencoded', 'a=b'],
  multipart: ['multipart/form-data; boundary=x', '--x--'],
} as const;

type Method = (typeof methods)[number];
type Site = (typeof sites)[number];
type Origin = (typeof origins)[number];

/** Where each method is tried: records that do not exist, so that nothing can come of it. */
const id = randomUUID();
const paths: Readonly<Record<Method, string>> = {
  GET: '/plans',
  HEAD: '/plans',
  OPTIONS: '/plans',
  POST: `/reports/${id}/notes`,
  PUT: `/reports/${id}/assessment`,
  PATCH: `/reports/${id}/draft`,
  DELETE: `/reports/${id}/notes/${id}`,
};

/**
 * Which changes come from our own page. Fetch Metadata decides; where a browser sends none, the origin must be ours.
 * Rows: Sec-Fetch-Site. Columns: Origin.
 */
// prettier-ignore
const ours: Readonly<Record<Site, Readonly<Record<Origin, boolean>>>> = {
  'same-origin': { right: true,  foreign: true,  null: true,  absent: true },
  'same-site':   { right: false, foreign: false, null: false, absent: false },
  'cross-site':  { right: false, foreign: false, null: false, absent: false },
  none:          { right: false, foreign: false, null: false, absent: false },
  absent:        { right: true,  foreign: false, null: false, absent: false },
};

/** Reads are answered to anybody who is signed in; changes only from our own page, and only as JSON. */
function expectedStatus(method: Method, { site, origin, body }: { site: Site; origin: Origin; body: keyof typeof bodies }): number {
  if (method === 'OPTIONS') return 405;
  if (method === 'GET' || method === 'HEAD') return 200;
  if (!ours[site][origin]) return 403;
  return body === 'json' ? 422 : 415;
}

/** ASVS v5.0.0-3.5.1–3.5.3; catalogue S-06. */
describe('S-06: changes that another site makes the browser send', () => {
  let api: Api;
  let raw: RawClient;
  let cookie: string;

  beforeAll(async () => {
    api = await startApi();
    raw = new RawClient(api.address);
    cookie = (await api.as('asa.bergendahl')).cookie ?? '';
  });
  afterAll(async () => {
    raw.close();
    await api.stop();
  });

  const originOf = (origin: Origin): Record<string, string> =>
    origin === 'absent' ? {} : { origin: origin === 'right' ? api.address : origin === 'null' ? 'null' : 'https://attacker.example' };

  it.each(methods)('%s: 80 combinations of site, origin and content', async (method) => {
    const before = await evidence(api.house);
    const deviations: string[] = [];
    for (const site of sites)
      for (const origin of origins)
        for (const [name, [type, body]] of Object.entries(bodies)) {
          const headers = {
            cookie,
            'content-type': type,
            'if-match': '"1"',
            ...(site === 'absent' ? {} : { 'sec-fetch-site': site }),
            ...originOf(origin),
          };
          const answered = await raw.send({
            method,
            path: `${apiPrefix}${paths[method]}`,
            headers,
            ...(method === 'HEAD' ? {} : { body }),
          });
          const expected = expectedStatus(method, { site, origin, body: name as keyof typeof bodies });
          const kind = answered.status < 400 ? 'data' : 'problem';
          if (answered.status !== expected || headerFaults(answered, kind).length > 0)
            deviations.push(`${site}, ${origin}, ${name}: expected ${expected}, got ${answered.status}`);
        }
    expect(deviations).toEqual([]);
    expect(await evidence(api.house)).toBe(before);
  });

  it.each(['http://127.0.0.1', 'https://127.0.0.1', 'http://attacker.example'])('does not take %s for our own', async (origin) => {
    const answered = await raw.send({
      method: 'POST',
      path: `${apiPrefix}${paths.POST}`,
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answered.status).toBe(403);
  });

  it('takes the configured origin for its own, and no other, when a proxy stands in front', async () => {
    const behind = await startApi({ LAGESBILD_ORIGIN: 'https://lagesbild.example' });
    const visitor = new RawClient(behind.address);
    const post = async (origin: string): Promise<number> =>
      (
        await visitor.send({
          method: 'POST',
          path: `${apiPrefix}${paths.POST}`,
          headers: { origin, 'content-type': 'application/json' },
          body: '{}',
        })
      ).status;
    expect([
      await post('https://lagesbild.example'),
      await post(behind.address),
      await post('https://lagesbild.example.attacker.example'),
    ]).toEqual([401, 403, 403]);
    visitor.close();
    await behind.stop();
  });
});
