import { apiPrefix, endpoints, type EndpointName, type EndpointRow } from '@lagesbild/contract';
import fc from 'fast-check';
import type { RawRequest } from '../raw';
import { operationOf, resolved, type Schema } from '../shape';
import { commandNames, pathsOf, queryNames, type Values } from './addresses';

/** A request that is most likely wrong somewhere; the endpoint's name where it still meets one. */
export interface BadRequest extends RawRequest {
  name: EndpointName | null;
  who: number;
}

const row = (name: EndpointName): EndpointRow => endpoints[name];
const repeated = (open: string, close: string, depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** JSON texts that are legal and unpleasant. */
const junkJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '0',
    '-0',
    '1.5',
    '-1',
    '9007199254740993',
    '1e400',
    '-1e400',
    '""',
    '" "',
    '[]',
    '{}',
    '[null]',
    '[[]]',
    '"\\ud800"',
    '"\\udfff\\ud800"',
    '"\\u0000"',
    '"\\uffff"',
    '"0000-00-00"',
    '"9999-99-99"',
    '"0000-01-01"',
    '"2026-02-30"',
    '"2026-11-22T00:00:00+14:00"',
    '"__proto__"',
    '"1 OR 1=1"',
    '"\'; DROP TABLE report; --"',
    '"${7*7}"',
    '"00000000-0000-0000-0000-000000000000"',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"$ne":null}',
    '{"toString":1}',
    '{"length":100000}',
    repeated('[', ']', 10_000),
    repeated('{"a":', '}', 10_000),
    `{${Array.from({ length: 20_000 }, (_each, index) => `"k${index}":1`).join(',')}}`,
    `[${'1,'.repeat(100_000)}1]`,
    JSON.stringify('å'.repeat(400_000)),
  ),
  fc.json({ maxDepth: 4, stringUnit: 'binary' }),
  fc.string({ unit: 'binary', maxLength: 50 }).map((text) => JSON.stringify(text)),
);

/** Texts that are no JSON object at all, one of them five megabytes long. */
const brokenBody: fc.Arbitrary<string | Buffer> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      '',
      '{',
      '{"a":',
      '{"a":1,}',
      "{'a':1}",
      '\uFEFF{}',
      'NaN',
      '{"a":01}',
      '{"a":"\n"}',
      '{}{}',
      '/* */{}',
      '"text"',
      '[]',
      'null',
      '<xml/>',
      '\u0000',
    ),
  },
  { weight: 6, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 4, arbitrary: fc.constantFrom(repeated('[', ']', 10_000), repeated('{"a":', '}', 10_000), '['.repeat(100_000)) },
  { weight: 2, arbitrary: fc.constant(null).map(() => Buffer.alloc(5_000_000, 'a')) },
);

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    'if-match': fc.constantFrom('"1"', '"0"', '1', '*', 'W/"1"', '"-1"', '"99999999999999"', '"1", "2"', 'å'),
    'idempotency-key': fc.constantFrom('a', 'a'.repeat(500), 'med mellanslag', '../../etc', '12345678-1234-1234-1234-123456789012', '{}'),
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'application/json; charset=utf-16',
      'application/json; charset=nothing',
      'text/json',
      'text/plain',
      'APPLICATION/JSON',
      ';',
      'application/problem+json',
    ),
    'content-encoding': fc.constantFrom('identity', 'gzip', 'br', 'deflate', 'nothing'),
    'accept-language': fc.constantFrom('en', 'sv', 'xx', '*;q=0', 'en;q=nonsense', ','.repeat(1000), 'a'.repeat(4000)),
    accept: fc.constantFrom('*/*', 'text/html', 'application/xml', 'nonsense', ';;;'),
    cookie: fc.constantFrom('sid=%E0%A4%A', 'sid', '=', ';;;', `sid=${'a'.repeat(4000)}`, 'sid=a; sid=b', '__proto__=1', 'sid="quoted"'),
    'if-none-match': fc.constantFrom('*', '"', 'W/"a"', 'a'.repeat(4000)),
    'x-forwarded-for': fc.constantFrom('127.0.0.1', 'nonsense', '1.2.3.4, 5.6.7.8', '::1', 'a'.repeat(2000)),
    'x-http-method-override': fc.constantFrom('DELETE', 'PUT'),
    authorization: fc.constantFrom('Basic Og==', 'Bearer x', 'a'.repeat(2000)),
    range: fc.constantFrom('bytes=0-', 'bytes=9-1', 'lines=1'),
  },
  { requiredKeys: [] },
);

