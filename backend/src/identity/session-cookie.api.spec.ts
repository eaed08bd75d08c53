import type { Writer } from '../platform/database/writer';
import { startApi, type Api } from '../../test/api';

/** What MariaDB answers when two transactions wait for each other. */
const deadlock = Object.assign(new Error('Deadlock found when trying to get lock'), { errno: 1213 });

describe('the cookie of a session', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => api.stop());

  /** The first attempt of the next command does all its work, and is then rolled back with this error. */
  const failOnce = (error: Error): void => {
    const { gateway } = api.house;
    const inTransaction = gateway.inTransaction.bind(gateway);
    let failed = false;
    jest.spyOn(gateway, 'inTransaction').mockImplementation(<T>(work: (db: Writer) => Promise<T>) =>
      inTransaction(async (db) => {
        const result = await work(db);
        if (failed) return result;
        failed = true;
        throw error;
      }),
    );
  };
  const enter = async () => {
    const person = await api.house.reader.first<{ id: string }>("SELECT id FROM person WHERE email_key LIKE 'karin.lindqvist@%'");
    return api.nobody.call('signInAsExercisePerson', { body: { personId: person?.id ?? '' } });
  };

  it('is that of the attempt which was kept, and the only one', async () => {
    failOnce(deadlock);
    const { headers } = await enter();
    const cookies = headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    const answered = await api.nobody.call('listPlans', { headers: { cookie: cookies[0]?.split(';')[0] ?? '' } });
    expect(answered.status).toBe(200);
  });

  it('is not given when the session was not kept', async () => {
    failOnce(new Error('the disk is full'));
    const { status, headers } = await enter();
    expect([status, headers.getSetCookie()]).toEqual([500, []]);
  });

  it('is not taken away when the session is still there', async () => {
    const client = await api.as('karin.lindqvist');
    failOnce(new Error('the disk is full'));
    const { status, headers } = await client.call('signOut');
    expect([status, headers.getSetCookie()]).toEqual([500, []]);
    expect((await client.call('listPlans')).status).toBe(200);
  });
});
