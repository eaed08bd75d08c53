/** Longest key of a series: with what stands before it, it must fit among the questions of a report. */
const longestKey = 80;

/** A name as a key: small letters a–z, digits and hyphens. Empty when the name holds none of them. */
export const swedishKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestKey)
    .replace(/^-+|-+$/g, '');
