import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { startApi, type Api, type Client } from '../api';
import { freshDatabase, testEngine, type FreshDatabase } from '../database';

const onServer = testEngine() === 'mariadb' ? describe : describe.skip;

/** A door in front of the database that can be shut and opened again. */
class Door {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  constructor(private readonly target: { host: string; port: number }) {}

  async open(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(this.target);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

onServer('when the database is away', () => {
  let database: FreshDatabase;
  let door: Door;
  let api: Api;
  let reader: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    const url = new URL(database.url ?? '');
    door = new Door({ host: url.hostname, port: Number(url.port) });
    await door.open();
    url.port = String(door.port);
    url.hostname = '127.0.0.1';
    api = await startApi({ DATABASE_URL: url.toString() });
    reader = await api.as('karin.lindqvist');
  });
  afterAll(async () => {
    await api.stop();
    await door.shut();
    await database.drop();
  });

  it('says so with 503 and Retry-After, is not ready, and recovers by itself', async () => {
    expect((await reader.call('listPlans')).status).toBe(200);
    await door.shut();
    for (let turn = 0; turn < 5; turn += 1) {
      const answered = await reader.call('listPlans');
      expect([answered.status, (answered.body as unknown as { kind: string }).kind, answered.headers.get('retry-after')]).toEqual([
        503,
        'database-away',
        '2',
      ]);
    }
    const signingIn = await api.nobody.call('signIn', { body: { email: 'a@b.example', password: 'ett lösenord som är långt' } });
    expect(signingIn.status).toBe(503);
    expect((await fetch(`${api.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${api.address}/healthz`)).status).toBe(200);
    await door.open();
    expect((await reader.call('listPlans')).status).toBe(200);
    expect((await fetch(`${api.address}/readyz`)).status).toBe(200);
  });
});
