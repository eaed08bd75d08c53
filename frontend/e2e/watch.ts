import type { BrowserContext, Page } from 'playwright-core';

/** Writes down whatever goes wrong in a browser: in the console, in scripts, against the security policy, or out of the house. */
export class Watch {
  private readonly seen: string[] = [];
  /** What is about to go wrong on purpose, such as a network that is cut. */
  private readonly expected: RegExp[] = [];

  private underWay = 0;
  private begun = 0;

  private constructor(private readonly origin: string) {}

  /** Whether nothing is being asked of the server. */
  get still(): boolean {
    return this.underWay === 0;
  }

  /** How much has been asked of the server since the beginning. */
  get asked(): number {
    return this.begun;
  }

  static async over(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch(origin);
    await context.exposeBinding('reportBreach', (_source, words: string) => watch.note(words));
    // The browser posts its reports of breaches behind the page's back; the event tells of the same ones.
    await context.addInitScript(() => {
      const report = (globalThis as unknown as { reportBreach: (words: string) => void }).reportBreach;
      document.addEventListener('securitypolicyviolation', (event) =>
        report(`breach of ${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`),
      );
    });
    context.on('page', (page) => watch.follow(page));
    return watch;
  }

  /** Lets one kind of trouble pass from here on. */
  expect(kind: RegExp): void {
    this.expected.push(kind);
  }

  /** What has gone wrong since it was last asked. */
  take(): string[] {
    return this.seen.splice(0).filter((words) => !this.expected.some((kind) => kind.test(words)));
  }

  private follow(page: Page): void {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.note(`console ${message.type()}: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.note(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== this.origin && !['data:', 'blob:'].includes(url.protocol)) this.note(`request out of the house: ${request.url()}`);
    });
    page.on('request', () => {
      this.underWay += 1;
      this.begun += 1;
    });
    page.on('requestfinished', () => (this.underWay -= 1));
    page.on('requestfailed', () => (this.underWay -= 1));
    page.on('response', (response) => {
      if (response.status() >= 500) this.note(`${response.status()} from ${response.url()}`);
    });
  }

  private note(words: string): void {
    this.seen.push(words);
  }
}
