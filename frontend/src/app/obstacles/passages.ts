import { sectionWords, type Passage, type ReportView, type Text } from '@lagesbild/contract';

/** An answer of a report that an obstacle can be flagged from, whole. */
export interface Answer {
  key: string;
  heading: Text;
  text: string;
  passage: Passage;
}

const written = ['obstacles', 'done', 'next', 'discuss'] as const;

/** The written answers of a report's latest version: what was said of obstacles first. */
export function answersIn({ id: reportId, latest, perspectives }: ReportView): Answer[] {
  if (latest === null) return [];
  const at = (text: string): Omit<Passage, 'section'> => ({ reportId, versionNr: latest.nr, start: 0, end: text.length });
  const own = written.map((section): Answer => {
    const text = latest.content[section] ?? '';
    return { key: section, heading: sectionWords[section], text, passage: { ...at(text), section } };
  });
  const others = latest.content.perspectives.map(({ key: perspective, text }): Answer => {
    const name = perspectives.find((each) => each.key === perspective)?.name;
    const heading = name ?? { sv: perspective, en: null };
    return { key: `perspective:${perspective}`, heading, text, passage: { ...at(text), section: 'perspectives', perspective } };
  });
  return [...own, ...others].filter((answer) => answer.text.trim() !== '');
}
