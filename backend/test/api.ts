import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiPrefix, endpoints, type EndpointName, type EndpointRow, type Endpoints } from '@lagesbild/contract';
import { buildApp, type House } from '../src/app';
import { loadConfig, type Environment } from '../src/platform/config/config';
import { createLog } from '../src/platform/log/log';
import { freshDatabase, type FreshDatabase } from './database';
import { expectShape } from './shape';

type Part<Name extends EndpointName, Key extends string> = Endpoints[Name] extends Record<Key, infer Value> ? Value : undefined;

export interface CallOptions {
  ifMatch?: number;
  key?: string;
  headers?: Record<string, string>;
}

export interface Answered<T> {
  status: number;
  body: T;
  headers: Headers;
  text: string;
}

export interface CallInput<Name extends EndpointName> extends CallOptions {
  params?: Part<Name, 'params'>;
  query?: Part<Name, 'query'>;
  body?: Part<Name, 'body'>;
  /** The file that is sent, for endpoints that take one. */
  upload?: Buffer;
}

/** Somebody who talks to the running application over HTTP; null is nobody. */
export class Client {
  constructor(
    private readonly api: Api,
    readonly cookie: string | null,
  ) {}

  /** Calls an endpoint of the table; every answer is held against the OpenAPI document. */
  async call<Name extends EndpointName>(name: Name, input: CallInput<Name> = {}): Promise<Answered<Endpoints[Name]['answer']>> {
    const row: EndpointRow = endpoints[name];
    const params = (input.params ?? {}) as Record<string, string | number>;
    const route = row.path.replace(/:(\w+)/g, (_all, key: string) => encodeURIComponent(String(params[key])));
    const query = new URLSearchParams(
      Object.entries((input.query ?? {}) as Record<string, unknown>).map(([key, value]): [string, string] => [key, String(value)]),
    );
    const headers: Record<string, string> = {
      ...(row.idempotent ? { 'idempotency-key': input.key ?? randomUUID() } : {}),
      ...(input.ifMatch === undefined ? {} : { 'if-match': `"${input.ifMatch}"` }),
      ...input.headers,
    };
    const search = query.size > 0 ? `?${query.toString()}` : '';
    const answered = await this.send(row.method, `${apiPrefix}${route}${search}`, { body: input.upload ?? input.body, headers });
    expectShape(name, answered);
    return answered as Answered<Endpoints[Name]['answer']>;
  }

  /** The body of a call that is expected to succeed. */
  async get<Name extends EndpointName>(name: Name, input: CallInput<Name> = {}): Promise<Endpoints[Name]['answer']> {
    const { status, body, text } = await this.call(name, input);
    if (status >= 400) throw new Error(`${name} answered ${status}: ${text}`);
    return body;
  }

  async send(
    method: string,
    route: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answered<unknown>> {
    const response = await fetch(`${this.api.address}${route}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        'accept-language': 'sv',
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') && text !== '';
    return { status: response.status, headers: response.headers, text, body: json ? (JSON.parse(text) as unknown) : null };
  }
}

interface Running {
  house: House;
  address: string;
  server: Server;
  cleanUp: () => Promise<void>;
  clock: { now: Date };
}

/** The whole application, running on a free port over a database of its own. */
export class Api {
  readonly house: House;
  readonly address: string;
  readonly clock: { now: Date };

  constructor(private readonly running: Running) {
    this.house = running.house;
    this.address = running.address;
    this.clock = running.clock;
  }

  get nobody(): Client {
    return new Client(this, null);
  }

  /** Signs in an exercise person by the name before the @ of the address. */
  async as(name: string): Promise<Client> {
    const row = await this.house.reader.first<{ id: string }>('SELECT id FROM person WHERE email_key LIKE ?', [`${name}@%`]);
    if (row === null) throw new Error(`There is no person ${name}`);
    const answered = await this.nobody.send('POST', `${apiPrefix}/exercise-sessions`, { body: { personId: row.id } });
    const cookie = answered.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`${name} could not sign in: ${answered.text}`);
    return new Client(this, cookie);
  }

  async stop(): Promise<void> {
    const { server, house, cleanUp } = this.running;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await house.close();
    await cleanUp();
  }
}

/** The moment at which the stories happen: in the open round of the exercise plan. */
export const storyTime = new Date('2026-11-22T09:00:00.000Z');

export async function startApi(env: Environment = {}, given?: FreshDatabase): Promise<Api> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-api-'));
  const database = given ?? (await freshDatabase());
  const clock = { now: new Date(storyTime) };
  const config = loadConfig({
    PORT: '0',
    LAGESBILD_DATA: folder,
    LAGESBILD_LOG: 'silent',
    LAGESBILD_POOL: '5',
    ...(database.url ? { DATABASE_URL: database.url } : {}),
    ...env,
  });
  const house = await buildApp({ config, log: createLog(config.logLevel), clock: () => new Date(clock.now) });
  const server = createServer(house.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cleanUp = async (): Promise<void> => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return new Api({ house, address, server, cleanUp, clock });
}
