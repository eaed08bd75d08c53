import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Language } from '../../core/language';
import { wordDiff } from '../review/diff';
import { suggestTexts } from '../review/suggest.texts';

/** Words as they are and as they might be, in one line: what would go is struck through, what would come is underlined. */
@Component({
  selector: 'app-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (piece of pieces(); track $index) {
      @switch (piece.kind) {
        @case ('removed') {
          <del
            ><span class="unseen" [lang]="language.current()">{{ t().removedWords }} </span>{{ piece.text }}</del
          >
        }
        @case ('added') {
          <ins
            ><span class="unseen" [lang]="language.current()">{{ t().addedWords }} </span>{{ piece.text }}</ins
          >
        }
        @default {
          <span>{{ piece.text }}</span>
        }
      }
    }
  `,
  styles: `
    :host {
      white-space: pre-wrap;
    }
    ins {
      text-decoration: none;
      background: var(--on-track-soft);
      box-shadow: inset 0 -2px var(--on-track);
    }
    del + ins {
      margin-left: 0.35em;
    }
    del {
      color: var(--muted);
      text-decoration-thickness: 1px;
    }
  `,
})
export class Change {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(suggestTexts);
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  protected readonly pieces = computed(() => wordDiff(this.from(), this.to()));
}
