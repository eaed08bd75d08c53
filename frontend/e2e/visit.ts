import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { apiPrefix, type Language } from '@lagesbild/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Axe } from './axe';
import { Watch } from './watch';

export type Look = 'light' | 'dark';
export const looks: readonly Look[] = ['light', 'dark'];

export interface VisitOptions {
  look?: Look;
  width?: number;
}

export const wide = 1440;
export const narrow = 390;
/** How long a page may take, in milliseconds. */
const patience = 15_000;
const pictures = path.resolve(__dirname, 'pictures');

/** One person at one browser. */
export class Visit {
  private shown: Required<VisitOptions> = { look: 'light', width: wide };

  private constructor(
    readonly page: Page,
    readonly watch: Watch,
    private readonly axe: Axe,
  ) {}

  get context(): BrowserContext {
    return this.page.context();
  }

  /** Nothing has been opened yet. */
  get isNew(): boolean {
    return this.page.url() === 'about:blank';
  }

  static async begin(browser: Browser, address: string, { look = 'light', width = wide }: VisitOptions): Promise<Visit> {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height: 900 },
      colorScheme: look,
      reducedMotion: 'reduce',
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    context.setDefaultTimeout(patience);
    const watch = await Watch.over(context, address);
    const page = await context.newPage();
    const visit = new Visit(page, watch, await Axe.on(page));
    visit.shown = { look, width };
    return visit;
  }

  async signIn(personId: string): Promise<void> {
    const answer = await this.context.request.post(`${apiPrefix}/exercise-sessions`, {
      data: { personId },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}`);
  }

  /** Opens an address and waits until what it shows has been read. */
  async go(address: string): Promise<void> {
    await this.page.goto(address);
    await this.settled();
  }

  /** Goes to an address within the product, as a link does: nothing is loaded that is there already. */
  async goWithin(address: string): Promise<void> {
    await this.page.evaluate((there) => {
      history.pushState(null, '', there);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await this.settled();
  }

  /** Waits until the page has its heading, nothing is being read in any more and everything has been drawn. */
  async settled(): Promise<void> {
    let asked: number;
    do {
      asked = this.watch.asked;
      await this.drawn();
    } while (!this.watch.still || asked !== this.watch.asked);
  }

  /** Changes the language where the reader does: at the top of the page, in the menu when it is folded. */
  async speak(language: Language): Promise<void> {
    if ((await this.page.locator('html').getAttribute('lang')) === language) return;
    const button = this.page.locator(`.languages button[lang=${language}]`);
    const menu = this.page.locator('button.fold[aria-controls=menu]');
    const folded = !(await button.isVisible());
    if (folded) await menu.click();
    await button.click();
    if (folded) await menu.click();
    await this.page.locator(`html[lang=${language}]`).waitFor();
    await this.settled();
  }

  /** The same without moving a pointer: for a sweep that looks at every page in both languages. */
  async turn(language: Language): Promise<void> {
    const turned = await this.page.evaluate((wanted) => {
      if (document.documentElement.lang === wanted) return false;
      document.querySelector<HTMLButtonElement>(`.languages button[lang=${wanted}]`)?.click();
      return true;
    }, language);
    if (turned) await this.settled();
  }

  /** Light or dark, wide or narrow, in place; nothing is done, or waited for, when it is shown so already. */
  async appear({ look = this.shown.look, width = this.shown.width }: VisitOptions): Promise<void> {
    if (look === this.shown.look && width === this.shown.width) return;
    const was = this.shown;
    this.shown = { look, width };
    if (look !== was.look) await this.page.emulateMedia({ colorScheme: look });
    if (width !== was.width) await this.page.setViewportSize({ width, height: 900 });
    // Before anything has been opened there is nothing to wait for.
    if (!this.isNew) await this.settled();
  }

  /** The page must be readable by everybody as it stands, in light and in dark, and nothing may have gone wrong on the way. */
  async expectSound(step: string): Promise<void> {
    await this.settled();
    const found: string[] = [];
    for (const look of looks) {
      await this.appear({ look });
      found.push(...(await this.axe.violations()).map((words) => `${look}: ${words}`));
    }
    await this.appear({ look: 'light' });
    const faults = [...found, ...this.watch.take()];
    if (faults.length > 0) throw new Error(`${step}:\n${faults.join('\n')}`);
  }

  private drawn(): Promise<void> {
    return this.page.evaluate(async (patience) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const until = performance.now() + patience;
      while (document.querySelector('main h1') === null) {
        if (performance.now() > until) throw new Error(`There is no heading at ${location.pathname}`);
        await frame();
      }
      await document.fonts.ready;
      await frame();
      await frame();
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    }, patience);
  }

  violations(): Promise<string[]> {
    return this.axe.violations();
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }

  end(): Promise<void> {
    return this.context.close();
  }
}
