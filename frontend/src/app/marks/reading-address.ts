import { markersShown, type MarkersShown, type PlanView, type ReadingQuery, type RoundSummary } from '@lagesbild/contract';

/** The parts of the address of the reading screen. */
export interface ReadingAddress {
  round?: string;
  question?: string;
  silent?: string;
  assignment?: string;
  area?: string;
  organisation?: string;
  by?: string;
  source?: string;
  page?: string;
}

/** What is read: the answers to one question, one assignment over the rounds, or one version. */
export type ReadingView = 'question' | 'assignment' | 'source';

export const viewOf = ({ assignment, source }: ReadingAddress): ReadingView =>
  source !== undefined ? 'source' : assignment !== undefined ? 'assignment' : 'question';

/** The round that the address names, else the latest in which anything can have been answered. */
export function roundOf(plan: Pick<PlanView, 'rounds'>, { round }: ReadingAddress): RoundSummary | undefined {
  const answered = plan.rounds.filter((each) => each.state !== 'planned').sort((one, other) => other.nr - one.nr);
  return answered.find((each) => each.id === round) ?? answered[0];
}

export const markersOf = ({ by }: ReadingAddress): MarkersShown => markersShown.find((known) => known === by) ?? 'all';

/** The question that is read until another is chosen. */
export const firstQuestion = 'obstacles';

const whole = (text: string | undefined): number | null => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : null);

/** What to ask the server for; undefined until it is known in which round. */
export function readingQuery(address: ReadingAddress, roundId: string | undefined): ReadingQuery | undefined {
  const [view, by, page] = [viewOf(address), markersOf(address), whole(address.page) ?? 1];
  const shown = { by, page, limit: 20 };
  if (view === 'source') return { ...shown, source: address.source ?? '' };
  if (view === 'assignment') return { ...shown, assignment: address.assignment ?? '' };
  if (roundId === undefined) return undefined;
  const area = whole(address.area);
  return {
    ...shown,
    round: roundId,
    question: address.question ?? firstQuestion,
    ...(address.silent === 'true' ? { silent: true } : {}),
    ...(area === null ? {} : { area }),
    ...(address.organisation ? { organisation: address.organisation } : {}),
  };
}
