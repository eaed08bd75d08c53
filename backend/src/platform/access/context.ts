import type { NotificationCause } from '@lagesbild/contract';
import type { Actor } from './actor';
import type { Ledger } from './ledger';
import type { Reader } from '../database/reader';
import type { Writer } from '../database/writer';

/** One recorded change; who, when and which request are added by the context. */
export interface Change {
  action: string;
  object: { kind: string; id: string; version?: number };
  organisationId?: string | null;
  planId?: string | null;
  contentSha256?: string;
  reason?: string | null;
  /** Who did it, where that is somebody else than sent the request: who signs in is nobody until then. */
  actorId?: string;
}

/** Something that happened which people are to be told of; who they are is found where it is stored. */
export interface News {
  cause: NotificationCause;
  object: { kind: 'round' | 'report' | 'obstacle' | 'handover'; id: string };
  /** The organisations whose reporters and attesters are told; left out where the cause says it itself. */
  organisationIds?: readonly string[];
  /** Of these, only those who are named; left out when all of them are told. */
  personIds?: readonly string[];
  /** Tells apart what may happen to the same object several times: a version, a day. The same occasion is told once. */
  occasion?: string;
}

/** What a query may use: nothing in it can write. */
export interface Reading<Who = Actor> {
  readonly actor: Who;
  readonly now: Date;
  readonly db: Reader;
  readonly ledger: Ledger;
}

/** What a command may use: one transaction, an audit log, and work that waits for the commit. */
export interface Writing<Who = Actor> extends Reading<Who> {
  readonly db: Writer;
  readonly requestId: string;
  /** The version that the caller started from (`If-Match`); -1 where the endpoint takes none. */
  readonly expectedVersion: number;
  /** A new id that sorts by time (UUIDv7). */
  newId(): string;
  audit(change: Change): void;
  /** Tells people, in the same transaction; nobody is told of what they did themselves. */
  notify(news: News): void;
  afterCommit(work: () => void): void;
}

/** Browser state that only signing in and out touches. */
export interface SessionCookie {
  set(token: string): void;
  clear(): void;
}
