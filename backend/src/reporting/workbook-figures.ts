import type { ValueChange, WorkbookReason } from '@lagesbild/contract';
import type { ReadCell } from './read-workbook';
import { outcomeOf } from './workbook-outcome';

/**
 * Puts the parts of each figure together on top of what stands. A figure is taken in whole or not at all: a part that cannot be
 * read keeps its other parts back, and so does a number that is missing or a period that ends before it begins.
 */
export function settledFigures(cells: readonly ReadCell[], standing: ReadonlyMap<string, ValueChange>): ReadCell[] {
  const figures = new Map([...standing].map(([key, before]) => [key, figureIn(cells, before)]));
  return cells.map((cell) => {
    const figure = cell.figureOf === null ? undefined : figures.get(cell.figureOf);
    if (figure === undefined || cell.figure === null) return cell;
    const reason = reasonOf(figure, cell);
    return { ...cell, row: { ...cell.row, ...outcomeOf(reason) }, change: cell === figure.first && reason === null ? figure.change : null };
  });
}

interface Figure {
  /** The cell that carries the change of them all. */
  first: ReadCell | undefined;
  change: { values: ValueChange[] } | null;
  /** Why it is kept back: the reason of the cells that make it so, and which they are. */
  fault: { reason: WorkbookReason; parts: readonly string[] } | null;
}

function figureIn(cells: readonly ReadCell[], before: ValueChange): Figure {
  const own = cells.filter(({ figureOf }) => figureOf === before.indicator);
  const read = own.filter(({ figure }) => figure !== null);
  const after = read.reduce<ValueChange>((all, { figure }) => ({ ...all, ...figure?.part }), before);
  const [first] = read;
  if (own.some(({ row }) => row.outcome === 'failed')) return { first, change: null, fault: { reason: 'rest-of-figure', parts: [] } };
  if (after.thousandths === null) return { first, change: null, fault: { reason: 'no-figure', parts: [] } };
  if (after.periodTo < after.periodFrom)
    return { first, change: null, fault: { reason: 'wrong-period', parts: ['periodFrom', 'periodTo'] } };
  return { first, change: { values: [after] }, fault: null };
}

/** Why a cell is not taken in; null when it is. */
function reasonOf({ fault }: Figure, { figure }: ReadCell): WorkbookReason | null {
  if (fault === null) return null;
  const itself = fault.parts.length === 0 || Object.keys(figure?.part ?? {}).some((part) => fault.parts.includes(part));
  return itself ? fault.reason : 'rest-of-figure';
}
