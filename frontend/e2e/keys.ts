import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

const farthest = 250;

/** A visit without a mouse. After every key the focus must be somewhere, and it must be possible to see where. */
export class Keys {
  constructor(private readonly visit: Visit) {}

  async press(key: string): Promise<void> {
    await this.visit.page.keyboard.press(key);
    await this.visit.settled();
    await this.expectFocus(`after ${key}`);
  }

  async write(text: string): Promise<void> {
    await this.visit.page.keyboard.type(text);
  }

  /** Tabs forward until the focus is there. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < farthest; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.visit.page.keyboard.press('Tab');
      await this.expectFocus(`on the way to ${target.toString()}`);
    }
    throw new Error(`${farthest} presses of Tab do not lead to ${target.toString()}`);
  }

  /** Tabs to it and presses it. */
  async activate(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.press(key);
  }

  /** What has the focus, in short. */
  focused(): Promise<string> {
    return this.visit.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? 'nothing');
  }

  private async expectFocus(when: string): Promise<void> {
    const fault = await this.visit.page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'the focus is lost';
      // A heading or a page that was given the focus by the product is read out, not operated.
      if (element.getAttribute('tabindex') === '-1') return null;
      // The calendar inside a field for a day has the focus: the browser draws a ring of its own round it.
      if (element.matches('input[type=date]:not(:focus)')) return null;
      const outlined = (each: Element | null): boolean => {
        if (each === null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      };
      // A card shows the focus of the box inside it.
      return outlined(element) || outlined(element.closest('label'))
        ? null
        : `the focus cannot be seen on ${element.outerHTML.slice(0, 160)}`;
    });
    if (fault !== null) throw new Error(`${when}: ${fault}, at ${this.visit.page.url()}`);
  }
}
