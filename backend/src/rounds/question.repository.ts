import type {
  AssignmentName,
  CoreQuestion,
  OwnQuestion,
  OwnQuestionKind,
  OwnQuestionView,
  QuestionChoice,
  QuestionSet,
  Section,
} from '@lagesbild/contract';
import { assignmentColumns, assignmentName } from '../assignments';
import { rowsBy } from '../plans';
import type { Reader, Row } from '../platform/database/reader';
import { flag, placeholders } from '../platform/database/values';
import { coreQuestions } from './core-questions';
import type { RoundRecord } from './round.repository';

const ownPrefix = 'own:';

/** The key as it stands in the table, beside the core questions' and those of the perspectives. */
export const storedKey = (key: string): string => `${ownPrefix}${key}`;

const columns = 'q.id, q.`key`, q.kind, q.required, q.label_sv, q.label_en, q.help_sv, q.help_en, q.unit_sv, q.unit_en, q.choices';

const both = (row: Row, name: string): { sv: string; en: string } | null =>
  row[`${name}_sv`] === null ? null : { sv: row[`${name}_sv`] as string, en: row[`${name}_en`] as string };

const questionOf = (row: Row): OwnQuestion => ({
  key: (row['key'] as string).slice(ownPrefix.length),
  kind: row['kind'] as OwnQuestionKind,
  required: flag(row['required']),
  label: { sv: row['label_sv'] as string, en: row['label_en'] as string },
  help: both(row, 'help'),
  unit: both(row, 'unit'),
  choices: row['choices'] === null ? [] : (JSON.parse(row['choices'] as string) as QuestionChoice[]),
});

const ownRows = (db: Reader, roundId: string): Promise<Row[]> =>
  db.rows(`SELECT ${columns} FROM question q WHERE q.round_id = ? AND q.section = 'own' ORDER BY q.position, q.id`, [roundId]);

async function namedAssignments(db: Reader, questionIds: readonly string[]): Promise<Map<string, Row[]>> {
  if (questionIds.length === 0) return new Map();
  const rows = await db.rows(
    `SELECT qa.question_id, qa.assignment_id, ${assignmentColumns('a')} FROM question_assignment qa JOIN assignment a ON a.id = qa.assignment_id
     WHERE qa.question_id IN (${placeholders(questionIds)}) ORDER BY a.position`,
    questionIds,
  );
  return rowsBy(rows, 'question_id');
}

/** A question of the round's own with its row's id. */
export interface StoredQuestion extends OwnQuestionView {
  id: string;
  assignmentIds: string[];
}

/** The round's own questions in their order, with the assignments that they go to. */
export async function findOwnQuestions(db: Reader, roundId: string): Promise<StoredQuestion[]> {
  const rows = await ownRows(db, roundId);
  const named = await namedAssignments(
    db,
    rows.map((row) => row['id'] as string),
  );
  return rows.map((row) => {
    const goesTo = named.get(row['id'] as string) ?? [];
    return {
      id: row['id'] as string,
      ...questionOf(row),
      assignments: goesTo.map(assignmentName),
      assignmentIds: goesTo.map((each) => each['assignment_id'] as string),
    };
  });
}

interface Asked {
  roundId: string;
  assignmentId: string;
}

/** What a report is asked beside the core, for many reports in one statement: its round's questions that go to all, or to its assignment. */
export async function questionsAsked(db: Reader, roundIds: readonly string[]): Promise<(report: Asked) => OwnQuestion[]> {
  const rows = await db.rows(
    `SELECT q.round_id, qa.assignment_id, ${columns} FROM question q LEFT JOIN question_assignment qa ON qa.question_id = q.id
     WHERE q.round_id IN (${placeholders(roundIds)}) AND q.section = 'own' ORDER BY q.position, q.id`,
    roundIds,
  );
  const goesTo = (row: Row, assignmentId: string): boolean => row['assignment_id'] === null || row['assignment_id'] === assignmentId;
  return ({ roundId, assignmentId }) =>
    rows.filter((row) => row['round_id'] === roundId && goesTo(row, assignmentId)).map((row) => questionOf(row));
}

/** Everything that the round asks. A planned round asks the core as it would be worded today; an opened one as it was worded then. */
export async function questionSet(db: Reader, round: RoundRecord, can: QuestionSet['can']): Promise<QuestionSet> {
  const own = await findOwnQuestions(db, round.id);
  return {
    core: round.state === 'planned' ? await coreToCome(db, round.planId) : await coreAsWorded(db, round.id),
    own: own.map(({ key, kind, required, label, help, unit, choices, assignments }) => ({
      ...{ key, kind, required, label, help, unit, choices, assignments },
    })),
    assignments: await assignmentsOf(db, round.planId),
    copyFrom: can.change ? await roundWithMore(db, round, own) : null,
    can,
  };
}

async function coreToCome(db: Reader, planId: string): Promise<CoreQuestion[]> {
  const core = coreQuestions(await perspectivesAsked(db, planId));
  return core.map(({ key, section, kind, required, labelSv, labelEn }) => ({
    ...{ key, section, kind, required },
    label: { sv: labelSv, en: labelEn },
  }));
}

export const perspectivesAsked = (db: Reader, planId: string): Promise<{ key: string; nameSv: string; nameEn: string }[]> =>
  db.rows('SELECT `key`, name_sv AS nameSv, name_en AS nameEn FROM plan_perspective WHERE plan_id = ? ORDER BY position', [planId]);

async function coreAsWorded(db: Reader, roundId: string): Promise<CoreQuestion[]> {
  const rows = await db.rows(
    "SELECT q.`key`, q.section, q.kind, q.required, q.label_sv, q.label_en FROM question q WHERE q.round_id = ? AND q.section <> 'own' ORDER BY q.position, q.id",
    [roundId],
  );
  return rows.map((row) => ({
    key: row['key'] as string,
    section: row['section'] as Section,
    kind: row['kind'] as CoreQuestion['kind'],
    required: flag(row['required']),
    label: { sv: row['label_sv'] as string, en: row['label_en'] as string },
  }));
}

async function assignmentsOf(db: Reader, planId: string): Promise<AssignmentName[]> {
  const rows = await db.rows(
    `SELECT ${assignmentColumns('a')} FROM assignment a WHERE a.plan_id = ? AND a.follow_on = 0 ORDER BY a.position, a.id`,
    [planId],
  );
  return rows.map(assignmentName);
}

/** The round to copy from, unless all that it asks is here already. */
async function roundWithMore(db: Reader, round: RoundRecord, own: readonly StoredQuestion[]): Promise<QuestionSet['copyFrom']> {
  const from = await roundToCopy(db, round);
  if (from === null) return null;
  const keys = new Set(own.map((each) => each.key));
  return (await findOwnQuestions(db, from.id)).some((each) => !keys.has(each.key)) ? from : null;
}

/** The latest earlier round of the plan that asked questions of its own. */
export async function roundToCopy(db: Reader, { planId, nr }: Pick<RoundRecord, 'planId' | 'nr'>): Promise<QuestionSet['copyFrom']> {
  const row = await db.first<{ id: string; sv: string; en: string }>(
    `SELECT n.id, n.title_sv AS sv, n.title_en AS en FROM round n WHERE n.plan_id = ? AND n.nr < ?
       AND EXISTS (SELECT 1 FROM question q WHERE q.round_id = n.id AND q.section = 'own') ORDER BY n.nr DESC LIMIT 1`,
    [planId, nr],
  );
  return row === null ? null : { id: row.id, title: { sv: row.sv, en: row.en } };
}
