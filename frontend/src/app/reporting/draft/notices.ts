import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { Session } from '../../core/session';
import { Alert } from '../../ui/alert';
import { AnswerWords } from '../form/answer-words';
import { fieldsOf } from './draft-fields';
import { DraftStore } from './draft-store';
import type { KeptText } from './kept-text';
import { saveTexts } from './save.texts';

/** What the writer must know about the draft before going on: text that was never saved, and what somebody else has saved meanwhile. */
@Component({
  selector: 'app-draft-notices',
  imports: [Alert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notices.html',
  styles: `
    :host {
      display: contents;
    }
    dl {
      display: grid;
      gap: var(--space-3);
      margin: var(--space-3) 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
    }
    .row {
      margin-top: var(--space-3);
    }
  `,
})
export class DraftNotices {
  private readonly words = inject(AnswerWords);
  private readonly session = inject(Session);
  private readonly format = inject(Format);
  protected readonly draft = inject(DraftStore);
  protected readonly t = inject(Language).of(saveTexts);

  protected readonly taken = computed(() => {
    const report = this.draft.report();
    return report
      ? this.draft
          .taken()
          .map((field) => this.words.nameOf(field, report))
          .join(', ')
      : '';
  });
  protected readonly takenHeading = computed(() => {
    const other = this.draft.other();
    return other === this.session.me()?.name ? this.t().takenOwn : this.t().takenHeading(other ?? this.t().somebody);
  });
  protected readonly offered = computed(() => {
    const texts = this.draft.offered();
    const last = texts.at(-1);
    return last ? { when: this.format.moment(last.writtenAt), answers: texts.flatMap((text) => this.listed(text)) } : null;
  });

  private listed({ answers }: KeptText): { name: string; text: string }[] {
    const report = this.draft.report();
    if (!report) return [];
    return fieldsOf(answers).map((field) => ({
      name: this.words.nameOf(field, report),
      text: this.words.answer(field, answers[field]?.value ?? null),
    }));
  }
}
