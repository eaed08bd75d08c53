import { obstacleStates, type ObstacleQuery, type ObstacleState } from '@lagesbild/contract';

/** The ways to look at the register; the table stands in no address. */
export const views = ['table', 'board', 'map', 'timeline'] as const;
export type View = (typeof views)[number];

export const viewIn = (address: string | undefined): View => views.find((view) => view === address) ?? 'table';

/** The parts of the register's address. */
export interface Filters {
  kind?: string;
  state?: string;
  open?: string;
  area?: string;
  /** Part of the title. */
  text?: string;
  page?: string;
}

/** What the choice of state can be: the open ones together, all together, or one state. */
export type StateChoice = ObstacleState | 'open' | 'all';

/** The register shows what still stands in the way, unless the address asks for something else. */
export function stateChoice({ state, open }: Filters): StateChoice {
  const one = obstacleStates.find((known) => known === state);
  return one ?? (open === 'false' ? 'all' : 'open');
}

/** How a choice of state is written in the address; null takes a part away. */
export function stateInAddress(choice: StateChoice | null): { state: ObstacleState | null; open: 'false' | null } {
  if (choice === null || choice === 'open') return { state: null, open: null };
  return choice === 'all' ? { state: null, open: 'false' } : { state: choice, open: null };
}

/** What to ask the server for. */
export function queryOf(filters: Filters): ObstacleQuery {
  const choice = stateChoice(filters);
  const area = Number(filters.area);
  return {
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(choice === 'open' ? { open: true } : choice === 'all' ? {} : { state: choice }),
    ...(filters.area && Number.isInteger(area) && area >= 0 ? { area } : {}),
    ...(filters.text?.trim() ? { title: filters.text.trim() } : {}),
    page: Number(filters.page ?? 1) || 1,
  };
}

/** True when something beside the first view has been asked for. */
export const narrowed = (filters: Filters): boolean => Boolean(filters.kind ?? filters.area ?? filters.state ?? filters.text);
