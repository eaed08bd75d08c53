import { createHash } from 'node:crypto';
import { apiPrefix, type SessionView } from '@lagesbild/contract';
import { verifyChains } from '../../src/audit';
import { MembershipEntity, newSetupToken } from '../../src/identity';
import { startApi, type Answered, type Api, type Client } from '../api';
import { RawClient, type RawAnswer } from '../raw';
import { goodPassword, Ground } from './ground';
import { observable } from './worlds';

jest.setTimeout(60_000);

const minute = 60_000;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const tokenOf = ({ headers }: Pick<Answered<unknown>, 'headers'>): string => /sid=([^;]*)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '';
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

/** ASVS v5.0.0-6.3.1, 6.3.2, 6.3.8, 7.2.1–7.4.2, 4.1.3; catalogue S-08 and S-10. */
describe('S-08: signing in', () => {
  let api: Api;
  let ground: Ground;
  let raw: RawClient;

  beforeAll(async () => {
    api = await startApi({ LAGESBILD_TRUST_PROXY: '127.0.0.1' });
    ground = new Ground(api.house, api.clock.now);
    raw = new RawClient(api.address);
  });
  afterAll(async () => {
    raw.close();
    await api.stop();
  });

  const attempt = (email: string, password: string, address = ground.freshAddress()): Promise<RawAnswer> =>
    raw.send({
      method: 'POST',
      path: `${apiPrefix}/session`,
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address },
    });
  const canRead = async (client: Client): Promise<boolean> => (await client.call('listPlans')).status === 200;
  const signIn = async (email: string, cookie: string | null = null): Promise<Answered<SessionView>> =>
    api.nobody.call('signIn', {
      body: { email, password: goodPassword },
      headers: { 'x-forwarded-for': ground.freshAddress(), ...(cookie === null ? {} : { cookie }) },
    });

  describe('tells nobody who has an account', () => {
    it('answers alike for an unknown address, a wrong password, a person without one and a person who is shut out', async () => {
      const known = await ground.person(goodPassword);
      const shutOut = await ground.person(goodPassword);
      await (await api.as('jonas.virtanen')).get('setPersonActive', { params: { personId: shutOut.id }, body: { active: false } });
      const withoutPassword = 'karin.lindqvist@polismyndigheten.example';
      const answers = await Promise.all([
        attempt('ingen@tullverket.example', goodPassword),
        attempt(known.email, 'ett annat lösenord'),
        attempt(withoutPassword, goodPassword),
        attempt(shutOut.email, goodPassword),
        attempt('inte en adress', ''),
      ]);
      expect(answers.map((each) => each.status)).toEqual([401, 401, 401, 401, 401]);
      expect(new Set(answers.map(observable)).size).toBe(1);
      expect(answers[0].headers['set-cookie']).toBeUndefined();
    });

    it('takes as long for an unknown address as for a known one (medians within 15 %)', async () => {
      const { email } = await ground.person(goodPassword);
      const known: number[] = [];
      const unknown: number[] = [];
      // Medians tell on a quiet machine. One that is busy with other things measures on, and its quickest quarter tells as well.
      const difference = (): number =>
        Math.min(...[0.5, 0.25].map((share) => Math.abs(quantile(known, share) / quantile(unknown, share) - 1)));
      for (let series = 0; series < 6 && (series === 0 || difference() >= 0.15); series += 1) {
        for (let sample = 0; sample < 20; sample += 1) {
          const askKnown = async (): Promise<unknown> => known.push((await attempt(email, 'ett annat lösenord')).ms);
          const askUnknown = async (): Promise<unknown> =>
            unknown.push((await attempt(`ingen-${sample}@tullverket.example`, 'ett annat lösenord')).ms);
          for (const ask of sample % 2 === 0 ? [askKnown, askUnknown] : [askUnknown, askKnown]) await ask();
        }
      }
      expect(difference()).toBeLessThan(0.15);
    }, 120_000);
  });

  describe('slows guessing without locking anybody out', () => {
    it('refuses the sixth attempt from an address, even with the right password, and tells how long to wait', async () => {
      const { email } = await ground.person(goodPassword);
      const address = ground.freshAddress();
      for (let failures = 0; failures < 5; failures += 1) expect((await attempt(email, 'fel', address)).status).toBe(401);
      const refused = await attempt(email, goodPassword, address);
      const wait = Number(refused.headers['retry-after']);
      expect([refused.status, wait > 0 && wait <= 15 * 60]).toEqual([429, true]);
      expect((await attempt(email.toUpperCase(), goodPassword, address)).status).toBe(429);
      expect((await attempt(email, goodPassword)).status).toBe(201);
      expect((await attempt((await ground.person(goodPassword)).email, goodPassword, address)).status).toBe(201);
    });

    it('lets no more than five through when all come at once', async () => {
      const { email } = await ground.person(goodPassword);
      const address = ground.freshAddress();
      const statuses = (await Promise.all(Array.from({ length: 30 }, () => attempt(email, 'fel', address)))).map((each) => each.status);
      expect(statuses.filter((status) => status !== 429).length).toBeLessThanOrEqual(5);
    });

    it('begins to count anew when somebody has signed in', async () => {
      const { email } = await ground.person(goodPassword);
      const address = ground.freshAddress();
      for (let round = 0; round < 2; round += 1) {
        for (let failures = 0; failures < 4; failures += 1) await attempt(email, 'fel', address);
        expect((await attempt(email, goodPassword, address)).status).toBe(201);
      }
    });

    it('counts the address that the proxy saw, not one that the client made up', async () => {
      const { email } = await ground.person(goodPassword);
      const address = ground.freshAddress();
      for (let failures = 0; failures < 5; failures += 1) await attempt(email, 'fel', `198.51.100.${failures}, ${address}`);
      expect((await attempt(email, 'fel', `198.51.100.99, ${address}`)).status).toBe(429);
    });
  });

  describe('stands in the audit log', () => {
    interface Line {
      action: string;
      chain: string;
      actor_id: string | null;
      object_id: string;
    }
    let known: number;
    const lines = async (): Promise<Line[]> => {
      const rows = await api.house.reader.rows<Line & { seq: number }>(
        "SELECT action, chain, actor_id, object_id, seq FROM audit_entry WHERE chain = 'house' ORDER BY seq",
      );
      return rows.slice(known).map(({ action, chain, actor_id, object_id }) => ({ action, chain, actor_id, object_id }));
    };
    const house = { chain: 'house' };
    beforeEach(async () => {
      known = 0;
      known = (await lines()).length;
    });

    it('with the person who did it, in and out', async () => {
      const { id, email } = await ground.person(goodPassword);
      const cookie = `sid=${tokenOf(await signIn(email))}`;
      await api.nobody.call('signOut', { headers: { cookie } });
      await api.nobody.call('signOut', { headers: { cookie } });
      expect(await lines()).toEqual([
        { ...house, action: 'signed-in', actor_id: id, object_id: id },
        { ...house, action: 'signed-out', actor_id: id, object_id: id },
      ]);
    });

    it('when it failed: for whom when there is such a person, and never what was written', async () => {
      const { id, email } = await ground.person(goodPassword);
      await attempt(email, 'ett annat lösenord');
      await attempt('mitt-hemliga@tullverket.example', 'ett annat lösenord');
      const failed = { ...house, action: 'sign-in-failed', actor_id: null };
      expect(await lines()).toEqual([
        { ...failed, object_id: id },
        { ...failed, object_id: '' },
      ]);
      const everything = JSON.stringify(await api.house.reader.rows('SELECT * FROM audit_entry'));
      for (const written of ['mitt-hemliga', email, 'ett annat']) expect(everything).not.toContain(written);
    });

    it('once when attempts begin to be refused, not for each that follows', async () => {
      const { id, email } = await ground.person(goodPassword);
      const address = ground.freshAddress();
      const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await attempt(email, 'fel', address)).status));
      expect(statuses.filter((status) => status === 429)).toHaveLength(7);
      const actions = (await lines()).map((line) => [line.action, line.object_id]);
      expect(actions.filter(([action]) => action === 'sign-in-failed')).toHaveLength(5);
      expect(actions.filter(([action]) => action === 'sign-in-slowed')).toEqual([['sign-in-slowed', id]]);
      expect(await verifyChains(api.house.reader, api.house.secret)).toEqual([]);
    });
  });

  describe('ends', () => {
    const start = async (): Promise<Client> => {
      api.clock.now = new Date('2026-11-22T09:00:00.000Z');
      return api.as('karin.lindqvist');
    };
    const wait = (minutes: number): void => void (api.clock.now = new Date(api.clock.now.getTime() + minutes * minute));
    afterEach(() => void (api.clock.now = new Date('2026-11-22T09:00:00.000Z')));

    it('after 30 minutes without a request, and not before', async () => {
      const client = await start();
      wait(29);
      expect(await canRead(client)).toBe(true);
      wait(29);
      expect(await canRead(client)).toBe(true);
      wait(31);
      expect(await canRead(client)).toBe(false);
    });

    it('after 10 hours, however busy', async () => {
      const client = await start();
      for (let passed = 20; passed < 600; passed += 20) {
        wait(20);
        expect([passed, await canRead(client)]).toEqual([passed, true]);
      }
      wait(20);
      expect(await canRead(client)).toBe(false);
    });

    it('with the request that signs out', async () => {
      const client = await start();
      expect((await client.call('signOut')).status).toBe(204);
      expect(await canRead(client)).toBe(false);
      expect((await client.call('signOut')).status).toBe(204);
    });

    it('for one browser alone', async () => {
      const [desk, phone] = [await start(), await api.as('karin.lindqvist')];
      await desk.call('signOut');
      expect([await canRead(desk), await canRead(phone)]).toEqual([false, true]);
    });

    it('when the person is shut out, with the next request', async () => {
      const { id, email } = await ground.person(goodPassword);
      const entered = await signIn(email);
      const read = () => api.nobody.call('listPlans', { headers: { cookie: `sid=${tokenOf(entered)}` } });
      expect((await read()).status).toBe(200);
      await (await api.as('jonas.virtanen')).get('setPersonActive', { params: { personId: id }, body: { active: false } });
      expect((await read()).status).toBe(401);
    });

    it('with a role that is taken away, from the next request', async () => {
      const client = await start();
      const query = { query: { limit: 1 } };
      expect((await client.get('listReports', query)).total).toBeGreaterThan(0);
      const personId = await ground.personId('karin.lindqvist');
      await api.house.gateway.inTransaction((db) => db.remove(MembershipEntity, { personId }));
      expect((await client.get('listReports', query)).total).toBe(0);
    });
  });

  describe('keeps its secrets', () => {
    it('stores the hash of a token and nothing that leads back to it', async () => {
      const entered = await signIn((await ground.person(goodPassword)).email);
      const token = tokenOf(entered);
      expect(token).toMatch(/^[\w-]{43}$/);
      const rows = await api.house.reader.rows('SELECT * FROM session');
      expect(rows.map((row) => row['token_hash'])).toContain(hashOf(token));
      expect(JSON.stringify(rows)).not.toContain(token);
      const people = JSON.stringify(await api.house.reader.rows('SELECT * FROM person'));
      expect(people).toMatch(/\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
      expect(people).not.toContain(goodPassword);
    });

    it('gives a new token each time, and never takes one that the browser brings', async () => {
      const { email } = await ground.person(goodPassword);
      const brought = 'a'.repeat(43);
      const tokens = [tokenOf(await signIn(email, `sid=${brought}`)), tokenOf(await signIn(email))];
      expect(new Set([...tokens, brought]).size).toBe(3);
      expect((await api.nobody.call('listPlans', { headers: { cookie: `sid=${brought}` } })).status).toBe(401);
    });
  });
});

