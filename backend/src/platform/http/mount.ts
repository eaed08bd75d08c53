import { apiPrefix, endpoints, type EndpointName, type EndpointRow } from '@lagesbild/contract';
import express, { Router, type Express, type NextFunction, type Request, type Response } from 'express';
import type { Actor } from '../access/actor';
import type { Reading } from '../access/context';
import { Ledger } from '../access/ledger';
import { beginWriting, type Recorders } from '../access/writing';
import { newId } from '../database/ids';
import type { Reader } from '../database/reader';
import type { WriteGateway } from '../database/gateway';
import type { Writer } from '../database/writer';
import { FileAnswer, Frozen, type Handlers, type Input } from './endpoint';
import { once, readKey, requestHash, type StoredAnswer } from './idempotency';
import { sendFile } from './file-answer';
import { languageOf } from './language';
import { Problem, RecordedRefusal } from './problem';
import { requireSameOrigin } from './same-origin';
import { sessionCookie, sessionToken } from './session-cookie';
import { validate, type InputClasses } from './validate';

/** What mount needs from the rest of the house. */
export interface MountPorts extends Recorders {
  gateway: WriteGateway;
  reader: Reader;
  clock: () => Date;
  /** The signed-in actor, with the roles that hold now; null when the token is unknown or has ended. */
  whoIs: (token: string, now: Date) => Promise<Actor | null>;
  secureCookies: boolean;
  origin: string | undefined;
}

interface AnyHandler extends InputClasses {
  prepare?(ctx: unknown, input: unknown): Promise<unknown>;
  answer(ctx: unknown, input: unknown, prepared?: unknown): Promise<unknown>;
}

interface Call {
  name: EndpointName;
  row: EndpointRow;
  handler: AnyHandler;
  ports: MountPorts;
  request: Request;
  response: Response;
  actor: Actor | null;
  now: Date;
  input: Input<EndpointName>;
}

const takesBody = (row: EndpointRow): boolean => row.method !== 'GET';
const largestBody = '1mb';

/** Puts every endpoint of the table on the router: the one way a request flows. */
export function mount(handlers: Handlers, ports: MountPorts): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const json = express.json({ limit: largestBody, strict: true });
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const row: EndpointRow = endpoints[name];
    const handler = handlers[name] as unknown as AnyHandler;
    const path = row.path as string;
    const register = router.route(path);
    const verb = row.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const flow = async (request: Request, response: Response): Promise<void> => {
      const now = ports.clock();
      if (row.upload) response.locals['upload'] = true;
      requireSameOrigin(request, ports.origin);
      const token = sessionToken(request, ports.secureCookies);
      const actor = token === undefined ? null : await ports.whoIs(token, now);
      response.locals['actorId'] = actor?.personId;
      if (actor === null && row.open === undefined) throw new Problem('sign-in-required');
      if (takesBody(row) && !row.upload) await readBody(json, request, response);
      const input = readInput(handler, { request, response, ports });
      if (row.upload) requireFile(request);
      await answer({ name, row, handler, ports, request, response, actor, now, input });
    };
    register[verb](remember(path), flow);
  }
  router.use(notMounted);
  return router;
}

/** The log tells the route, not the address: addresses can hold ids and search words. */
const remember =
  (path: string) =>
  (_request: Request, response: Response, next: NextFunction): void => {
    response.locals['route'] = path;
    next();
  };

function readBody(json: ReturnType<typeof express.json>, request: Request, response: Response): Promise<void> {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (hasBody && !request.is('application/json')) throw new Problem('unsupported-media-type');
  return new Promise((resolve, reject) => json(request, response, (error?: Error) => (error ? reject(error) : resolve())));
}

/** A file is read by the use case itself, once it is clear that the sender may send one. */
function requireFile(request: Request): void {
  const packed = request.get('content-encoding') ?? 'identity';
  if (!request.is('application/octet-stream') || packed !== 'identity') throw new Problem('unsupported-media-type');
}

function readInput(
  handler: AnyHandler,
  { request, response, ports }: { request: Request; response: Response; ports: MountPorts },
): Input<EndpointName> {
  const raw = { params: { ...request.params }, query: { ...(request.query as object) }, body: request.body as unknown };
  const checked = validate(handler, raw, languageOf(request));
  return {
    ...checked,
    upload: request,
    session: sessionCookie(response, ports.secureCookies),
    from: { address: request.ip ?? '', userAgent: (request.get('user-agent') ?? '').slice(0, 200) },
  };
}

async function answer(call: Call): Promise<void> {
  if (call.row.method === 'GET') return answerQuery(call);
  const stored = await answerCommand(call).catch((error: unknown) => refuse(call, error));
  send(call.response, call.row, stored.json);
}

