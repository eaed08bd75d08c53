import { HttpClient, HttpEventType, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { endpoints, type EndpointName } from '@lagesbild/contract';
import { filter, firstValueFrom, map, tap } from 'rxjs';
import { addressOf, queryOf, type Answer, type Body, type Params, type Query } from './address';

type Given<Key extends string, Value> = [Value] extends [never] ? { [K in Key]?: undefined } : { [K in Key]: Value };
type Asked<Name extends EndpointName> = [Query<Name>] extends [never] ? { query?: undefined } : { query?: Query<Name> };

/** Endpoints that read. */
export type ReadName = { [Name in EndpointName]: (typeof endpoints)[Name]['method'] extends 'GET' ? Name : never }[EndpointName];
/** Endpoints that change something. */
export type CommandName = Exclude<EndpointName, ReadName>;

export type ReadInput<Name extends ReadName> = Given<'params', Params<Name>> & Asked<Name>;
export type CommandInput<Name extends CommandName> = Given<'params', Params<Name>> &
  Given<'body', Body<Name>> &
  Asked<Name> & {
    /** The version that the change starts from. */
    ifMatch?: number;
    /** The same key for every retry of one submission; see `newKey`. */
    idempotencyKey?: string;
  };

/** Endpoints that take a file. */
export type UploadName = { [Name in CommandName]: (typeof endpoints)[Name] extends { upload: true } ? Name : never }[CommandName];
export type UploadInput<Name extends UploadName> = Given<'params', Params<Name>> & Given<'query', Query<Name>> & { file: Blob };

/** What a screen reads: undefined until it is there. */
export type Reading<Value> = HttpResourceRef<Value | undefined>;

/** A key for one submission, to be kept until it has been answered. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** The only way to the server. Every failure is a `ProblemError`. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  /**
   * A resource that follows its input; nothing is asked while the input is undefined. Call it where `inject` may be
   * called: in a field of a component. Its error is a `ProblemError`.
   */
  read<Name extends ReadName>(name: Name, input: () => ReadInput<Name> | undefined): Reading<Answer<Name>> {
    return httpResource<Answer<Name>>(() => {
      const asked = input();
      return asked && { url: addressOf(name, asked.params), params: queryOf(asked.query) };
    });
  }

  /** Carries out a command. Throws a `ProblemError`. */
  async send<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<Answer<Name>> {
    const headers: Record<string, string> = {};
    if (input.ifMatch !== undefined) headers['If-Match'] = `"${input.ifMatch}"`;
    if (input.idempotencyKey !== undefined) headers['Idempotency-Key'] = input.idempotencyKey;
    const row = endpoints[name];
    const options = { headers, params: queryOf(input.query), body: input.body };
    return firstValueFrom(this.http.request<Answer<Name>>(row.method, addressOf(name, input.params), options));
  }

  /** Sends a file; `progress` is told the share that has been sent, 0..1. Throws a `ProblemError`. */
  async upload<Name extends UploadName>(
    name: Name,
    input: UploadInput<Name>,
    progress: (share: number) => void = () => undefined,
  ): Promise<Answer<Name>> {
    const address = addressOf(name, input.params);
    const headers = { 'Content-Type': 'application/octet-stream' };
    const options = { headers, params: queryOf(input.query), body: input.file, reportUploadProgress: true, observe: 'events' } as const;
    return firstValueFrom(
      this.http.request<Answer<Name>>(endpoints[name].method, address, options).pipe(
        tap((event) => event.type === HttpEventType.UploadProgress && progress(event.loaded / (event.total ?? input.file.size))),
        filter((event) => event.type === HttpEventType.Response),
        map((event) => event.body as Answer<Name>),
      ),
    );
  }
}
