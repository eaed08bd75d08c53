import type { Language } from '@lagesbild/contract';

/** What can be done with one key. */
export const keyCommands = ['next', 'previous', 'approve', 'return', 'note', 'suggest', 'obstacle', 'help'] as const;
export type KeyCommand = (typeof keyCommands)[number];

/** The keys of each, the one that is shown first in Swedish. English keyboards have no Å. */
const keys: Record<KeyCommand, readonly string[]> = {
  approve: ['g'],
  return: ['å', 'r'],
  note: ['n'],
  suggest: ['f', 's'],
  obstacle: ['h'],
  next: ['j'],
  previous: ['k'],
  help: ['?'],
};

/** The key to show for a command. */
export function keyOf(command: KeyCommand, language: Language): string {
  const [first = '', second = first] = keys[command];
  return (language === 'sv' ? first : second).toUpperCase();
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('textarea, select, input:not([type=radio]):not([type=checkbox]), [contenteditable]') !== null;

/** The command of a key that was pressed; null while somebody types, with a modifier, inside a dialog, or when the key is held down. */
export function commandOf(event: KeyboardEvent): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented || typing(event.target)) return null;
  if (event.target instanceof HTMLElement && event.target.closest('[role=dialog]')) return null;
  return keyCommands.find((command) => keys[command].includes(event.key.toLowerCase())) ?? null;
}
