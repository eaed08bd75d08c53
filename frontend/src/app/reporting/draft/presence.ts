import { ChangeDetectionStrategy, Component, DestroyRef, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { sectionWords, type Colleague, type Section } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { saveTexts } from './save.texts';

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
      @for (line of lines(); track line) {
        <p class="small"><span aria-hidden="true">◐</span> {{ line }}</p>
      }
    </div>
  `,
  styles: ':host { display: block; } p { font-weight: 600; }',
})
export class Presence {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly t = this.language.of(saveTexts);
  readonly reportId = input.required<string>();
  /** The part that is being written in. */
  readonly section = input<Section | null>(null);
  private readonly colleagues = signal<readonly Colleague[]>([]);
  private lastAct = Date.now();

  protected readonly lines = computed(() =>
    this.colleagues().map(({ name, section }) =>
      section === null ? this.t().here(name) : this.t().hereIn(name, this.language.pick(sectionWords[section])),
    ),
  );

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
    if (document.visibilityState === 'hidden' || Date.now() - this.lastAct > awayMs) return this.colleagues.set([]);
    try {
      const { colleagues } = await this.api.send('keepPresence', {
        params: { reportId: this.reportId() },
        body: { section: this.section() },
      });
      this.colleagues.set(colleagues);
    } catch {
      // Who else is here is a kindness: what matters, the saving, says itself when it fails.
      this.colleagues.set([]);
    }
  }
}
