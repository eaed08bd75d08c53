import type { Passage, ReportView } from '@lagesbild/contract';
import type { TextBlock } from './blocks';
import type { Stretch } from '../../ui/selected-stretch';

/** Words of a report that are about to be tied to an obstacle. */
export interface Quote extends Stretch {
  block: TextBlock;
  words: string;
}

export const quoteOf = (block: TextBlock, { start, end }: Stretch): Quote => ({ block, start, end, words: block.text.slice(start, end) });

/** The whole answer, without the space around it; null for one without words. */
export function wholeQuote(block: TextBlock): Quote | null {
  const words = block.text.trim();
  const start = block.text.indexOf(words);
  return words === '' ? null : quoteOf(block, { start, end: start + words.length });
}

/** Where a quote stands, as the server wants it. Only a version that has been submitted can be quoted. */
export function passageOf(report: ReportView, { block, start, end }: Quote): Passage {
  const perspective = block.perspective === null ? {} : { perspective: block.perspective };
  return { reportId: report.id, versionNr: report.latest?.nr ?? 0, section: block.section, ...perspective, start, end };
}
