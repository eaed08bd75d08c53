import { endpointNames, type EndpointName, type Page } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../api';
import { Ground } from './ground';
import { enterAs, identities, type Identity } from './people';
import { permissions, verdictOf, type Row, type Situation, type Verdict } from './permissions';
import { probes, type Probe } from './probes';

interface Case {
  name: EndpointName;
  situation: string;
  row: Row;
}

const cases: Case[] = endpointNames.flatMap((name) =>
  Object.entries<Row>(permissions[name]).map(([situation, row]) => ({ name, situation, row })),
);

/** Once there is an administrator the first one cannot be made again, and everybody is told so. */
const settled = (name: EndpointName, status: number): boolean => name === 'createFirstAdministrator' && status === 409;

function verdict(name: EndpointName, { status, text }: Answered<unknown>): string {
  if (status < 300 || settled(name, status)) return 'yes';
  const words: Record<number, Verdict> = { 401: 'sign in', 403: 'no', 404: 'hidden' };
  return words[status] ?? `${status} ${text}`;
}

jest.setTimeout(60_000);

/** ASVS v5.0.0-8.2.1, 8.2.2, 8.4.1; catalogue S-01. */
describe('S-01: the permission table is what the server does', () => {
  let api: Api;
  let ground: Ground;

  beforeAll(async () => {
    api = await startApi({ LAGESBILD_TRUST_PROXY: '127.0.0.1' });
    ground = new Ground(api.house, api.clock.now);
  });
  afterAll(() => api.stop());

  const entered = new Map<Identity, Client>();
  const clientFor = async (identity: Identity): Promise<Client> => {
    const client = entered.get(identity);
    if (client !== undefined) return client;
    const signedIn = await enterAs(api, identity);
    entered.set(identity, signedIn);
    return signedIn;
  };

  const probe = async ({ name, situation }: Case, identity: Identity, relation: 'own' | 'other'): Promise<Answered<unknown>> => {
    const make = probes[name] as Probe<EndpointName>;
    const input = await make({ ground, situation: situation as Situation<EndpointName>, identity, relation });
    const client = await clientFor(identity);
    const answered = await client.call(name, input);
    if (name === 'signOut') entered.delete(identity);
    return answered;
  };

  it.each(cases)('$name: $situation', async (each) => {
    const deviations: string[] = [];
    for (const identity of identities) {
      for (const relation of ['own', 'other'] as const) {
        const expected = verdictOf(each.row, identity, relation);
        const answered = verdict(each.name, await probe(each, identity, relation));
        if (answered !== expected) deviations.push(`${identity}, ${relation}: expected ${expected}, got ${answered}`);
      }
    }
    expect(deviations).toEqual([]);
  });

  /** Policies come in pairs: what a list shows is exactly what can be looked up, one by one. */
  const lookedUp = async (ids: readonly string[], ask: (id: string) => Promise<Answered<unknown>>): Promise<string[]> => {
    const seen: string[] = [];
    for (const id of ids) if ((await ask(id)).status === 200) seen.push(id);
    return seen;
  };
  const everyId = async (table: string): Promise<string[]> =>
    (await api.house.reader.rows<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).map((row) => row.id);
  const signedIn = identities.filter((identity) => identity !== 'nobody');

  it.each(signedIn)('lists for the %s the reports that can be looked up, and no others', async (identity) => {
    const client = await clientFor(identity);
    const listed = await everyPage((page) => client.get('listReports', { query: { limit: 100, page } }));
    const sample = (await everyId('report')).filter((_id, index) => index % 7 === 0);
    expect(await lookedUp(sample, (reportId) => client.call('showReport', { params: { reportId } }))).toEqual(
      sample.filter((id) => listed.has(id)),
    );
  });

  it.each(signedIn)('lists for the %s the obstacles that can be looked up, and no others', async (identity) => {
    const client = await clientFor(identity);
    const listed = await everyPage((page) =>
      client.get('listObstacles', { params: { planKey: 'ovningsplan' }, query: { limit: 100, page } }),
    );
    const all = await everyId('obstacle');
    expect(await lookedUp(all, (obstacleId) => client.call('showObstacle', { params: { obstacleId } }))).toEqual(
      all.filter((id) => listed.has(id)),
    );
  });
});

async function everyPage(read: (page: number) => Promise<Page<{ id: string }>>): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let page = 1; ; page += 1) {
    const { items } = await read(page);
    if (items.length === 0) return ids;
    items.forEach((item) => ids.add(item.id));
  }
}
