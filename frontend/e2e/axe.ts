import axe, { type AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const options = JSON.stringify({ runOnly: levels, resultTypes: ['violations'] });

/** What stands in `main`, in what it is drawn, as one short word: the digest of everything that axe's answer there depends on. */
const mainPrint = `(async () => {
  const drawn = [document.querySelector('main')?.outerHTML, innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0]];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(drawn)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
})()`;

/** Contents of `main` in which nothing was found: what one reader has been shown is not read through again for the next. */
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
    const print = await this.evaluate<string>(mainPrint);
    const place = sound.has(print) ? '{ exclude: ["main"] }' : 'document';
    const { violations } = await this.evaluate<Pick<AxeResults, 'violations'>>(
      `axe.run(${place}, ${options}).then(({ violations }) => ({ violations }))`,
    );
    if (violations.length === 0) sound.add(print);
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