const fromPage = {
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'if-match': '"1"',
  'idempotency-key': 'prov-prov-prov',
};

function bodyFor(name: EndpointName): fc.Arbitrary<string | Buffer> {
  const schema = operationOf(name).requestBody?.content['application/json']?.schema;
  const fields =
    schema === undefined
      ? {}
      : Object.fromEntries(
          Object.entries(resolved(schema).properties ?? {}).map(([field, property]) => [field, fc.oneof(good(property), junkJson)]),
        );
  const object = fc
    .tuple(fc.record(fields, { requiredKeys: [] }), fc.option(junkJson, { freq: 5 }))
    .map(
      ([given, unknown]) =>
        `{${[...Object.entries(given).map(([field, json]) => `${JSON.stringify(field)}:${String(json)}`), ...(unknown === null ? [] : [`"okänt":${unknown}`])].join(',')}}`,
    );
  return fc.oneof({ weight: 3, arbitrary: object }, { weight: 1, arbitrary: brokenBody });
}

/** Something that may well be taken: the right type, now and then at its limit. */
function good(schema: Schema): fc.Arbitrary<string> {
  const { enum: words, type, maxLength, minimum } = resolved(schema) as Schema & { maxLength?: number; minimum?: number };
  if (words) return fc.constantFrom(...words.map((word) => JSON.stringify(word)));
  if ([type].flat().includes('string'))
    return fc.constantFrom('"text"', JSON.stringify('a'.repeat(maxLength ?? 10)), '"2026-11-22"', '"tullverket"');
  if ([type].flat().some((each) => each === 'number' || each === 'integer')) return fc.constantFrom(String(minimum ?? 0), '1', '100');
  return fc.constantFrom('true', '[]', '{}');
}

const junkWord = fc.oneof(
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%00',
    '..',
    '%2e%2e%2f',
    '%F0%9F%92%A9',
    '-1',
    '1e9',
    'null',
    '__proto__',
    '%22',
    "'",
    '*',
    'a'.repeat(3000),
    '%C3%A5',
    '+',
    '&&',
    '=',
    '1;2',
  ),
  fc.webSegment(),
);

const searchFor = (name: EndpointName): fc.Arbitrary<string> => {
  const known = operationOf(name)
    .parameters.filter((each) => each.in === 'query')
    .map((each) => each.name);
  const names = fc.oneof(
    known.length > 0 ? fc.constantFrom(...known) : fc.constant('page'),
    fc.constantFrom('__proto__', 'constructor', 'page[]', 'page[a]', 'no-such-word', '%'),
  );
  return fc
    .array(fc.tuple(names, junkWord), { maxLength: 4 })
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`));
};

const path = (name: EndpointName, values: Values): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pathsOf(name, values)) },
    {
      weight: 1,
      arbitrary: fc
        .array(junkWord, { minLength: 3, maxLength: 3 })
        .map((words) => `${apiPrefix}${row(name).path.replace(/:\w+/g, () => words.pop() ?? 'a')}`),
    },
  );

const wild: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', apiPrefix, `${apiPrefix}/plans`), fc.array(junkWord, { maxLength: 5 }))
  .map(([start, words]) => `${start}/${words.join('/')}`);
const methods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'PURGE',
  'LOCK',
  'MKCOL',
  'SEARCH',
  'QUERY',
];
const who = fc.nat(2);

/** Any of a kind of requests that no browser sends and every scanner does. */
export function badRequests(values: Values): fc.Arbitrary<BadRequest> {
  const odd = headers.map((some) => ({ ...fromPage, ...some }));
  const usual = fc.oneof({ weight: 3, arbitrary: fc.constant(fromPage) }, { weight: 1, arbitrary: odd });
  const commands = commandNames.map((name) =>
    fc.record({
      name: fc.constant(name),
      method: fc.constant(row(name).method as string),
      path: path(name, values),
      body: bodyFor(name),
      headers: usual,
      who,
    }),
  );
  const queries = queryNames.map((name) =>
    fc.record({
      name: fc.constant(name),
      method: fc.constant('GET'),
      path: fc.tuple(path(name, values), searchFor(name)).map((parts) => parts.join('')),
      headers,
      who,
    }),
  );
  const lost = fc.record({ name: fc.constant(null), method: fc.constantFrom(...methods), path: wild, headers: odd, who });
  return fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...commands) },
    { weight: 3, arbitrary: fc.oneof(...queries) },
    { weight: 2, arbitrary: lost },
  );
}
