import type { Citation, MeetingView, OrganisationName } from '@lagesbild/contract';
import type { AreaName } from '../areas';
import type { Row } from '../platform/database/reader';
import { wholeOrNull } from '../platform/database/values';

/** What hangs on a meeting in other tables. */
export interface MeetingParts {
  areas: AreaName[];
  participants: OrganisationName[];
  citations: Citation[];
}

export const meetingView = (row: Row, parts: MeetingParts): MeetingView => ({
  key: row['meeting_key'] as string,
  title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  kind: row['kind'] as string,
  series: seriesOf(row),
  nr: wholeOrNull(row['nr']),
  dateFrom: row['date_from'] as string,
  dateTo: row['date_to'] as string,
  format: row['format'] as string,
  place: row['place'] as string | null,
  areaCertainty: row['area_certainty'] as string,
  invited: row['invited_sv'] === null ? null : { sv: row['invited_sv'] as string, en: row['invited_en'] as string | null },
  note: row['note'] as string | null,
  ...parts,
});

function seriesOf(row: Row): MeetingView['series'] {
  if (row['series_key'] === null) return null;
  return {
    key: row['series_key'] as string,
    title: { sv: row['series_title_sv'] as string, en: row['series_title_en'] as string },
    purpose: { sv: row['purpose_sv'] as string, en: row['purpose_en'] as string },
    method: { sv: row['method_sv'] as string, en: row['method_en'] as string },
    perspectives: (row['perspectives'] as string).split(';').filter((key) => key !== ''),
  };
}
