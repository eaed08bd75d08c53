import type { Citation, IndicatorValue, OrganisationName } from '@lagesbild/contract';

/** What is the same for all figures of a series, and is then said once. */
export interface SharedFacts {
  organisation: OrganisationName | null;
  assignmentKey: string | null;
  citations: Citation[] | null;
}

export const nothingShared: SharedFacts = { organisation: null, assignmentKey: null, citations: null };

const same = (keys: readonly string[]): boolean => new Set(keys).size === 1;

const cited = (citations: readonly Citation[]): string => citations.map((citation) => citation.reference).join('\n');

/** What the figures have in common; a figure by itself says its own facts. */
export function sharedFacts(values: readonly IndicatorValue[]): SharedFacts {
  const [first] = values;
  if (!first || values.length === 1) return nothingShared;
  return {
    organisation: same(values.map((value) => value.organisation?.key ?? '')) ? first.organisation : null,
    assignmentKey: same(values.map((value) => value.assignmentKey ?? '')) ? first.assignmentKey : null,
    citations: same(values.map((value) => cited(value.citations))) ? first.citations : null,
  };
}
