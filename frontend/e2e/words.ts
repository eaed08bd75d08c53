import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@lagesbild/contract';

const source = path.resolve(__dirname, '../src/app');
const contract = path.resolve(__dirname, '../../backend/contract/src');
const pair = /\bsv:\s*'((?:[^'\\]|\\.)+)',\s*en:\s*'((?:[^'\\]|\\.)+)'/g;

/** Both wordings of every fixed text that the screens and the vocabularies declare. */
function pairs(): { sv: string; en: string }[] {
  const files = [source, contract].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.spec)\.ts$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pair)].map(([, sv = '', en = '']) => ({ sv, en })));
}

/** The fixed texts that only the other language has: none of them may stand on a page in this one. */
export function foreignWords(language: Language): string[] {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const own = new Set(pairs().map((texts) => texts[language].toLowerCase()));
  return [...new Set(pairs().map((texts) => texts[other]))].filter((text) => !own.has(text.toLowerCase()));
}
