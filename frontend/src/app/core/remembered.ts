/**
 * Small choices that the browser remembers between visits. Reading and writing never throw: a browser may refuse
 * storage altogether, and then the choice lasts as long as the page.
 */
const prefix = 'lagesbild.';

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}
