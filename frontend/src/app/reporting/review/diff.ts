/** A run of text: in both versions, only in the later, or only in the earlier. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const wordsAndSpaces = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const sentences = /[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/gu;
/** The largest table that is worth the wait, in cells; longer texts are compared sentence by sentence. */
const mostCells = 4_000_000;

const blank = (text: string): boolean => text.trim() === '';

/** How many tokens the two have in common from each place to their ends. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (!row || !below) continue;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Walks through both, taking the longest sequence that they share. */
function walk(before: readonly string[], after: readonly string[]): Piece[] {
  const lengths = commonLengths(before, after);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, recent] = [before[i], after[j]];
    if (old !== undefined && old === recent) {
      pieces.push({ kind: 'same', text: old });
      [i, j] = [i + 1, j + 1];
    } else if (old !== undefined && (recent === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      pieces.push({ kind: 'removed', text: old });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: recent ?? '' });
      j += 1;
    }
  }
  return pieces;
}

function aligned(before: string, after: string): Piece[] {
  for (const pattern of [wordsAndSpaces, sentences]) {
    const [old, recent] = [before.match(pattern) ?? [], after.match(pattern) ?? []];
    if (old.length * recent.length <= mostCells) return walk(old, recent);
  }
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

const textOf = (pieces: readonly Piece[], without: Piece['kind']): string =>
  pieces
    .filter((piece) => piece.kind !== without)
    .map((piece) => piece.text)
    .join('');

/** A change reads best as all that went, then all that came: words are not interleaved one by one. */
function settled(change: readonly Piece[]): Piece[] {
  const kinds = new Set(change.map((piece) => piece.kind));
  if (!kinds.has('removed') || !kinds.has('added')) return [...change];
  return [
    { kind: 'removed', text: textOf(change, 'added') },
    { kind: 'added', text: textOf(change, 'removed') },
  ];
}

/** Cuts into runs that stand and runs that changed; space between two changed words belongs to the change. */
function grouped(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let change: Piece[] = [];
  const close = (): void => {
    const spaces: Piece[] = [];
    while (change.at(-1)?.kind === 'same') spaces.unshift(...change.splice(-1));
    out.push(...settled(change), ...spaces);
    change = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'same' || (change.length > 0 && blank(piece.text))) change.push(piece);
    else {
      close();
      out.push(piece);
    }
  }
  close();
  return out;
}

function merged(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else if (piece.text !== '') out.push({ ...piece });
  }
  return out;
}

/**
 * What became of a text, word by word. The pieces that are not `removed` make up the later text, those that are not
 * `added` the earlier, both to the letter.
 */
export function wordDiff(before: string, after: string): Piece[] {
  return merged(grouped(aligned(before, after)));
}

/** The share, 0..1, of the longer text that stands in both: low when the text was written anew. */
export function keptShare(pieces: readonly Piece[]): number {
  const size = (kind: Piece['kind']): number =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, piece) => sum + piece.text.replace(/\s/g, '').length, 0);
  const same = size('same');
  const longer = same + Math.max(size('added'), size('removed'));
  return longer === 0 ? 1 : same / longer;
}
