import { apiPrefix, endpointNames, endpoints, type EndpointName, type EndpointRow } from '@lagesbild/contract';
import { operationOf, resolved, type Parameter } from '../shape';

/** Values for what stands in addresses, by name; those of numbers by `name#`, since some names are a key here and a number there. */
export type Values = Readonly<Record<string, readonly string[]>>;

export interface Address {
  name: EndpointName;
  path: string;
}

const row = (name: EndpointName): EndpointRow => endpoints[name];
export const queryNames: EndpointName[] = endpointNames.filter((name) => row(name).method === 'GET');
export const commandNames: EndpointName[] = endpointNames.filter((name) => row(name).method !== 'GET');

/** Commands whose body is JSON; the others take a file. */
export const jsonCommandNames: EndpointName[] = commandNames.filter((name) => !row(name).upload);

/** The values of a parameter: every word of a vocabulary; for the rest those that are given for its name. */
function valuesOf(parameter: Parameter, given: Values): readonly string[] {
  const schema = resolved(parameter.schema);
  if (schema.enum) return schema.enum.map(String);
  if (schema['type'] === 'boolean') return ['true', 'false'];
  const values = given[schema['type'] === 'string' ? parameter.name : `${parameter.name}#`];
  if (values === undefined) throw new Error(`Give values for the parameter ${parameter.name} (${String(schema['type'])})`);
  return values;
}

const parametersIn = (name: EndpointName, place: Parameter['in']): Parameter[] =>
  operationOf(name).parameters.filter((each) => each.in === place);

/** An endpoint's path with every combination of values in it, below the API's prefix. */
export function pathsOf(name: EndpointName, given: Values): string[] {
  const paths = parametersIn(name, 'path').reduce(
    (some, parameter) =>
      some.flatMap((path) => valuesOf(parameter, given).map((value) => path.replace(`:${parameter.name}`, encodeURIComponent(value)))),
    [row(name).path as string],
  );
  return paths.map((path) => `${apiPrefix}${path}`);
}

/** Every GET of the table without a query: all combinations of what stands in the path. */
export const plainAddresses = (given: Values): Address[] =>
  queryNames.flatMap((name) => pathsOf(name, given).map((path) => ({ name, path })));

/** Every GET of the table with each value of each filter. */
export const filteredAddresses = (given: Values): Address[] =>
  queryNames.flatMap((name) => {
    const searches = parametersIn(name, 'query').flatMap((parameter) =>
      valuesOf(parameter, given).map((value) => `${parameter.name}=${encodeURIComponent(value)}`),
    );
    return pathsOf(name, given).flatMap((path) => searches.map((search) => ({ name, path: `${path}?${search}` })));
  });
