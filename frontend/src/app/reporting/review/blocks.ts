import { sectionWords, type PassageMark, type ReportContent, type ReportView, type Section, type Text } from '@lagesbild/contract';
import { keptShare, wordDiff, type Piece } from './diff';

/** The sections that are words, where a passage can be marked. */
export type TextSection = Exclude<Section, 'status' | 'money' | 'figures' | 'own'>;

/** What became of an answer since what it is compared with. `rewritten`: so little is left that marked words would only confuse. */
export type Change = 'not-compared' | 'unchanged' | 'changed' | 'rewritten' | 'new';

/** One answer in words, compared. */
export interface TextBlock {
  /** `done`, or `perspectives/barnets-ratt`: unique in the report. */
  key: string;
  section: TextSection;
  perspective: string | null;
  heading: Text;
  text: string;
  before: string | null;
  change: Change;
  pieces: readonly Piece[];
  marks: readonly PassageMark[];
}

/** Below this share the answer counts as written anew. */
const leastKept = 0.45;

/** Finds out what became of an answer; `before` is null when nothing is compared. */
export function compared(before: string | null, text: string, kept = leastKept): Pick<TextBlock, 'change' | 'pieces'> {
  const plain: Piece[] = text === '' ? [] : [{ kind: 'same', text }];
  if (before === null) return { change: 'not-compared', pieces: plain };
  if (before === text) return { change: 'unchanged', pieces: plain };
  if (before.trim() === '') return { change: 'new', pieces: plain };
  const pieces = wordDiff(before, text);
  return text !== '' && keptShare(pieces) < kept ? { change: 'rewritten', pieces: plain } : { change: 'changed', pieces };
}

type Place = Pick<TextBlock, 'section' | 'perspective' | 'heading'>;

/** The words of a content at a place; a perspective that is not there has none. */
function wordsAt(content: ReportContent, { section, perspective }: Pick<Place, 'section' | 'perspective'>): string {
  if (section === 'perspectives') return content.perspectives.find((answer) => answer.key === perspective)?.text ?? '';
  return content[section] ?? '';
}

const place = (section: TextSection): Place => ({ section, perspective: null, heading: sectionWords[section] });

function placesOf(report: ReportView): Place[] {
  const perspectives = report.perspectives.map(({ key, name }): Place => ({ section: 'perspectives', perspective: key, heading: name }));
  return [place('done'), place('next'), ...perspectives, place('obstacles'), place('discuss')];
}

/**
 * The answers of the latest version in the order of the form, each held against `before`. `kept`: the share, 0..1, of an answer that must
 * be left for it to be compared word by word.
 */
export function textBlocks(report: ReportView, before: ReportContent | null, kept = leastKept): TextBlock[] {
  const content = report.latest?.content;
  if (!content) return [];
  return placesOf(report).map((at) => {
    const [text, old] = [wordsAt(content, at), before && wordsAt(before, at)];
    const marks = report.marks.filter((mark) => mark.section === at.section && mark.perspective === at.perspective);
    return {
      ...at,
      key: at.perspective === null ? at.section : `${at.section}/${at.perspective}`,
      text,
      before: old,
      marks,
      ...compared(old, text, kept),
    };
  });
}
