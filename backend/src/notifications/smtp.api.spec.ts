import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { NotificationChoiceEntity, teller } from '.';
import { startApi, type Api } from '../../test/api';
import { MailServer } from '../../test/durability/mail-server';
import { Ground } from '../../test/sweeps/ground';
import { PersonEntity } from '../identity';
import { newId } from '../platform/database/ids';

/** Mail through a mail server: what goes, what waits for a server that is away, and what is given up. */
describe('mail by SMTP', () => {
  const mailServer = new MailServer(0);
  let refusing: Server;
  let api: Api;
  let person: { id: string; email: string };

  beforeAll(async () => {
    refusing = createServer((socket) => socket.end('554 not here\r\n'));
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await mailServer.stop();
    await new Promise((resolve) => refusing.close(resolve));
  });
  afterEach(() => api.stop());

  const begin = async (smtp: string): Promise<void> => {
    api = await startApi({ LAGESBILD_SMTP: smtp, LAGESBILD_MAIL_FROM: 'Lägesbild <lagesbild@example.se>' });
    const { gateway } = api.house;
    person = await new Ground(api.house, api.clock.now).person();
    const organisationId = await new Ground(api.house, api.clock.now).organisationId('tullverket');
    await gateway.inTransaction(async (db) => {
      await db.change(PersonEntity, { id: person.id }, { exercise: false });
      await db.insert(NotificationChoiceEntity, { personId: person.id, frequency: 'immediate', language: 'sv' });
      const object = { kind: 'report', id: newId(api.clock.now) } as const;
      const news = { cause: 'report-approved', object, organisationIds: [organisationId], actorId: null, at: api.clock.now } as const;
      await teller('https://lagesbild.example.se')(db, [news]);
    });
  };
  const later = (minutes: number): void => void (api.clock.now = new Date(api.clock.now.getTime() + minutes * 60_000));
  const entry = () =>
    api.house.reader.first<{ state: string; attempts: unknown; error: string | null }>(
      'SELECT state, attempts, error FROM mail WHERE person_id = ?',
      [person.id],
    );

  it('hands a real person’s mail to the server, once', async () => {
    await begin(await mailServer.start());
    await api.house.jobs.run('send-mail');
    later(60);
    await api.house.jobs.run('send-mail');
    expect([...mailServer.taken.values()]).toEqual([1]);
    expect(mailServer.letters[0]).toContain(`To: Prov 1 <${person.email}>`);
    expect(await entry()).toMatchObject({ state: 'sent', error: null });
  });

  it('waits for a server that is away, longer and longer, then gives up and says so', async () => {
    const port = (refusing.address() as AddressInfo).port;
    await new Promise((resolve) => refusing.close(resolve));
    await begin(`smtp://127.0.0.1:${port}`);
    await api.house.jobs.run('send-mail');
    expect(await entry()).toMatchObject({ state: 'waiting', error: expect.stringContaining('ECONNREFUSED') as string });
    later(0.9);
    await api.house.jobs.run('send-mail');
    expect(Number((await entry())?.attempts)).toBe(1);
    for (let attempt = 2; attempt <= 10; attempt += 1) {
      later(4 * 60 + 1);
      await api.house.jobs.run('send-mail');
    }
    expect(await entry()).toMatchObject({ state: 'failed', error: expect.stringContaining('ECONNREFUSED') as string });
    expect(Number((await entry())?.attempts)).toBe(10);
    await new Promise<void>((resolve) => refusing.listen(port, '127.0.0.1', resolve));
  });

  it('gives up at once when the server says no for good', async () => {
    await begin(`smtp://127.0.0.1:${(refusing.address() as AddressInfo).port}`);
    await api.house.jobs.run('send-mail');
    expect(await entry()).toMatchObject({ state: 'failed', error: expect.stringContaining('554') as string });
  });
});