async function answerQuery(call: Call): Promise<void> {
  const ledger = new Ledger();
  const ctx: Reading<Actor | null> = { actor: call.actor, now: call.now, db: call.ports.reader, ledger };
  const result = await call.handler.answer(ctx, call.input);
  requireDecided(call, ledger);
  if (result instanceof Frozen) return sendFrozen(call, result);
  if (result instanceof FileAnswer) return sendFile(call.response, call.row, result);
  send(call.response, call.row, JSON.stringify(result));
}

async function answerCommand(call: Call): Promise<StoredAnswer> {
  const { row, ports, request, actor } = call;
  const expectedVersion = row.ifMatch ? readIfMatch(request) : -1;
  const key = row.idempotent ? readKey(request.get('idempotency-key')) : null;
  const prepared = await call.handler.prepare?.({ actor, now: call.now, db: ports.reader, ledger: new Ledger() }, call.input);
  const afterwards: (() => void)[] = [];
  const stored = await ports.gateway.inTransaction(async (db) => {
    afterwards.length = 0;
    const work = () => runCommand(call, db, { expectedVersion, prepared, afterwards });
    if (key === null || actor === null) return work();
    const requestSha256 = requestHash(call.name, call.request.params, call.request.body);
    return once(db, { id: newId(call.now), personId: actor.personId, key, endpoint: call.name, requestSha256, now: call.now }, work);
  });
  for (const work of afterwards) work();
  return stored;
}

/** A refusal that is to be recorded is recorded in a transaction of its own: the command's has been rolled back. */
async function refuse({ ports, actor, now, response }: Call, error: unknown): Promise<never> {
  if (error instanceof RecordedRefusal) {
    const requestId = String(response.locals['requestId']);
    await ports.gateway.inTransaction(async (db) => {
      const { ctx, record } = beginWriting({ actor, now, db, requestId, expectedVersion: -1, afterwards: [] });
      ctx.audit(error.change);
      await record(ports);
    });
  }
  throw error;
}

async function runCommand(
  call: Call,
  db: Writer,
  { expectedVersion, prepared, afterwards }: { expectedVersion: number; prepared: unknown; afterwards: (() => void)[] },
): Promise<StoredAnswer> {
  const { row, ports, actor, now, response } = call;
  const requestId = String(response.locals['requestId']);
  const { ctx, ledger, record } = beginWriting({ actor, now, db, requestId, expectedVersion, afterwards });
  const result = await call.handler.answer(ctx, call.input, prepared);
  requireDecided(call, ledger);
  if (!ledger.recorded && row.unrecorded === undefined) throw new Error(`${call.name} changed something without recording it`);
  await record(ports);
  return { status: row.status ?? 200, json: result === null ? '' : JSON.stringify(result) };
}

function requireDecided(call: Call, ledger: Ledger): void {
  if (!ledger.decided && call.row.open === undefined) throw new Error(`${call.name} answered without deciding access`);
}

/** @throws Problem `if-match-required`, or `malformed-request` when it is not one version in quotes */
function readIfMatch(request: Request): number {
  const value = request.get('if-match');
  if (value === undefined) throw new Problem('if-match-required');
  const version = /^"(\d{1,9})"$/.exec(value)?.[1];
  if (version === undefined) throw new Problem('malformed-request');
  return Number(version);
}

function send(response: Response, row: EndpointRow, json: string): void {
  response.status(row.status ?? 200);
  if (json === '') return void response.end();
  response.type('application/json').send(json);
}

/** A frozen picture has an ETag of its own and may be kept, if it is asked for again each time. */
function sendFrozen({ request, response }: Call, frozen: Frozen<unknown>): void {
  const etag = `"${frozen.etag}"`;
  response.set('Cache-Control', 'private, no-cache').set('ETag', etag).vary('Cookie');
  if (request.get('if-none-match') === etag) return void response.status(304).end();
  response.type('application/json').send(frozen.bytes);
}

/** A path that exists with another method is 405 with Allow; any other is an unknown route. */
const notMounted = (request: Request, response: Response): void => {
  const allowed = (Object.values(endpoints) as EndpointRow[]).filter((row) => pathMatches(row.path, request.path)).map((row) => row.method);
  if (allowed.length === 0) throw new Problem('unknown-route');
  response.set('Allow', [...new Set(allowed)].join(', '));
  throw new Problem('method-not-allowed');
};

function pathMatches(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length && wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  );
}

export const mountApi = (app: Express, handlers: Handlers, ports: MountPorts): void => void app.use(apiPrefix, mount(handlers, ports));
