import type { MeetingView } from '@lagesbild/contract';

/** Meetings that were held as one series; without one, those that stand by themselves. */
export interface MeetingGroup {
  series: MeetingView['series'];
  meetings: MeetingView[];
}

/** The meetings by series, those with a series first, each in the order of the days. */
export function meetingGroups(meetings: readonly MeetingView[]): MeetingGroup[] {
  const keys = [...new Set(meetings.flatMap((meeting) => (meeting.series ? [meeting.series.key] : [])))];
  const inSeries = keys.map((key) => {
    const of = meetings.filter((meeting) => meeting.series?.key === key);
    return { series: of[0]?.series ?? null, meetings: of };
  });
  const others = meetings.filter((meeting) => meeting.series === null);
  return others.length ? [...inSeries, { series: null, meetings: others }] : inSeries;
}
