import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import type { Section } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { ColleaguesHere } from './colleagues-here';

const everyMs = 20_000;
/** Somebody who has done nothing for this long is not at the report, and must not be kept signed in by it. */
const awayMs = 120_000;

/** Names the colleagues who have the same report open, and tells them of the reader. */
@Component({
  selector: 'app-presence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'act()', '(document:pointerdown)': 'act()', '(document:visibilitychange)': 'act()' },
  template: `
    <div role="status">
      @for (line of here.lines(); track line) {
        <p class="small"><span aria-hidden="true">◐</span> {{ line }}</p>
      }
    </div>
  `,
  styles: ':host { display: block; } p { font-weight: 600; }',
})
export class Presence {
  private readonly api = inject(Api);
  protected readonly here = inject(ColleaguesHere);
  readonly reportId = input.required<string>();
  /** The part that is being written in. */
  readonly section = input<Section | null>(null);
  private lastAct = Date.now();

  constructor() {
    effect(() => {
      this.reportId();
      this.section();
      untracked(() => void this.tell());
    });
    const timer = setInterval(() => void this.tell(), everyMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected act(): void {
    const back = Date.now() - this.lastAct > awayMs;
    this.lastAct = Date.now();
    if (back) void this.tell();
  }

  private async tell(): Promise<void> {
    if (document.visibilityState === 'hidden' || Date.now() - this.lastAct > awayMs) return this.here.known.set([]);
    try {
      const { colleagues } = await this.api.send('keepPresence', {
        params: { reportId: this.reportId() },
        body: { section: this.section() },
      });
      this.here.known.set(colleagues);
    } catch {
      // Who else is here is a kindness: what matters, the saving, says itself when it fails.
      this.here.known.set([]);
    }
  }
}
