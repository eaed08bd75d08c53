import type { Language } from '@lagesbild/contract';
import { foreignWords } from './words';
import type { Visit } from './visit';

const broken = /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date|\bInfinity\b|\{\{|\}\}/;
/** As one text each: a list of thousands takes longer to hand to the browser than to look for. */
const foreign: Record<Language, string> = { sv: JSON.stringify(foreignWords('sv')), en: JSON.stringify(foreignWords('en')) };

/** What is wrong with a page in a language and a width, that anybody could see. */
export async function faultsOf({ page }: Visit, language: Language): Promise<string[]> {
  const seen = await page.evaluate((words) => {
    const root = document.documentElement;
    const unknown = new Set(JSON.parse(words) as string[]);
    const strangers: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      // A text that says itself which language it is in is allowed to be in another.
      const marked = node.parentElement?.closest('[lang]') !== root;
      if (!marked && unknown.has(text)) strangers.push(text);
    }
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (each) => each.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return {
      language: root.lang,
      overflow: root.scrollWidth - root.clientWidth,
      widest: wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 120)),
      headings: document.querySelectorAll('h1').length,
      text: document.body.innerText,
      title: document.title,
      strangers,
    };
  }, foreign[language]);
  const match = broken.exec(`${seen.title}\n${seen.text}`);
  return [
    ...(seen.language === language ? [] : [`the page says that it is in ${seen.language}`]),
    ...(seen.overflow > 0 ? [`${seen.overflow} px too wide: ${seen.widest.join(' | ')}`] : []),
    ...(seen.headings === 1 ? [] : [`${seen.headings} headings of the first level`]),
    ...(match ? [`shows ${JSON.stringify(seen.text.slice(Math.max(0, match.index - 60), match.index + 40))}`] : []),
    ...seen.strangers.map((text) => `not translated: ${text}`),
  ];
}
