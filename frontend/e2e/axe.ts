import axe, { type AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const run = `axe.run(document, ${JSON.stringify({ runOnly: levels, resultTypes: ['violations'] })})`;

/** Holds a page against WCAG 2.2 AA. It speaks to the page past its security policy, which stays as it is. */
export class Axe {
  private constructor(private readonly wire: CDPSession) {}

  static async on(page: Page): Promise<Axe> {
    return new Axe(await page.context().newCDPSession(page));
  }

  async violations(): Promise<string[]> {
    const known = await this.wire.send('Runtime.evaluate', { expression: 'typeof axe' });
    if (known.result.value !== 'object') await this.wire.send('Runtime.evaluate', { expression: axe.source });
    const { result, exceptionDetails } = await this.wire.send('Runtime.evaluate', {
      expression: run,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`axe stopped: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return (result.value as AxeResults).violations.map(({ id, nodes: [first, ...others] }) => {
      const why = first?.failureSummary?.replace(/\s+/g, ' ') ?? '';
      return `${id} (${others.length + 1} places): ${first?.html.slice(0, 200) ?? ''} ${why}`;
    });
  }
}
