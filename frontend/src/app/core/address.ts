import { apiPrefix, endpoints, type EndpointName, type Endpoints } from '@lagesbild/contract';

export type Params<Name extends EndpointName> = Endpoints[Name] extends { params: infer P extends object } ? P : never;
export type Query<Name extends EndpointName> = Endpoints[Name] extends { query: infer Q extends object } ? Q : never;
export type Body<Name extends EndpointName> = Endpoints[Name] extends { body: infer B extends object } ? B : never;
export type Answer<Name extends EndpointName> = Endpoints[Name]['answer'];

type Flat = Record<string, string | number | boolean>;

const said = (entry: [string, unknown]): entry is [string, string | number | boolean] =>
  entry[1] !== undefined && entry[1] !== null && entry[1] !== '';

const given = (values: object): Flat => Object.fromEntries((Object.entries(values) as [string, unknown][]).filter(said));

/** The address of an endpoint, with its parameters encoded. Throws when one of them is not given. */
export function addressOf(name: EndpointName, params: object = {}): string {
  const values = given(params);
  const path = endpoints[name].path.replace(/:([A-Za-z]+)/g, (_whole, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${name} needs the parameter ${key}`);
    return encodeURIComponent(value);
  });
  return apiPrefix + path;
}

/** What is asked for, with everything that is not said left out. */
export function queryOf(query: object = {}): Flat {
  return given(query);
}
