import type { AssignmentName, DecisionView, DeliverableView, OutcomeView, Word } from '@lagesbild/contract';
import { word, wordOrNull } from '../plans';
import type { Row } from '../platform/database/reader';

/** The columns that name an assignment, for a table alias in a query. */
export const assignmentColumns = (alias: string): string =>
  `${alias}.\`key\` AS assignment_key, ${alias}.label, ${alias}.title_sv, ${alias}.title_en`;

export const assignmentName = (row: Row): AssignmentName => ({
  key: row['assignment_key'] as string,
  label: row['label'] as string | null,
  title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
});

/** Roles that mean answering for an assignment, beside leading it. The others take part, pay, are consulted … */
export const answeringRoles: readonly string[] = ['ansvarig', 'samordnande', 'samlad-redovisning'];

export const decisionView = (row: Row): DecisionView => ({
  kind: wordOrNull(row, 'kind'),
  dnr: row['dnr'] as string | null,
  decidedOn: row['decided_on'] as string | null,
  note: row['note'] as string | null,
});

/** A report that the source does not say the kind of. */
const plainReport: Word = { key: 'redovisning', sv: 'Redovisning', en: 'Report' };

/** A deliverable with the moves of its day, the first one first. */
export const deliverableView = (row: Row, moves: readonly Row[]): DeliverableView => ({
  id: row['id'] as string,
  kind: row['kind_key'] === plainReport.key ? plainReport : word(row, 'kind'),
  dueOn: (moves.at(-1)?.['due_on'] ?? row['due_on']) as string | null,
  moved: moves.map((move, index) => ({
    fromOn: (moves[index - 1]?.['due_on'] ?? row['due_on']) as string | null,
    dnr: move['dnr'] as string | null,
    decidedOn: move['decided_on'] as string | null,
  })),
  receivedOn: row['received_on'] as string | null,
  receivedDnr: row['received_dnr'] as string | null,
  title: row['title'] as string | null,
});

export const outcomeView = (row: Row): Omit<OutcomeView, 'citations'> => ({
  status: word(row, 'status'),
  text: { sv: row['text_sv'] as string, en: row['text_en'] as string },
});
