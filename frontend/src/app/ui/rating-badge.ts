import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ratingWords, type CountedRating } from '@lagesbild/contract';
import { Language } from '../core/language';
import { notReportedWords } from './words';

/** A rating by word, shape and colour: ● enligt plan, ▲ risk, ■ avvikelse, ○ uppgift saknas. */
@Component({
  selector: 'ui-rating-badge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'rating()' },
  template: `
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      @switch (rating()) {
        @case ('on-track') {
          <circle cx="7" cy="7" r="6" fill="currentColor" />
        }
        @case ('at-risk') {
          <path d="M7 1 13.5 13H.5Z" fill="currentColor" />
        }
        @case ('off-track') {
          <rect x="1" y="1" width="12" height="12" fill="currentColor" />
        }
        @default {
          <circle cx="7" cy="7" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.5 2" />
        }
      }
    </svg>
    {{ word() }}
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      font-weight: 600;
      color: var(--none);
    }
    :host(.on-track) {
      color: var(--on-track);
    }
    :host(.at-risk) {
      color: var(--at-risk);
    }
    :host(.off-track) {
      color: var(--off-track);
    }
    svg {
      flex: none;
    }
  `,
})
export class RatingBadge {
  private readonly language = inject(Language);
  readonly rating = input.required<CountedRating>();
  protected readonly word = computed(() => {
    const rating = this.rating();
    return this.language.pick(rating === 'not-reported' ? notReportedWords : ratingWords[rating]);
  });
}
