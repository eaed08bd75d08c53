import type { Readable } from 'node:stream';
import type { EndpointName, Endpoints, endpoints } from '@lagesbild/contract';
import type { Actor } from '../access/actor';
import type { Reading, SessionCookie, Writing } from '../access/context';
import type { InputClass } from './validate';

type Row<Name extends EndpointName> = (typeof endpoints)[Name];
type Part<Name extends EndpointName, Key extends string> = Endpoints[Name] extends Record<Key, infer Value> ? Value : Record<never, never>;
type Who<Name extends EndpointName> = Row<Name> extends { open: string } ? Actor | null : Actor;

export interface Input<Name extends EndpointName> {
  params: Part<Name, 'params'>;
  query: Part<Name, 'query'>;
  body: Part<Name, 'body'>;
  /** The file that is sent; only where the table says `upload`. */
  upload: Readable;
  /** Signing in and out only. */
  session: SessionCookie;
  /** Where the request comes from, for the rate limit. */
  from: { address: string; userAgent: string };
}

type Answer<Name extends EndpointName> = Endpoints[Name]['answer'];

/** An answer that is already JSON, byte for byte: a frozen picture. */
export class Frozen<T> {
  declare readonly shape: T;
  constructor(
    readonly bytes: Buffer,
    readonly etag: string,
  ) {}
}

/** An answer that is a file: the browser is told to save it, under this name, and never to look at it in a page. */
export class FileAnswer {
  constructor(
    readonly content: Readable | Buffer,
    /** One of those that the endpoint's row lists. */
    readonly mediaType: string,
    /** The name to save it under, with its ending; any letters. */
    readonly fileName: string,
  ) {}
}

type Told<Name extends EndpointName> = Row<Name> extends { file: readonly string[] } ? FileAnswer : Answer<Name> | Frozen<Answer<Name>>;

interface Classes<Name extends EndpointName> {
  params?: Part<Name, 'params'> extends object ? InputClass<Part<Name, 'params'> & object> : never;
  query?: InputClass<Part<Name, 'query'> & object>;
  body?: InputClass<Part<Name, 'body'> & object>;
}

interface Query<Name extends EndpointName> extends Classes<Name> {
  answer(ctx: Reading<Who<Name>>, input: Input<Name>): Promise<Told<Name>>;
}

interface Command<Name extends EndpointName> extends Classes<Name> {
  /** Slow work that must not hold the transaction: hashing a password. */
  prepare?(ctx: Reading<Who<Name>>, input: Input<Name>): Promise<unknown>;
  answer(ctx: Writing<Who<Name>>, input: Input<Name>, prepared: unknown): Promise<Answer<Name>>;
}

/** A GET gets a context that cannot write; the others get one transaction. */
export type Handler<Name extends EndpointName> = Row<Name>['method'] extends 'GET' ? Query<Name> : Command<Name>;

export type Handlers = { [Name in EndpointName]: Handler<Name> };
