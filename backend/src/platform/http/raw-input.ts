import type { FaultRule } from '@lagesbild/contract';

/** More than any form of ours holds, and less than keeps the process busy: to check a value takes a walk through all of it. */
const most = { depth: 20, values: 1000 };

/** Names that reach an object's prototype. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What no text holds: control characters (a NUL ends a text in some readers, and no screen shows any of them) other than tab,
 * newline and carriage return; and half of a pair of UTF-16 code units, in whose place a database would store another letter.
 */
const unreadable = /[^\P{Control}\t\n\r]|\p{Surrogate}/u;

export const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

interface RawFault {
  pointer: string;
  rule: FaultRule;
}

/** What is refused whatever the shape: too deep, too many values, names that reach a prototype, text that cannot be read. */
export function rawFaults(value: unknown, pointer: string): RawFault[] {
  return tooMuch(value) ? [{ pointer, rule: 'wrong-form' }] : faultsWithin(value, pointer);
}

/** Floor by floor and without recursion: what is too deep would exhaust the stack. */
function tooMuch(value: unknown): boolean {
  let floor = [value];
  let seen = 0;
  for (let depth = 0; floor.length > 0; depth += 1) {
    seen += floor.length;
    if (depth > most.depth || seen > most.values) return true;
    floor = floor.flatMap((each) => (typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : []));
  }
  return false;
}

function faultsWithin(value: unknown, pointer: string): RawFault[] {
  if (typeof value === 'string') return unreadable.test(value) ? [{ pointer, rule: 'unreadable-character' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const below = `${pointer}/${escapePointer(name)}`;
    return dangerous.has(name) ? [{ pointer: below, rule: 'unknown-field' }] : faultsWithin(inside, below);
  });
}
