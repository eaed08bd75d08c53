import { resolved, type Schema } from '../shape';

/** A value as JSON text, so that numbers outside JavaScript can stand there too, and where its fault is to be found. */
export interface WrongValue {
  json: string;
  pointer: string;
}

const samples: Readonly<Record<string, readonly string[]>> = {
  string: ['"text"', '""'],
  number: ['1', '1.5', '-1e400', '-0'],
  boolean: ['true', 'false'],
  null: ['null'],
  array: ['[]', '[[]]', '[null]'],
  object: ['{}', '{"a":{"b":[]}}'],
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The JSON types that a schema takes. */
function kindsOf(schema: Schema): Set<string> {
  const { enum: words, anyOf, type } = resolved(schema) as Schema & { anyOf?: Schema[] };
  if (words) return new Set(words.map(kindOf));
  if (anyOf) return new Set(anyOf.flatMap((each) => [...kindsOf(each)]));
  return new Set([type].flat().map((name) => (name === 'integer' ? 'number' : String(name))));
}

/** Values of every type that the schema does not take, and of the right type outside its limits. */
export function wrongValues(schema: Schema, pointer: string): WrongValue[] {
  const kinds = kindsOf(schema);
  const wrongTypes = Object.entries(samples)
    .filter(([kind]) => !kinds.has(kind))
    .flatMap(([, texts]) => texts);
  return [
    ...[...wrongTypes, ...beyondLimits(resolved(schema))].map((json) => ({ json, pointer })),
    ...wrongInside(resolved(schema), pointer),
  ];
}

function beyondLimits(schema: Schema): string[] {
  const limits = schema as { maxLength?: number; minLength?: number; minimum?: number; maximum?: number; maxItems?: number };
  return [
    ...(schema.enum?.includes('no-such-word') === false ? ['"no-such-word"'] : []),
    ...(limits.maxLength === undefined ? [] : [JSON.stringify('a'.repeat(limits.maxLength + 1))]),
    ...((limits.minLength ?? 0) === 0 ? [] : ['""']),
    ...(limits.minimum === undefined ? [] : [String(limits.minimum - 1), String(limits.minimum + 0.5)]),
    ...(limits.maximum === undefined ? [] : [String(limits.maximum + 1), '1e400']),
    ...(limits.maxItems === undefined ? [] : [JSON.stringify(Array.from({ length: limits.maxItems + 1 }, (_each, index) => `a${index}`))]),
  ];
}

/** The same one floor down: in the fields of an object, in the first item of a list. */
function wrongInside(schema: Schema, pointer: string): WrongValue[] {
  if (schema['type'] === 'array' && schema.items)
    return wrongValues(schema.items, `${pointer}/0`).map((inside) => ({ ...inside, json: `[${inside.json}]` }));
  if (schema['type'] !== 'object') return [];
  const unknown = { json: '{"no-such-field":1}', pointer: `${pointer}/no-such-field` };
  return [unknown, ...wrongFields(schema, pointer)];
}

/** An object with one wrong field, for every field and every way of being wrong. */
export const wrongFields = (schema: Schema, pointer: string): WrongValue[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    wrongValues(property, `${pointer}/${name}`).map((inside) => ({ ...inside, json: `{${JSON.stringify(name)}:${inside.json}}` })),
  );
