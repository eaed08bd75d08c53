import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ReportContent, ReportView } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { readTexts } from './read.texts';

/** What is needed to say since when an answer has not changed. */
export type Since = Pick<ReportView, 'previous' | 'carriedOver'>;

/** The round in which an answer that is carried over was written. */
export const sinceRound = ({ previous, carriedOver }: Since, question: string): ReportView['round']['title'] =>
  carriedOver.find((each) => each.question === question)?.since ?? previous?.roundTitle ?? { sv: '', en: '' };

/** "Inget har ändrats sedan …", where the writer has said so; nothing where not. */
@Component({
  selector: 'app-unchanged',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (mark(); as mark) {
      <p class="small said">
        <span aria-hidden="true">=</span> {{ t().unchanged(since()) }}
        @if (mark.sentence.trim(); as sentence) {
          <span class="own-words">{{ sentence }}</span>
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host(:empty) {
      display: none;
    }
    .said {
      color: var(--muted);
      max-width: var(--measure);
    }
    .own-words {
      color: var(--ink);
    }
  `,
})
export class UnchangedMark {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(readTexts);
  readonly content = input.required<ReportContent>();
  readonly of = input.required<Since>();
  /** `done`, `perspective:<key>` … */
  readonly question = input.required<string>();

  protected readonly mark = computed(() => this.content().unchanged.find((each) => each.question === this.question()));
  protected readonly since = computed(() => this.language.pick(sinceRound(this.of(), this.question())));
}
