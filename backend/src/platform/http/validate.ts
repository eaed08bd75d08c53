import { faultWords, type Fault, type FaultRule, type Language } from '@lagesbild/contract';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Problem } from './problem';
import { escapePointer, rawFaults } from './raw-input';

export type InputClass<T extends object = object> = new () => T;

const ruleOf: Record<string, FaultRule> = {
  isDefined: 'required',
  isNotEmpty: 'required',
  whitelistValidation: 'unknown-field',
  maxLength: 'too-long',
  minLength: 'too-short',
  isString: 'not-a-string',
  isNumber: 'not-a-number',
  isInt: 'not-whole',
  min: 'too-small',
  max: 'too-large',
  isDay: 'not-a-day',
  isUuid: 'not-an-id',
  isEmail: 'not-an-email',
  isIn: 'not-one-of',
  isArray: 'not-a-list',
  arrayMaxSize: 'too-long',
  arrayMinSize: 'too-short',
  isBoolean: 'not-a-boolean',
  nestedValidation: 'not-an-object',
  isObject: 'not-an-object',
  matches: 'wrong-form',
  uniqueBy: 'repeated',
  arrayUnique: 'repeated',
  unknownValue: 'unknown-field',
};

const typeRules: FaultRule[] = [
  'unknown-field',
  'required',
  'not-a-string',
  'not-whole',
  'not-a-boolean',
  'not-a-list',
  'not-an-object',
  'not-a-day',
  'not-an-id',
];

export const fault = (pointer: string, rule: FaultRule, language: Language): Fault => ({
  pointer,
  rule,
  detail: faultWords[rule][language],
});

/** One fault a field: a wrong type says more than the length that follows from it. */
function ruleFor(error: ValidationError): FaultRule | null {
  if (error.value === undefined && error.constraints && !('whitelistValidation' in error.constraints)) return 'required';
  const rules = Object.keys(error.constraints ?? {}).map((name) => ruleOf[name] ?? 'wrong-form');
  return typeRules.find((rule) => rules.includes(rule)) ?? rules[0] ?? null;
}

function flatten(errors: ValidationError[], base: string, language: Language): Fault[] {
  return errors.flatMap((error) => {
    const pointer = `${base}/${escapePointer(error.property)}`;
    const rule = ruleFor(error);
    return [...(rule ? [fault(pointer, rule, language)] : []), ...flatten(error.children ?? [], pointer, language)];
  });
}

/** Query and path values come as text; a field that is declared as a number or a boolean is read as one, strictly. */
function readText(Input: InputClass, values: Record<string, unknown>): Record<string, unknown> {
  const read: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) {
    const type: unknown = Reflect.getMetadata('design:type', Input.prototype as object, name);
    const isNumber = type === Number && typeof value === 'string' && /^-?\d{1,15}$/.test(value);
    const isBoolean = type === Boolean && (value === 'true' || value === 'false');
    read[name] = isNumber ? Number(value) : isBoolean ? value === 'true' : value;
  }
  return { ...read };
}

interface Part {
  Input: InputClass | undefined;
  value: unknown;
  base: '#' | '#/query' | '#/params';
}

function check({ Input, value, base }: Part, language: Language): { input: object; faults: Fault[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { input: {}, faults: [fault(base, 'not-an-object', language)] };
  const raw = rawFaults(value, base).map(({ pointer, rule }) => fault(pointer, rule, language));
  if (raw.length > 0) return { input: {}, faults: raw };
  if (Input === undefined)
    return { input: {}, faults: Object.keys(value).map((name) => fault(`${base}/${escapePointer(name)}`, 'unknown-field', language)) };
  const plain = base === '#' ? (value as Record<string, unknown>) : readText(Input, value as Record<string, unknown>);
  const input = plainToInstance(Input, plain);
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return { input, faults: flatten(errors, base, language) };
}

export interface InputClasses {
  params?: InputClass;
  query?: InputClass;
  body?: InputClass;
}

/**
 * Checks everything that came in and answers it typed.
 * @throws Problem `invalid-input` with every fault at once
 */
export function validate(
  classes: InputClasses,
  raw: { params: unknown; query: unknown; body: unknown },
  language: Language,
): { params: object; query: object; body: object } {
  const params = check({ Input: classes.params, value: raw.params, base: '#/params' }, language);
  const query = check({ Input: classes.query, value: raw.query, base: '#/query' }, language);
  const body = check({ Input: classes.body, value: raw.body ?? {}, base: '#' }, language);
  const faults = [...params.faults, ...query.faults, ...body.faults];
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
  return { params: params.input, query: query.input, body: body.input };
}
