import type { DraftChange, ReportContent, Section } from '@lagesbild/contract';

/** The answers of a report that have a field of their own; the perspectives are answered one by one, each by its key. */
export type PlainField = Exclude<keyof ReportContent, 'perspectives'>;
export type PerspectiveField = `perspectives/${string}`;
export type Field = PlainField | PerspectiveField;
export type Answer = string | number | null;

/** Answers by field. A field that is not there has not been answered for: it is as it was. */
export type Answers = Readonly<Partial<Record<Field, Answer>>>;

/** The plain fields in the order of the form, each with the part of the report that it belongs to. */
const parts: Record<PlainField, Section> = {
  workStatus: 'status',
  rating: 'status',
  expectedDoneOn: 'status',
  done: 'done',
  next: 'next',
  usedOre: 'money',
  forecastOre: 'money',
  obstacles: 'obstacles',
  discuss: 'discuss',
};
const plainFields = Object.keys(parts) as PlainField[];
const perspectivePrefix = 'perspectives/';

export const perspectiveField = (key: string): PerspectiveField => `${perspectivePrefix}${key}`;
export const isPerspective = (field: Field): field is PerspectiveField => field.startsWith(perspectivePrefix);
export const perspectiveKey = (field: PerspectiveField): string => field.slice(perspectivePrefix.length);
export const partOf = (field: Field): Section => (isPerspective(field) ? 'perspectives' : parts[field]);
const chosenFields: readonly Field[] = ['workStatus', 'rating', 'expectedDoneOn', 'usedOre', 'forecastOre'];
/** Written in words: two versions of it can stand after one another. */
export const isText = (field: Field): boolean => !chosenFields.includes(field);
export const fieldsOf = (answers: Readonly<Partial<Record<Field, unknown>>>): Field[] => Object.keys(answers) as Field[];
export const isField = (name: string): name is Field => name in parts || name.startsWith(perspectivePrefix);

/** Nothing has been answered: what may be replaced without anything being lost. */
export const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');

export function answersOf(content: ReportContent): Answers {
  const plain = plainFields.map((field) => [field, content[field]] as const);
  return Object.fromEntries([...plain, ...content.perspectives.map(({ key, text }) => [perspectiveField(key), text] as const)]);
}

/** The answers as the body of a save: only what is given is changed. */
export function changeOf(answers: Answers): DraftChange {
  const plain = Object.fromEntries(
    fieldsOf(answers)
      .filter((field) => !isPerspective(field))
      .map((field) => [field, answers[field]]),
  );
  const perspectives = fieldsOf(answers)
    .filter(isPerspective)
    .map((field) => ({ key: perspectiveKey(field), text: String(answers[field] ?? '') }));
  return perspectives.length > 0 ? { ...plain, perspectives } : plain;
}

/** The whole content again, for reading through before it is sent. `keys`: the perspectives of the plan, in their order. */
export function contentOf(answers: Answers, keys: readonly string[]): ReportContent {
  const plain = Object.fromEntries(plainFields.map((field) => [field, answers[field] ?? null])) as unknown as Omit<
    ReportContent,
    'perspectives'
  >;
  return { ...plain, perspectives: keys.map((key) => ({ key, text: String(answers[perspectiveField(key)] ?? '') })) };
}

/** Which field a pointer of a refusal means: `#/perspectives/0/text` is the first of the perspectives that were sent. */
export function fieldAt(pointer: string, sent: Answers): Field | null {
  const [name = '', nr] = pointer.replace(/^#?\//, '').split('/');
  if (name !== 'perspectives') return isField(name) ? name : null;
  return fieldsOf(sent).filter(isPerspective)[Number(nr)] ?? null;
}
