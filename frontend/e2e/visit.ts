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

  static async begin(browser: Browser, address: string, { look = 'light', width = wide }: VisitOptions): Promise<Visit> {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height: 900 },
      colorScheme: look,
      reducedMotion: 'reduce',
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    context.setDefaultTimeout(15_000);
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

  /** Waits until the page has its heading, nothing is being read in any more and everything has been drawn. */
  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    do {
      await this.drawn();
      await this.page.waitForTimeout(this.watch.still ? 0 : 25);
    } while (!this.watch.still);
    await this.drawn();
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

  /** Light or dark, wide or narrow, in place; nothing is done, or waited for, when it is shown so already. */
  async appear({ look = this.shown.look, width = this.shown.width }: VisitOptions): Promise<void> {
    if (look === this.shown.look && width === this.shown.width) return;
    this.shown = { look, width };
    await this.page.emulateMedia({ colorScheme: look });
    await this.page.setViewportSize({ width, height: 900 });
    // Before anything has been opened there is nothing to wait for.
    if (this.page.url() !== 'about:blank') await this.settled();
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
    return this.page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    });
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
