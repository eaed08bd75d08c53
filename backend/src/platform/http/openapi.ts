import { apiPrefix, endpointNames, endpoints, problems, type EndpointName, type EndpointRow, type ProblemKind } from '@lagesbild/contract';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { Handlers } from './endpoint';
import type { InputClass } from './validate';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; required?: string[]; $ref?: string };

/** The shapes of the contract as JSON Schema, made at build time from its types. */
export interface Shapes {
  definitions: Record<string, Schema>;
}

/** Limits that only the DTO classes know. */
const limits = ['maxLength', 'minLength', 'minimum', 'maximum', 'pattern', 'format', 'maxItems', 'minItems'];

/** Refusals that any endpoint can give. */
const always: ProblemKind[] = [
  'malformed-request',
  'sign-in-required',
  'not-allowed',
  'not-found',
  'invalid-input',
  'internal',
  'database-away',
  'busy',
];
const onCommands: ProblemKind[] = ['not-json', 'cross-site-request', 'body-too-large', 'unsupported-media-type'];

const renamed = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(
      /#\/definitions\/([^"]+)/g,
      (_all, name: string) => `#/components/schemas/${safeName(decodeURIComponent(name))}`,
    ),
  ) as unknown;
const safeName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, '.').replace(/^\.+|\.+$/g, '');

/** OpenAPI 3.1 of everything that is mounted: paths from the table, answers from the contract, limits from the DTO classes. */
export function openApi(handlers: Handlers, shapes: Shapes): object {
  const dtos = validationMetadatasToSchemas() as Record<string, Schema>;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const name of endpointNames) {
    const row: EndpointRow = endpoints[name];
    const path = row.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [row.method.toLowerCase()]: operation({ name, row, handlers, shapes, dtos }) };
  }
  const schemas = Object.fromEntries(
    Object.entries(shapes.definitions)
      .filter(([name]) => name !== 'Endpoints')
      .map(([name, schema]) => [safeName(name), renamed(schema)]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lägesbild',
      version: '0.1.0',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description:
        'Uppföljning av en nationell handlingsplan. Follow-up of a national action plan. Texts are given in Swedish and English; problems follow RFC 9457 in the language of Accept-Language.',
    },
    servers: [{ url: apiPrefix }],
    paths,
    components: {
      schemas: { ...schemas, Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sid' } },
    },
  };
}

interface Subject {
  name: EndpointName;
  row: EndpointRow;
  handlers: Handlers;
  shapes: Shapes;
  dtos: Record<string, Schema>;
}

function operation(subject: Subject): object {
  const { name, row, shapes } = subject;
  const shape = shapes.definitions['Endpoints']?.properties?.[name]?.properties ?? {};
  const status = row.status ?? 200;
  const body = row.upload
    ? { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } }
    : shape['body'] === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: bodySchema(subject, shape['body']) } } } };
  return {
    operationId: name,
    summary: row.summary.en,
    description: row.summary.sv,
    security: row.open === undefined ? [{ session: [] }] : [],
    parameters: [
      ...textParameters(subject, shape['params'], 'path'),
      ...textParameters(subject, shape['query'], 'query'),
      ...headerParameters(row),
    ],
    ...body,
    responses: {
      [status]: status === 204 ? { description: 'No content' } : { description: row.summary.en, content: content(row, shape['answer']) },
      ...problemResponses(row),
    },
  };
}

/** A file has no shape of ours: its media type says what it is (OpenAPI 3.1, 4.8.14.2). Everything else is JSON in the contract's shape. */
function content(row: EndpointRow, shape: Schema | undefined): object {
  const types = row.file ?? [];
  if (types.length > 0) return Object.fromEntries(types.map((type) => [type, { schema: {} }]));
  return { 'application/json': { schema: renamed(shape) } };
}

function resolve(schema: Schema | undefined, { shapes }: Subject): Schema {
  const name = schema?.$ref?.replace('#/definitions/', '');
  return name === undefined ? (schema ?? {}) : (shapes.definitions[decodeURIComponent(name)] ?? {});
}

const dtoOf = (Input: InputClass | undefined, dtos: Record<string, Schema>): Schema =>
  Input === undefined ? {} : (dtos[Input.name] ?? {});

function withLimits(schema: Schema, dto: Schema): Schema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [name, limited(property, dto.properties?.[name])]),
  );
  return { ...schema, properties };
}

const limited = (property: Schema, dto: Schema | undefined): Schema => ({
  ...property,
  ...Object.fromEntries(limits.filter((key) => dto?.[key] !== undefined).map((key) => [key, dto?.[key]])),
});

function bodySchema(subject: Subject, shape: Schema): unknown {
  const handler = subject.handlers[subject.name] as { body?: InputClass };
  return renamed({ ...withLimits(resolve(shape, subject), dtoOf(handler.body, subject.dtos)), additionalProperties: false });
}

function textParameters(subject: Subject, shape: Schema | undefined, place: 'path' | 'query'): object[] {
  if (shape === undefined) return [];
  const handler = subject.handlers[subject.name] as { params?: InputClass; query?: InputClass };
  const merged = merge(resolve(shape, subject), subject);
  const schema = withLimits(merged, dtoOf(place === 'path' ? handler.params : handler.query, subject.dtos));
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema.required ?? []).includes(name),
    schema: renamed(property),
  }));
}

/** A query shape that is an intersection comes as allOf: one object of all its properties. */
function merge(schema: Schema, subject: Subject): Schema {
  const parts = (schema['allOf'] as Schema[] | undefined)?.map((part) => merge(resolve(part, subject), subject));
  if (parts === undefined) return schema;
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, Schema>,
    required: parts.flatMap((part) => part.required ?? []),
  };
}

function headerParameters(row: EndpointRow): object[] {
  const ifMatch = {
    name: 'If-Match',
    in: 'header',
    required: true,
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
    description: 'The version that the change starts from',
  };
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 80 },
    description: 'The same key and body get the same answer, ever',
  };
  return [...(row.ifMatch ? [ifMatch] : []), ...(row.idempotent ? [key] : [])];
}

function problemResponses(row: EndpointRow): Record<string, object> {
  const kinds: ProblemKind[] = [
    ...always,
    ...(row.method === 'GET' ? [] : onCommands),
    ...(row.problems ?? []),
    ...(row.ifMatch ? (['version-stale', 'if-match-required'] as const) : []),
    ...(row.idempotent ? (['idempotency-key-required', 'idempotency-key-reused', 'in-progress'] as const) : []),
  ];
  const byStatus = new Map<number, string[]>();
  for (const kind of kinds) byStatus.set(problems[kind].status, [...(byStatus.get(problems[kind].status) ?? []), kind]);
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      {
        description: [...new Set(names)].join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

const problemSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'kind', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string' },
    kind: { enum: Object.keys(problems) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['pointer', 'rule', 'detail'],
        properties: { pointer: { type: 'string' }, rule: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    facts: { type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } },
  },
};
