import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Language } from '../core/language';
import { partBarTexts } from './part-bar.texts';

/** How a part is drawn: from what is firm to what is missing. The words beside it say the same. */
export type PartLook = 'firm' | 'middle' | 'loose' | 'open' | 'faint' | 'missing';

/** One part of a whole. */
export interface BarPart {
  key: string;
  text: string;
  /** The value in words or digits. */
  value: string;
  size: number;
  look: PartLook;
}

/** A whole in its parts: one bar, and under it every part with its value. */
@Component({
  selector: 'app-part-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="bar" aria-hidden="true">
      @for (part of parts(); track part.key) {
        <span [class]="part.look" [style.flex-grow]="part.size"></span>
      }
    </div>
    <dl>
      @for (part of parts(); track part.key) {
        <div>
          <dt><span class="key" [class]="part.look" aria-hidden="true"></span>{{ part.text }}</dt>
          <dd>{{ part.value }}</dd>
        </div>
      }
      @if (total(); as total) {
        <div class="total">
          <dt>{{ totalText() ?? t().total }}</dt>
          <dd>{{ total }}</dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './part-bar.css',
})
export class PartBar {
  protected readonly t = inject(Language).of(partBarTexts);
  readonly of = input.required<readonly BarPart[]>();
  /** The sum of the parts, as the column says it. */
  readonly total = input<string>();
  readonly totalText = input<string>();
  protected readonly parts = computed(() => this.of().filter((part) => part.size > 0));
}
