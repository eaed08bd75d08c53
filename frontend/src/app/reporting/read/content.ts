import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input } from '@angular/core';
import type { AssessmentView, NoteView, PassageMark, ReportContent, ReportView, Section } from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { RatingBadge } from '../../ui/rating-badge';
import { WorkStatusBadge } from '../../ui/status-badge';
import { TermList } from '../../ui/term-list';
import { isBlank } from '../draft/draft-fields';
import { AnswerWords } from '../form/answer-words';
import { FigureList } from '../figure-list';
import { Note } from '../note';
import { Part } from '../part';
import { OwnAnswers } from './own-answers';
import { partsOf } from './parts';
import { readTexts } from './read.texts';
import { UnchangedMark, type Since } from './unchanged';

/** What a report says, part by part. What has not been answered is said in words, never left blank. */
@Component({
  selector: 'app-report-content',
  imports: [FigureList, Note, OwnAnswers, Part, RatingBadge, TermList, UnchangedMark, WorkStatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './content.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-6);
      grid-template-columns: minmax(0, 1fr);
    }
    app-part:last-child {
      border-bottom: 0;
      padding-bottom: 0;
    }
  `,
})
export class ReportContentView {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly words = inject(AnswerWords);
  protected readonly t = this.language.of(readTexts);
  readonly content = input.required<ReportContent>();
  readonly report = input.required<Pick<ReportView, 'assignment' | 'indicators' | 'ownQuestions' | 'perspectives'> & Since>();
  readonly notes = input<readonly NoteView[]>([]);
  readonly marks = input<readonly PassageMark[]>([]);
  readonly assessment = input<AssessmentView | null>(null);
  /** The parts stand below a heading of their own. */
  readonly within = input(false, { transform: booleanAttribute });

  protected readonly parts = computed(() => partsOf(this.report(), this.content()));
  protected readonly perspectives = computed(() =>
    this.report().perspectives.map(({ key, name }) => ({
      key,
      name,
      text: this.content().perspectives.find((answer) => answer.key === key)?.text ?? '',
    })),
  );

  /** The text of a part that is one text, or what is said when there is none. */
  protected textOf(part: Section): { text: string; blank: boolean } {
    const { done, next, obstacles, discuss } = this.content();
    const texts: Partial<Record<Section, string | null>> = { done, next, obstacles, discuss };
    const silence: Partial<Record<Section, string>> = { obstacles: this.t().noObstacles, discuss: this.t().noDiscuss };
    const text = texts[part] ?? '';
    return isBlank(text) ? { text: silence[part] ?? this.t().nothingSaid, blank: true } : { text, blank: false };
  }

  /** On a part as a whole, or on one of its perspectives. */
  protected notesOn(part: Section, perspective: string | null = null): NoteView[] {
    return this.notes().filter((note) => note.section === part && note.perspective === perspective);
  }

  protected marksIn(part: Section): PassageMark[] {
    return this.marks().filter((mark) => mark.section === part);
  }
}
