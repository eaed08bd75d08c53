import type { FindingView, Text } from '@lagesbild/contract';
import { findingKindWords } from './finding-words';

/** The findings of one kind. */
export interface FindingGroup {
  kind: string;
  heading: Text;
  findings: FindingView[];
}

/** The findings by kind, in the order of the kinds; a kind without findings on the page is left out. */
export function findingGroups(findings: readonly FindingView[], kinds: readonly { kind: string }[]): FindingGroup[] {
  return kinds
    .map(({ kind }) => {
      const of = findings.filter((finding) => finding.kind.key === kind);
      return { kind, heading: findingKindWords[kind]?.heading ?? of[0]?.kind ?? { sv: kind, en: null }, findings: of };
    })
    .filter((group) => group.findings.length > 0);
}
