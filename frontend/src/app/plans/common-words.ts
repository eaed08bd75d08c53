/** Words that only tie others together: a heading does not end with one, a label does not begin with one. */
const tying = new Set('om av som på i från till för med hos där vid och of by at from to for with in on who that the'.split(' '));

const bare = (word: string): string => word.replace(/[,:;.]$/, '');

const alike = (lists: readonly string[][]): number => {
  const shortest = Math.min(...lists.map((words) => words.length));
  const first = lists[0] ?? [];
  let count = 0;
  while (count < shortest && lists.every((words) => words[count] === first[count])) count += 1;
  return count;
};

/** How many words all of several names begin with, and end with. */
export interface Shared {
  start: number;
  end: number;
}

/** The words that names share at both ends; names that are all the same share all of them at the start. */
export function sharedWords(names: readonly string[]): Shared {
  const lists = names.map((name) => name.split(' '));
  const start = alike(lists);
  const rests = lists.map((words) => words.slice(start).reverse());
  return { start, end: alike(rests) };
}

/** What several names have in common, as a heading: "Andel … som haft sex mot ersättning". Empty when it is nothing. */
export function commonHeading(names: readonly string[]): string {
  const { start, end } = sharedWords(names);
  const words = names[0]?.split(' ') ?? [];
  const first = words.slice(0, start);
  while (first.length && tying.has(bare(first.at(-1) ?? ''))) first.pop();
  const last = end === 0 ? [] : words.slice(-end);
  const beginning = bare(first.join(' '));
  return [beginning, last.join(' ')].filter((part) => part !== '').join(' … ');
}

/** What tells one name from the others: "pojkar". The whole name, where nothing is left of it. */
export function ownWords(name: string, { start, end }: Shared): string {
  const words = name.split(' ');
  const own = words.slice(start, end === 0 ? undefined : -end);
  while (own.length && tying.has(own[0] ?? '')) own.shift();
  return own.length === 0 ? name : own.join(' ');
}
