import type { BilingualText } from './text';
import type { ProblemKind } from './problem';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What goes in and comes out of one endpoint. Every noun declares an interface of these. */
export interface EndpointShape {
  params?: object;
  query?: object;
  body?: object;
  answer: unknown;
}

/** One line of the endpoint table. */
export interface EndpointRow {
  method: Method;
  /** Below `/api/v1`; parameters as `:name`. */
  path: `/${string}`;
  summary: BilingualText;
  /** 200 when left out. */
  status?: 200 | 201 | 204;
  /** Why nobody needs to be signed in, and so nothing is decided. */
  open?: string;
  /** Why the command leaves no line in the audit log. */
  unrecorded?: string;
  /** The caller states the version that the change starts from: 428 without `If-Match`, 412 when it is stale. */
  ifMatch?: true;
  /** The caller sends `Idempotency-Key`: the same key and body get the same answer, ever. */
  idempotent?: true;
  /** The body is a file, sent as it is (`application/octet-stream`), and no JSON. */
  upload?: true;
  /** The answer is a file of one of these media types, given as an attachment, and no JSON. Its shape in the table is null. */
  file?: readonly string[];
  /** Refusals beside those that every endpoint can give. */
  problems?: readonly ProblemKind[];
}

export type EndpointTable<Shapes> = { readonly [Name in keyof Shapes]: EndpointRow };
