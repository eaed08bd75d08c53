import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp, type House } from '../../src/app';
import { NotificationChoiceEntity, teller } from '../../src/notifications';
import { PersonEntity } from '../../src/identity';
import { newId } from '../../src/platform/database/ids';
import { loadConfig } from '../../src/platform/config/config';
import { createLog } from '../../src/platform/log/log';
import { freshDatabase, testEngine, type FreshDatabase } from '../database';
import { freePort } from './free-port';
import { MailServer } from './mail-server';
import { ServerProcess } from './server-process';

/** The embedded database has one process; a database server any number. */
const processes = testEngine() === 'sqlite' ? 1 : 4;
const kills = 8;
const causes = 6;

/** Several servers that send the same mail, and are killed while they do: everybody gets each mail, and gets it once. */
describe(`mail from ${processes} processes that are killed ${kills} times`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-mails-'));
  const mailServer = new MailServer(40);
  let database: FreshDatabase;
  let env: Record<string, string>;
  let servers: ServerProcess[];
  let toServer: string[];
  let toFolder: string[];

  const house = (): Promise<House> => buildApp({ config: loadConfig(env), log: createLog('silent'), clock: () => new Date() });
  const inFolder = (): string[] => {
    const mail = path.join(folder, 'mail');
    return existsSync(mail) ? readdirSync(mail) : [];
  };
  const letters = (): string[] => inFolder().filter((name) => name.endsWith('.eml'));
  const handed = (): number => mailServer.taken.size + letters().length;

  beforeAll(async () => {
    database = await freshDatabase();
    const smtp = await mailServer.start();
    env = { LAGESBILD_DATA: folder, LAGESBILD_JOBS: 'on', LAGESBILD_SMTP: smtp, ...(database.url ? { DATABASE_URL: database.url } : {}) };
    const preparing = await house();
    await fillOutbox(preparing);
    // What the day itself brings is made beforehand, so that all that is to be sent is known.
    await preparing.jobs.run('open-rounds');
    await preparing.jobs.run('digests');
    const rows = await preparing.reader.rows<{ id: string; exercise: unknown }>(
      'SELECT m.id, p.exercise FROM mail m JOIN person p ON p.id = m.person_id ORDER BY m.id',
    );
    toServer = rows.filter((row) => Number(row.exercise) === 0).map((row) => row.id);
    toFolder = rows.filter((row) => Number(row.exercise) === 1).map((row) => row.id);
    await preparing.close();
    servers = await Promise.all(Array.from({ length: processes }, async () => new ServerProcess(await freePort(), env)));
    await Promise.all(servers.map((server) => server.start()));
  }, 90_000);

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await mailServer.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is handed over once for each cause, and none is forgotten', async () => {
    const total = toServer.length + toFolder.length;
    expect([toServer.length > 60, toFolder.length > 60]).toEqual([true, true]);
    for (let kill = 0; kill < kills; kill += 1) {
      await until(() => handed() >= (total * (kill + 1)) / (kills + 2));
      const server = servers[kill % processes]!;
      await server.kill();
      await server.start();
    }
    await until(() => handed() >= total);
    expect([...mailServer.taken.keys()].sort()).toEqual(toServer);
    expect(letters().sort()).toEqual(toFolder.map((id) => `${id}.eml`));
    expect(mailServer.letters).toHaveLength(toServer.length);
    // A process that dies between the server's answer and its own mark sends again under the same Message-ID: at most one a kill.
    const again = [...mailServer.taken.values()].reduce((sum, times) => sum + times - 1, 0);
    expect(again).toBeLessThanOrEqual(kills);
    await expectSettled();
  }, 240_000);

  async function expectSettled(): Promise<void> {
    const reading = await house();
    const unsettled = (): Promise<unknown[]> => reading.reader.rows("SELECT id, state, attempts, error FROM mail WHERE state <> 'sent'");
    for (let waited = 0; waited < 60 && (await unsettled()).length > 0; waited += 1) await pause(1000);
    expect(await unsettled()).toEqual([]);
    const [row] = await reading.reader.rows<{ mails: unknown; told: unknown }>(
      "SELECT (SELECT COUNT(*) FROM mail WHERE kind = 'immediate') AS mails, (SELECT COUNT(DISTINCT mail_id) FROM notification WHERE cause = 'report-approved') AS told",
    );
    expect(Number(row?.mails)).toBe(Number(row?.told));
    await reading.close();
  }
});

/** Everybody in the agencies wants mail at once; every other person has a mailbox, and gets it from the mail server. */
async function fillOutbox({ gateway, reader }: House): Promise<void> {
  const now = new Date();
  const people = await reader.rows<{ id: string; organisation_id: string }>(
    "SELECT DISTINCT person_id AS id, organisation_id FROM membership WHERE role IN ('reporter', 'attester') ORDER BY person_id",
  );
  const ids = [...new Set(people.map((person) => person.id))];
  await gateway.inTransaction(async (db) => {
    await db.insert(
      NotificationChoiceEntity,
      ids.map((personId) => ({ personId, frequency: 'immediate', language: 'sv' })),
    );
    for (const [index, id] of ids.entries()) if (index % 2 === 0) await db.change(PersonEntity, { id }, { exercise: false });
  });
  const organisationIds = [...new Set(people.map((person) => person.organisation_id))];
  for (let cause = 0; cause < causes; cause += 1) {
    const object = { kind: 'report', id: newId(now) } as const;
    const news = { cause: 'report-approved', object, organisationIds, occasion: '1', actorId: null, at: now } as const;
    await gateway.inTransaction((db) => teller('http://127.0.0.1')(db, [news]));
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 90_000) throw new Error('No mail was handed over for a minute and a half');
    await pause(5);
  }
}
