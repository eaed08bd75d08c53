import axe, { type AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const options = JSON.stringify({ runOnly: levels, resultTypes: ['violations'] });

/** What stands in `main` and what stands round it, in what it is drawn, each as one short word: the digests of what axe's answer depends on. */
const prints = `(async () => {
  const drawn = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0]];
  const page = document.body.cloneNode(true);
  page.querySelectorAll('main').forEach((main) => main.remove());
  const digest = (text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([text, drawn])));
  const words = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return Promise.all([document.querySelector('main')?.outerHTML, page.outerHTML].map(async (text) => words(await digest(text))));
})()`;

/** Contents of `main`, and of the rest, in which nothing was found: what one reader has been shown is not read through again for the next. */
const sound = new Set<string>();

/** Holds a page against WCAG 2.2 AA. It speaks to the page past its security policy, which stays as it is. */
export class Axe {
  private constructor(private readonly wire: CDPSession) {}

  static async on(page: Page): Promise<Axe> {
    return new Axe(await page.context().newCDPSession(page));
  }

  async violations(): Promise<string[]> {
    const known = await this.evaluate<string>('typeof axe');
    if (known !== 'object') await this.wire.send('Runtime.evaluate', { expression: axe.source });
    const [main = '', rest = ''] = await this.evaluate<string[]>(prints);
    if (sound.has(main) && sound.has(rest)) return [];
    const place = sound.has(main) ? '{ exclude: ["main"] }' : 'document';
    const { violations } = await this.evaluate<Pick<AxeResults, 'violations'>>(
      `axe.run(${place}, ${options}).then(({ violations }) => ({ violations }))`,
    );
    if (violations.length === 0) sound.add(main).add(rest);
    return violations.map(({ id, nodes: [first, ...others] }) => {
      const why = first?.failureSummary?.replace(/\s+/g, ' ') ?? '';
      return `${id} (${others.length + 1} places): ${first?.html.slice(0, 200) ?? ''} ${why}`;
    });
  }

  private async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.wire.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`axe stopped: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as Value;
  }
}
