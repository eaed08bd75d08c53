/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** How far into an element a point of the page lies, in characters of its text. */
function offsetWithin(element: HTMLElement, container: Node, offset: number): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.setEnd(container, offset);
  return range.toString().length;
}

/** The part of one run that lies within the selection. */
function partOf(run: HTMLElement, selection: Range): Stretch | null {
  if (!selection.intersectsNode(run)) return null;
  const start = Number(run.dataset['start']);
  const length = run.textContent.length;
  const from = run.contains(selection.startContainer) ? offsetWithin(run, selection.startContainer, selection.startOffset) : 0;
  const to = run.contains(selection.endContainer) ? offsetWithin(run, selection.endContainer, selection.endOffset) : length;
  return to > from ? { start: start + from, end: start + to } : null;
}

/**
 * The stretch of a version's text that somebody has selected inside `root`, without the space around it; null when
 * nothing of it is. The runs carry their place as `data-start`; what was removed has none and is passed over.
 */
export function selectedStretch(root: HTMLElement, selection: Range, text: string): Stretch | null {
  const runs = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  const parts = runs.map((run) => partOf(run, selection)).filter((part) => part !== null);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const chosen = text.slice(first.start, last.end);
  const start = first.start + (chosen.length - chosen.trimStart().length);
  const end = start + chosen.trim().length;
  return end > start ? { start, end } : null;
}
