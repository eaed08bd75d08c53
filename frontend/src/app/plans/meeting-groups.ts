import type { Citation, MeetingView, OrganisationName } from '@lagesbild/contract';

/** Meetings that were held as one series; without one, those that stand by themselves. */
export interface MeetingGroup {
  series: MeetingView['series'];
  meetings: MeetingView[];
  /** What is the same for every meeting of the series, and is then said once. */
  shared: { participants: OrganisationName[] | null; citations: Citation[] | null };
}

const same = (keys: readonly string[]): boolean => keys.length > 1 && new Set(keys).size === 1;

const inSeries = (meetings: MeetingView[]): MeetingGroup => {
  const [first] = meetings;
  const participants = meetings.map((meeting) => meeting.participants.map((organisation) => organisation.key).join(' '));
  const citations = meetings.map((meeting) => meeting.citations.map((citation) => citation.reference).join('\n'));
  return {
    series: first?.series ?? null,
    meetings,
    shared: {
      participants: same(participants) ? (first?.participants ?? null) : null,
      citations: same(citations) ? (first?.citations ?? null) : null,
    },
  };
};

/** The meetings by series, those with a series first, each in the order of the days. */
export function meetingGroups(meetings: readonly MeetingView[]): MeetingGroup[] {
  const keys = [...new Set(meetings.flatMap((meeting) => (meeting.series ? [meeting.series.key] : [])))];
  const series = keys.map((key) => inSeries(meetings.filter((meeting) => meeting.series?.key === key)));
  const others = meetings.filter((meeting) => meeting.series === null);
  return others.length ? [...series, { series: null, meetings: others, shared: { participants: null, citations: null } }] : series;
}
