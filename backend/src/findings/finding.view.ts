import type { Citation, FindingView, OrganisationName } from '@lagesbild/contract';
import type { AreaName } from '../areas';
import { word, wordOrNull } from '../plans';
import type { Row } from '../platform/database/reader';
import { wholeOrNull } from '../platform/database/values';

/** What hangs on a finding in other tables. */
export interface FindingParts {
  areas: AreaName[];
  organisations: OrganisationName[];
  perspectives: string[];
  citations: Citation[];
}

export const findingView = (row: Row, parts: FindingParts): FindingView => ({
  key: row['finding_key'] as string,
  kind: word(row, 'kind'),
  obstacleKind: wordOrNull(row, 'obstacle'),
  text: { sv: row['text_sv'] as string, en: row['text_en'] as string },
  year: wholeOrNull(row['year']),
  ...parts,
});
