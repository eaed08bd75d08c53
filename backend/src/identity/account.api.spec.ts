import type { ProblemDetails } from '@lagesbild/contract';
import { startApi, type Api, Client } from '../../test/api';
import { goodPassword, Ground } from '../../test/sweeps/ground';

jest.setTimeout(60_000);

const fresh = 'en helt annan och lång mening';

/** Everybody changes their own password. */
describe('one’s own account', () => {
  let api: Api;
  let ground: Ground;

  beforeAll(async () => {
    api = await startApi({ LAGESBILD_TRUST_PROXY: '127.0.0.1' });
    ground = new Ground(api.house, api.clock.now);
  });
  afterAll(() => api.stop());

  const enter = async (email: string, password: string, address = ground.freshAddress()) =>
    api.nobody.call('signIn', { body: { email, password }, headers: { 'x-forwarded-for': address } });
  const signedIn = async (email: string, password: string): Promise<Client> => {
    const { headers } = await enter(email, password);
    return new Client(api, headers.get('set-cookie')?.split(';')[0] ?? null);
  };
  const change = (client: Client, [old, password]: [old: string, fresh: string], address = ground.freshAddress()) =>
    client.call('changePassword', { body: { old, password }, headers: { 'x-forwarded-for': address } });
  const kindOf = ({ body }: { body: unknown }): string => (body as ProblemDetails).kind;
  const logged = async (personId: string): Promise<string[]> => {
    const rows = await api.house.reader.rows<{ action: string }>(
      "SELECT action FROM audit_entry WHERE object_id = ? AND action LIKE '%password%' ORDER BY at, id",
      [personId],
    );
    return rows.map(({ action }) => action);
  };

  it('gets another password with the old one, and other browsers are out at once', async () => {
    const person = await ground.person(goodPassword);
    const [here, elsewhere] = [await signedIn(person.email, goodPassword), await signedIn(person.email, goodPassword)];
    const somebodyElse = await api.as('karin.lindqvist');
    expect(await here.get('showAccount')).toEqual({ hasPassword: true });
    expect((await change(here, [goodPassword, fresh])).status).toBe(204);
    expect([(await here.call('showAccount')).status, (await elsewhere.call('showAccount')).status]).toEqual([200, 401]);
    expect((await somebodyElse.call('showAccount')).status).toBe(200);
    expect((await enter(person.email, goodPassword)).status).toBe(401);
    expect((await enter(person.email, fresh)).status).toBe(201);
    expect(await logged(person.id)).toEqual(['own-password-changed']);
  });

  it('keeps its password when the old one is wrong, and the log says that it was tried without what was written', async () => {
    const person = await ground.person(goodPassword);
    const client = await signedIn(person.email, goodPassword);
    const refused = await change(client, ['inte det som gäller alls', fresh]);
    expect([refused.status, kindOf(refused)]).toEqual([422, 'wrong-password']);
    expect((await client.call('showAccount')).status).toBe(200);
    expect((await enter(person.email, goodPassword)).status).toBe(201);
    expect(await logged(person.id)).toEqual(['password-change-failed']);
    const entries = await api.house.reader.rows('SELECT * FROM audit_entry WHERE object_id = ?', [person.id]);
    expect(JSON.stringify(entries)).not.toContain('inte det som gäller alls');
  });

  it.each([
    ['a short one', 'kort'],
    ['a very long one', 'x'.repeat(129)],
  ])('follows the same rules as at first: %s', async (_name, password) => {
    const { email } = await ground.person(goodPassword);
    const refused = await change(await signedIn(email, goodPassword), [goodPassword, password]);
    expect(refused.body).toMatchObject({ kind: 'invalid-input', errors: [{ pointer: '#/password' }] });
  });

  it('is guessed at as seldom as at the door: the sixth attempt waits, with the right password too, and at the door as well', async () => {
    const person = await ground.person(goodPassword);
    const [client, address] = [await signedIn(person.email, goodPassword), ground.freshAddress()];
    for (let attempt = 1; attempt <= 5; attempt += 1) expect((await change(client, [`fel ${attempt}`, fresh], address)).status).toBe(422);
    const slowed = await change(client, [goodPassword, fresh], address);
    expect([slowed.status, kindOf(slowed), Number(slowed.headers.get('retry-after')) > 0]).toEqual([429, 'too-many-attempts', true]);
    expect((await enter(person.email, goodPassword, address)).status).toBe(429);
    expect((await logged(person.id)).sort()).toEqual([...Array<string>(5).fill('password-change-failed'), 'password-change-slowed']);
  });

  it('changes once when it is changed twice at the same time', async () => {
    const { email } = await ground.person(goodPassword);
    const client = await signedIn(email, goodPassword);
    const answers = await Promise.all([change(client, [goodPassword, fresh]), change(client, [goodPassword, `${fresh} två`])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  });

  it('of the exercise has none, and is told so', async () => {
    const client = await api.as('karin.lindqvist');
    expect(await client.get('showAccount')).toEqual({ hasPassword: false });
    const refused = await change(client, [goodPassword, fresh]);
    expect([refused.status, kindOf(refused)]).toEqual([409, 'no-password']);
  });
});
