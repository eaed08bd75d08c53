import { ApplicationRef, DOCUMENT, Injectable, computed, effect, inject, signal } from '@angular/core';
import { remember, remembered } from './remembered';

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themes)[number];

/** Light, dark, or as the system says. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<ThemeChoice>(themes.find((theme) => theme === remembered('theme')) ?? 'system');
  private readonly systemDark = signal(false);
  private readonly printing = signal(false);
  readonly choice = this.chosen.asReadonly();
  /** What is shown: what a chart redraws for. */
  readonly shown = computed<'light' | 'dark'>(() => {
    if (this.printing()) return 'light';
    const chosen = this.chosen();
    return chosen === 'system' ? (this.systemDark() ? 'dark' : 'light') : chosen;
  });

  constructor() {
    const query = this.document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    this.systemDark.set(query?.matches ?? false);
    query?.addEventListener('change', (change) => this.systemDark.set(change.matches));
    const application = inject(ApplicationRef);
    this.document.defaultView?.matchMedia('print').addEventListener('change', (change) => {
      this.printing.set(change.matches);
      // The paper does not wait: charts must be drawn in ink before the browser goes on.
      application.tick();
    });
    effect(() => this.mark(this.chosen()));
  }

  set(choice: ThemeChoice): void {
    this.chosen.set(choice);
    remember('theme', choice === 'system' ? null : choice);
  }

  private mark(choice: ThemeChoice): void {
    const root = this.document.documentElement;
    if (choice === 'system') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', choice);
  }
}
