import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { endpoints, type EndpointName, type EndpointRow } from '@lagesbild/contract';
import { handlersFor } from '../src/handlers';
import { FileStore, unscanned } from '../src/platform/files';
import { openApi, type Shapes } from '../src/platform/http/openapi';

export type Schema = Record<string, unknown> & {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  required?: string[];
};

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

type Content = Record<string, { schema: Schema }>;

export interface Operation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

let document: Document | undefined;
let ajv: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

const noLimits = { take: () => Promise.resolve(), succeeded: () => Promise.resolve() };

/** The OpenAPI document of this very code. */
export function openApiDocument(): Document {
  document ??= openApi(
    handlersFor({ files: new FileStore('nowhere'), scan: unscanned, limits: noLimits, exercise: true, exerciseSignIn: true }),
    generatedShapes(),
  ) as Document;
  return document;
}

const generatedShapes = (): Shapes =>
  JSON.parse(readFileSync(path.resolve(__dirname, '../contract/generated/shapes.json'), 'utf8')) as Shapes;

/** What the document says of an endpoint. */
export function operationOf(name: EndpointName): Operation {
  const row: EndpointRow = endpoints[name];
  const operation = openApiDocument().paths[row.path.replace(/:(\w+)/g, '{$1}')]?.[row.method.toLowerCase()];
  if (operation === undefined) throw new Error(`The OpenAPI document does not describe ${name}`);
  return operation;
}

/** A schema with its reference followed. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  const found = name === undefined ? schema : openApiDocument().components.schemas[name];
  if (found === undefined) throw new Error(`There is no schema ${name}`);
  return found === schema ? schema : resolved(found);
}

interface Answered {
  status: number;
  body: unknown;
  headers: Headers;
  text: string;
}

/** Holds an answer against the OpenAPI document: a listed status, and nothing in the body that is not listed. */
export function expectShape(name: EndpointName, { status, body, headers, text }: Answered): void {
  if (status === 304) return;
  const response = operationOf(name).responses[String(status)];
  if (response === undefined) throw new Error(`${name} answered ${status}, which its OpenAPI description does not list: ${text}`);
  const mediaType = headers.get('content-type')?.split(';')[0] ?? '';
  const schema = response.content?.[mediaType]?.schema;
  if (schema === undefined) {
    if (text !== '') throw new Error(`${name} answered ${mediaType} with status ${status}, which is not described: ${text.slice(0, 300)}`);
    return;
  }
  if (schema['format'] === 'binary') return;
  const check = checkFor(`${name} ${status} ${mediaType}`, schema);
  if (!check(body))
    throw new Error(`${name} answered ${status} outside its shape: ${JSON.stringify(check.errors?.slice(0, 5))}\n${text.slice(0, 600)}`);
}

/** Holds a refusal outside the table against the shape of problems (RFC 9457). */
export function expectProblem({ status, body, headers, text }: Answered): void {
  const check = checkFor('problem', { $ref: '#/components/schemas/Problem' });
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') === true;
  if (!isProblem || !check(body) || (body as { status: number }).status !== status)
    throw new Error(`${status} is no problem of ours: ${text.slice(0, 600)}`);
}

function checkFor(id: string, schema: object): ValidateFunction {
  const known = compiled.get(id);
  if (known) return known;
  ajv ??= new Ajv2020({ strict: false, validateFormats: false, allErrors: false }).addSchema({
    $id: 'lagesbild',
    components: openApiDocument().components,
  });
  const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"lagesbild#/components')) as object);
  compiled.set(id, check);
  return check;
}
