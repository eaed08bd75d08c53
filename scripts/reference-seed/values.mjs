import { createHash } from 'node:crypto';

/** The same id for the same fact, whenever and wherever the seed is made: a hash in the form of a UUID (version 8, RFC 9562). */
export function idOf(kind, key) {
  const hex = createHash('sha256').update(`${kind}:${key}`).digest('hex').slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** SEK in whole öre. */
export const ore = (sek) => (sek === null ? null : sek * 100);

/** A decimal figure in whole thousandths, without passing through floating point. */
export function thousandths(figure) {
  if (figure === null) return null;
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(figure) ?? [];
  if (whole === undefined) throw new Error(`${figure} is not a number with at most three decimals`);
  return Number(`${sign}${whole}${decimals.padEnd(3, '0')}`);
}

const swedish = { z: 'z0', å: 'z1', ä: 'z2', æ: 'z2', ö: 'z3', ø: 'z3', ü: 'y', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' };

/** The same form as swedishSortKey in backend/src/organisations/sort-key.ts; a spec holds them together. */
export function sortKey(name) {
  const letters = [...name.toLowerCase().normalize('NFC')].map(
    (letter) => swedish[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
  return letters
    .join('')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
