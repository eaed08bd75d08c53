import type { ReportContent, SuggestionView } from '@lagesbild/contract';
import { textLimits } from '@lagesbild/contract';

type Place = Pick<SuggestionView, 'section' | 'perspective'>;
type Range = Pick<SuggestionView, 'start' | 'end'>;

/** The text that a suggestion concerns; empty where nothing was answered. */
export function textAt(content: ReportContent, { section, perspective }: Place): string {
  if (section === 'perspectives') return content.perspectives.find((each) => each.key === perspective)?.text ?? '';
  return content[section] ?? '';
}

/** The same content with another text in one place. */
export function withText(content: ReportContent, { section, perspective }: Place, text: string): ReportContent {
  if (section !== 'perspectives') return { ...content, [section]: text };
  return { ...content, perspectives: content.perspectives.map((each) => (each.key === perspective ? { ...each, text } : each)) };
}

/** The longest text that the place takes, in UTF-16 code units. */
export const limitAt = ({ section }: Place): number => (section === 'perspectives' ? textLimits.perspective : textLimits.answer);

function commonStart(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  let at = 0;
  while (at < end && left[at] === right[at]) at += 1;
  return at;
}

function commonEnd(left: string, right: string): number {
  const longest = Math.min(left.length, right.length);
  let count = 0;
  while (count < longest && left[left.length - 1 - count] === right[right.length - 1 - count]) count += 1;
  return count;
}

const only = (text: string, words: string): number | null => {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
};

/**
 * Where the words of a sealed text stand in a draft that has grown out of it, in UTF-16 code units: in what comes before the first
 * change or after the last one, or between them if the words occur once in both. Null when they cannot be told for certain.
 */
export function rangeInDraft(sealed: string, draft: string, { start, end }: Range): Range | null {
  const moved = draft.length - sealed.length;
  if (end <= commonStart(sealed, draft)) return { start, end };
  if (start >= sealed.length - commonEnd(sealed, draft)) return { start: start + moved, end: end + moved };
  const words = sealed.slice(start, end);
  const found = only(sealed, words) === null ? null : only(draft, words);
  return found === null ? null : { start: found, end: found + words.length };
}
