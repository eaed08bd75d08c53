import { ChangeDetectionStrategy, Component, afterNextRender, computed, inject, output } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { textLimits, type NoteView, type Section } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { TextArea } from '../../ui/text-field';
import { perspectiveField } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { Note } from '../note';
import { Part } from '../part';
import { AnswerFrame } from './answer';
import { DiscussFields } from './discuss-fields';
import { FigureFields } from './figure-fields';
import { formTexts } from './form.texts';
import { focusPlace } from './place';
import { MoneyFields } from './money-fields';
import { OwnFields } from './own-fields';
import { StatusFields } from './status-fields';

/** The questions of a report, part by part, with the notes of the coordination where they belong. */
@Component({
  selector: 'app-report-form',
  imports: [AnswerFrame, DiscussFields, FigureFields, MoneyFields, Note, OwnFields, Part, StatusFields, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form.html',
  styles: ':host { display: grid; gap: var(--space-6); grid-template-columns: minmax(0, 1fr); }',
})
export class ReportForm {
  protected readonly language = inject(Language);
  protected readonly draft = inject(DraftStore);
  protected readonly t = this.language.of(formTexts);
  protected readonly limits = textLimits;
  /** The part that is being written in. */
  readonly at = output<Section>();

  protected readonly parts = computed(() => this.draft.view()?.sections.map(({ section }) => section) ?? []);
  protected readonly perspectives = computed(() =>
    (this.draft.report()?.perspectives ?? []).map(({ key, name }) => ({ key, field: perspectiveField(key), name })),
  );

  constructor() {
    // A link to a field, from what is missing, opens the form there.
    const { fragment } = inject(ActivatedRoute).snapshot;
    if (fragment) afterNextRender(() => focusPlace(fragment));
  }

  /** What the coordination wrote on the version that it sent back: on a part as a whole, or on one of its perspectives. */
  protected notesOn(part: Section, perspective: string | null = null): NoteView[] {
    const report = this.draft.report();
    const here = (note: NoteView): boolean => note.section === part && note.perspective === perspective;
    return report?.notes.filter((note) => here(note) && note.versionNr === report.latest?.nr) ?? [];
  }
}
