import type { DraftChange, ReportContent, Section } from '@lagesbild/contract';
import { figureFrom, figureText, hasNumber } from './figure-answer';

/** What a report holds in lists: each item is a field of its own, told apart by its key. */
const lists = {
  perspectives: { key: 'key', answer: 'text', part: 'perspectives' },
  own: { key: 'key', answer: 'value', part: 'own' },
  unchanged: { key: 'question', answer: 'sentence', part: 'status' },
  replies: { key: 'rule', answer: 'text', part: 'status' },
  values: { key: 'indicator', answer: 'thousandths', part: 'figures' },
} as const satisfies Partial<Record<keyof ReportContent, { key: string; answer: string; part: Section }>>;
type List = keyof typeof lists;
const listNames = Object.keys(lists) as List[];

/** The answers of a report that have a field of their own. */
export type PlainField = Exclude<keyof ReportContent, List>;
export type ListField = `${List}/${string}`;
export type Field = PlainField | ListField;
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
export const listField = (list: List, key: string): ListField => `${list}/${key}`;
export const perspectiveField = (key: string): ListField => listField('perspectives', key);
const listOf = (field: Field): List | null => listNames.find((list) => field.startsWith(`${list}/`)) ?? null;
const keyIn = (list: List, field: Field): string => field.slice(list.length + 1);
/** The key of the indicator that a field gives a figure for; null for every other field. */
export const indicatorKeyOf = (field: Field): string | null => (listOf(field) === 'values' ? keyIn('values', field) : null);
/** The key of the perspective that a field answers; null for every other field. */
export const perspectiveKeyOf = (field: Field): string | null => (listOf(field) === 'perspectives' ? keyIn('perspectives', field) : null);
/** The fields that can be marked as unchanged, with the question that each of them answers. */
const markable: Partial<Record<Field, string>> = { done: 'done', next: 'next', obstacles: 'obstacles', discuss: 'discuss' };

/** The mark that says of a field that nothing has changed; null for what has none, such as a choice or a sum. */
export function markOf(field: Field): ListField | null {
  const list = listOf(field);
  if (list === 'perspectives' || list === 'own')
    return listField('unchanged', `${list === 'own' ? 'own' : 'perspective'}:${keyIn(list, field)}`);
  const question = markable[field];
  return question === undefined ? null : listField('unchanged', question);
}

/** The question that a mark is about. */
export const questionOf = (mark: Field): string => keyIn('unchanged', mark);

/** The field that a mark is about; null for every other field. */
export function markedField(mark: Field): Field | null {
  if (listOf(mark) !== 'unchanged') return null;
  const [kind = '', key] = questionOf(mark).split(':');
  if (key === undefined) return kind in markable ? (kind as PlainField) : null;
  return listField(kind === 'own' ? 'own' : 'perspectives', key);
}

export const isReply = (field: Field): boolean => listOf(field) === 'replies';

const isPlain = (field: Field): field is PlainField => field in parts;

export function partOf(field: Field): Section {
  const list = listOf(field);
  return list === null ? parts[field as PlainField] : lists[list].part;
}
const chosenFields: readonly Field[] = ['workStatus', 'rating', 'expectedDoneOn', 'usedOre', 'forecastOre'];
/** Written in words: two versions of it can stand after one another. */
export const isText = (field: Field): boolean => !chosenFields.includes(field) && listOf(field) !== 'values';
export const fieldsOf = (answers: Readonly<Partial<Record<Field, unknown>>>): Field[] => Object.keys(answers) as Field[];
export const isField = (name: string): name is Field => name in parts || listOf(name as Field) !== null;

/** Nothing has been answered: what may be replaced without anything being lost. */
export const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');

export function answersOf(content: ReportContent): Answers {
  const plain = plainFields.map((field) => [field, content[field]] as const);
  const listed = listNames.flatMap((list) => itemsOf(content, list).map(([key, answer]) => [listField(list, key), answer] as const));
  return Object.fromEntries([...plain, ...listed]);
}

/** The answers that a change gives, of those that have one wording each: what is not in it is as it was. */
export function answersIn(change: DraftChange): Answers {
  const plain = plainFields.filter((field) => field in change).map((field) => [field, change[field]] as const);
  return Object.fromEntries([
    ...plain,
    ...(change.perspectives ?? []).map(({ key, text }) => [perspectiveField(key), text] as const),
    ...(change.own ?? []).map(({ key, value }) => [listField('own', key), value] as const),
  ]);
}

function itemsOf(content: ReportContent, list: List): [key: string, answer: string][] {
  if (list === 'values') return content.values.map((value) => [value.indicator, figureText(value)]);
  const { key, answer } = lists[list];
  return (content[list] as unknown as Record<string, string>[]).map((item) => [item[key] ?? '', item[answer] ?? '']);
}

/** The answers as the body of a save: only what is given is changed. */
export function changeOf(answers: Answers): DraftChange {
  const fields = fieldsOf(answers);
  const plain = Object.fromEntries(fields.filter(isPlain).map((field) => [field, answers[field]]));
  const listed = listNames.map(
    (list) => [list, fieldsIn(answers, list).map((field) => itemOf(list, field, answers[field] ?? null))] as const,
  );
  return { ...plain, ...Object.fromEntries(listed.filter(([, items]) => items.length > 0)) };
}

const fieldsIn = (answers: Answers, list: List): Field[] => fieldsOf(answers).filter((field) => listOf(field) === list);

/** A mark that is taken away is null; a text that is taken away is empty; a figure that is taken away keeps its period and has no number. */
function itemOf(list: List, field: Field, answer: Answer): Record<string, Answer> {
  if (list === 'values') return { ...figureFrom(keyIn(list, field), String(answer)) };
  return {
    [lists[list].key]: keyIn(list, field),
    [lists[list].answer]: list === 'unchanged' ? answer : String(answer ?? ''),
  };
}

/** The whole content again, for reading through before it is sent. `keys`: the perspectives of the plan, in their order. */
export function contentOf(answers: Answers, keys: readonly string[]): ReportContent {
  const plain = Object.fromEntries(plainFields.map((field) => [field, answers[field] ?? null]));
  const listed = listNames.map((list) => {
    const fields =
      list === 'perspectives' ? keys.map(perspectiveField) : fieldsIn(answers, list).filter((field) => isGiven(list, answers[field]));
    return [list, fields.map((field) => ({ ...itemOf(list, field, answers[field] ?? '') }))] as const;
  });
  return { ...plain, ...Object.fromEntries(listed) } as unknown as ReportContent;
}

const isGiven = (list: List, answer: Answer | undefined): boolean =>
  list === 'values'
    ? typeof answer === 'string' && hasNumber(figureFrom('', answer))
    : answer !== null && answer !== undefined && (list === 'unchanged' || answer !== '');

/** Which field a pointer of a refusal means: `#/perspectives/0/text` is the first of the perspectives that were sent. */
export function fieldAt(pointer: string, sent: Answers): Field | null {
  const [name = '', nr] = pointer.replace(/^#?\//, '').split('/');
  const list = listNames.find((each) => each === name);
  if (list === undefined) return isField(name) ? name : null;
  return fieldsIn(sent, list)[Number(nr)] ?? null;
}
