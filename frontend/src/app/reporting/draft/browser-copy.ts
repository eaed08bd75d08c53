import { signal } from '@angular/core';
import type { ReportView } from '@lagesbild/contract';
import { newKey } from '../../core/api';
import { answersOf, fieldsOf } from './draft-fields';
import { unsaved, type DraftState } from './draft-merge';
import { forgetTexts, keepText, keptKey, keptTexts, type KeptText } from './kept-text';

/** The copy in the browser of what has not been saved, for one opening of the page, and what earlier openings left behind. */
export class BrowserCopy {
  private readonly opening = newKey();
  /** Text of earlier openings that never reached the server. */
  readonly offered = signal<readonly KeptText[]>([]);
  /** False when the browser would not keep the text: the page must then not be left. */
  readonly kept = signal(true);

  constructor(private readonly personId: () => string) {}

  /** Keeps what the step changed. What did not change is left alone: a page that has been left must not bring back what was thrown away on the next. */
  keep(reportId: string, next: DraftState, before: DraftState): void {
    if (next.mine === before.mine && next.theirs === before.theirs && next.sent === before.sent) return;
    this.kept.set(keepText(keptKey(this.place(reportId), this.opening), unsaved(next), new Date().toISOString()));
  }

  /** Brings forward what never reached the server, and forgets what did after all. */
  offer({ id, draft }: ReportView): void {
    const stored = draft ? answersOf(draft.content) : {};
    const texts = keptTexts(this.place(id));
    const saved = texts.filter(({ answers }) => fieldsOf(answers).every((field) => answers[field]?.value === stored[field]));
    forgetTexts(saved);
    this.offered.set(texts.filter((text) => !saved.includes(text)));
  }

  discard(): void {
    forgetTexts(this.offered());
    this.offered.set([]);
  }

  private place(reportId: string): { personId: string; reportId: string } {
    return { personId: this.personId(), reportId };
  }
}