describe('S-08: the ways in that are only sometimes open', () => {
  it('signs nobody in with one click where others than this machine can reach it', async () => {
    const api = await startApi({ HOST: '0.0.0.0' });
    const { id } = (await api.house.reader.first<{ id: string }>('SELECT id FROM person WHERE exercise = ?', [1])) ?? { id: '' };
    expect((await api.nobody.get('showSession')).exerciseSignIn).toBe(false);
    expect((await api.nobody.get('listExercisePeople')).people).toEqual([]);
    expect((await api.nobody.call('signInAsExercisePerson', { body: { personId: id } })).status).toBe(404);
    await api.stop();
  });

  it('signs in with one click only people of the exercise', async () => {
    const api = await startApi();
    const added = await (
      await api.as('jonas.virtanen')
    ).get('addPerson', {
      body: { name: 'Riktig', email: 'riktig@tullverket.example', organisationKey: 'tullverket', role: 'reporter', password: goodPassword },
    });
    expect((await api.nobody.call('signInAsExercisePerson', { body: { personId: added.id } })).status).toBe(404);
    await api.stop();
  });

  it('makes the first administrator once, with the printed token alone', async () => {
    const api = await startApi({ LAGESBILD_EXERCISE: 'off', LAGESBILD_TRUST_PROXY: '127.0.0.1' });
    const ground = new Ground(api.house, api.clock.now);
    const body = { name: 'Första', email: 'forsta@jamstalldhetsmyndigheten.example', password: goodPassword };
    const create = (token: string, { email = body.email, headers = { 'x-forwarded-for': ground.freshAddress() } } = {}) =>
      api.nobody.call('createFirstAdministrator', { body: { ...body, email, token }, headers });
    const print = async (): Promise<string> => (await newSetupToken(api.house.reader, api.house.gateway, api.clock.now)) ?? '';
    expect(await api.nobody.get('showSession')).toMatchObject({ needsSetup: true, exercise: false, exerciseSignIn: false });
    const old = await print();
    const token = await print();
    expect([(await create('')).status, (await create(old)).status]).toEqual([401, 401]);
    expect(JSON.stringify(await api.house.reader.rows('SELECT * FROM setup_token'))).not.toContain(token);
    const made = await Promise.all([create(token), create(token, { email: 'andra@jamstalldhetsmyndigheten.example' })]);
    expect(made.map((each) => each.status).sort()).toEqual([201, 409]);
    const administrators = await api.house.reader.rows<{ email: string }>(
      "SELECT p.email FROM membership m JOIN person p ON p.id = m.person_id WHERE m.role = 'administrator'",
    );
    expect(administrators).toHaveLength(1);
    expect([(await create(token)).status, await newSetupToken(api.house.reader, api.house.gateway, api.clock.now)]).toEqual([409, null]);
    expect(await api.nobody.get('showSession')).toMatchObject({ needsSetup: false });
    const administrator = await api.nobody.call('signIn', { body: { email: administrators[0]?.email ?? '', password: goodPassword } });
    expect(administrator.body.me?.can.administer).toBe(true);
    const address = { 'x-forwarded-for': ground.freshAddress() };
    for (let tries = 0; tries < 5; tries += 1) expect((await create('fel', { headers: address })).status).toBe(409);
    expect((await create('fel', { headers: address })).status).toBe(429);
    await api.stop();
  });
});
