import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { NoteView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { partTexts } from './part.texts';

/** What the coordination has said about a part of a report, or about one perspective. */
@Component({
  selector: 'app-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small">
      <strong>{{ t().note }}</strong>&ngsp;<span class="muted">{{
        t().noteBy(note().by, format.moment(note().at), note().versionNr)
      }}</span>
    </p>
    <p class="own-words">{{ note().text }}</p>
  `,
  styles: `
    :host {
      display: block;
      border: 1px solid var(--at-risk);
      border-left-width: 6px;
      border-radius: var(--radius);
      background: var(--at-risk-soft);
      padding: var(--space-3) var(--space-4);
      max-width: calc(var(--measure) + 8ch);
    }
  `,
})
export class Note {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(partTexts);
  readonly note = input.required<NoteView>();
}
