import type { BilingualText, Day, NotificationCause, Section, Text } from '@lagesbild/contract';

/** What has to be known of a notification to word it; what a cause has nothing to do with is null. */
export interface Notice {
  id: string;
  personId: string;
  cause: NotificationCause;
  occasion: string;
  objectId: string;
  createdAt: string;
  organisation: Text;
  side: 'agency' | 'coordination';
  round: { nr: number; title: Text; opensOn: Day; dueOn: Day } | null;
  assignment: { label: string | null; title: Text } | null;
  obstacle: Text | null;
  /** Whose work was handed over. */
  handedBy: string | null;
  /** The organisation's reports of the round that are not submitted. */
  unsubmitted: number;
  /** The round's reports that have waited too long for this person. */
  still: number;
  /** A section that a note on the returned report stands at. */
  notedSection: Section | null;
}

interface Told {
  text: BilingualText;
  because: BilingualText;
  link: string;
}

/** A notification in words. */
export type WordedNotice = Notice & Told;
