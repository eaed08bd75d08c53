import type { Day, FigureQualifier, FigureUnit, ObstacleState, Rating, Role, Section, Severity, WorkStatus } from '@lagesbild/contract';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The invented texts and figures as they are written in db/seeds/exercise; money in thousands of SEK. */
export interface ExerciseFiles {
  assignments: readonly AssignmentFile[];
  obstacles: readonly ObstacleFile[];
  figures: readonly FigureFile[];
  people: readonly PersonFile[];
}

interface Words {
  sv: string;
  en: string;
}

export interface AssignmentFile {
  label: string;
  title: Words;
  task: Words;
  decisions: readonly { kind: string; dnr: string; decidedOn: Day; note: string | null }[];
  organisations: readonly { key: string; role: string }[];
  /** The organisation that reports for the whole, and those that report a part of a shared assignment. */
  lead: string;
  parts: readonly string[];
  /** `moved`: the decision, by its place in the list, that moved the day, and where to. */
  deliverables: readonly { kind: string; dueOn: Day; moved?: { decision: number; dueOn: Day }; receivedOn: Day | null }[];
  budget: readonly { year: number; amountTkr: number; degree: string }[];
  reports: readonly ReportFile[];
}

export type ReportFile = SilentReport | WrittenReport;

/** Nothing was written: `missing` in a finished round, `untouched` in the open one. */
export interface SilentReport {
  round: number;
  organisation: string;
  status: 'missing' | 'untouched';
}

export interface NoteFile {
  section: Section;
  text: string;
}

export interface WrittenReport {
  round: number;
  organisation: string;
  status: 'draft' | 'submitted' | 'in-review' | 'returned' | 'approved';
  workStatus: WorkStatus | null;
  rating: Rating | null;
  done: string;
  /** What *done* said in the version that was returned; absent when the text was the same. */
  firstDone?: string;
  next: string;
  expectedDoneOn: Day | null;
  usedTkr: number | null;
  forecastTkr: number | null;
  perspectives: Readonly<Record<string, string>>;
  obstacles: string;
  discuss: string | null;
  submittedOn: Day | null;
  returned: { on: Day; notes: readonly NoteFile[]; resubmittedOn: Day | null } | null;
  notes: readonly NoteFile[];
  assessment: { rating: Rating; reason: string } | null;
}

export interface ObstacleFile {
  key: string;
  title: Words;
  kind: string;
  hinders: string;
  /** Keys of organisations, and `regeringen`. */
  mustAct: readonly string[];
  severity: Severity;
  state: ObstacleState;
  sinceRound: number;
  /** `analyst`, or the key of an organisation. */
  raisedBy: string;
  areas: readonly number[];
  links: readonly { label: string; round: number; organisation: string }[];
  /** Keys of findings in the reference plans that tell of the same. */
  earlier?: readonly string[];
  events: readonly { on: Day; by: string; state: ObstacleState; text: string }[];
}

/** A series that an assignment reports, with what the leading organisation says of it round by round. */
export interface FigureFile {
  assignment: string;
  key: string;
  name: Words;
  unit: FigureUnit;
  dimension: string | null;
  cumulative: boolean;
  values: readonly { round: number; qualifier: FigureQualifier; value: number }[];
}

export interface PersonFile {
  key: string;
  name: string;
  email: string;
  title: Words;
  memberships: readonly { organisation: string; role: Role }[];
}

/** The same from backend/src and from backend/dist. */
const folder = path.resolve(__dirname, '../../../db/seeds/exercise');
const areaFiles = ['county', ...[1, 2, 3, 4, 5, 6, 7, 8].map((nr) => `area-${nr}`)];

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));

export const areaNrOf = (label: string): number => Number(label.split('.')[0]);
export const nrInAreaOf = (label: string): number => Number(label.split('.')[1]);

const byLabel = (left: AssignmentFile, right: AssignmentFile): number =>
  areaNrOf(left.label) - areaNrOf(right.label) || nrInAreaOf(left.label) - nrInAreaOf(right.label);

/** Everything that is written for the exercise, the assignments in the order of their labels. */
export function readExerciseFiles(): ExerciseFiles {
  const assignments = areaFiles.flatMap((name) => (read(name) as { assignments: AssignmentFile[] }).assignments);
  const { obstacles } = read('obstacles') as { obstacles: ObstacleFile[] };
  const { indicators: figures } = read('figures') as { indicators: FigureFile[] };
  const { people } = read('people') as { people: PersonFile[] };
  return { assignments: assignments.sort(byLabel), obstacles, figures, people };
}
