import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { sectionWords, sections, textLimits, type NoteView, type ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { routeFaults } from '../../core/fault';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { BusyButton } from '../../ui/busy-button';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { SelectField, type Choice } from '../../ui/select-field';
import { TextArea } from '../../ui/text-field';
import { ReviewDesk } from './desk';
import { Overtaken } from './overtaken';
import { UnsentWords } from './unsent';
import { workTexts } from './work.texts';

/** What a note is about: a section, or one perspective of it. */
export type NotePlace = Pick<NoteView, 'section' | 'perspective'>;

const inForm = ({ section, perspective }: NotePlace): string => (perspective === null ? section : `${section}/${perspective}`);

/** The notes of the coordination, section by section. Only the latest version can be given new ones. */
@Component({
  selector: 'app-review-notes',
  imports: [Panel, SelectField, TextArea, BusyButton, Overtaken, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notes.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    form {
      margin-top: var(--space-4);
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
      gap: var(--space-3);
    }
    .rows .own-words {
      padding-left: var(--space-3);
      border-left: 3px solid var(--brand);
    }
    .undo {
      margin-top: var(--space-3);
    }
  `,
})
export class Notes {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly unsent = inject(UnsentWords);
  protected readonly desk = inject(ReviewDesk);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(workTexts);
  protected readonly limits = textLimits;
  readonly report = input.required<ReportView>();
  private readonly box = viewChild(TextArea);

  /** The note of one's own that was removed last, until something else is done. */
  protected readonly removed = signal<NoteView | null>(null);
  protected readonly restorable = computed(() => (this.desk.carriedOut() === 'remove-note' ? this.removed() : null));
  protected readonly sorted = computed(() =>
    [...this.report().notes].sort(
      (one, other) => other.versionNr - one.versionNr || sections.indexOf(one.section) - sections.indexOf(other.section),
    ),
  );
  private readonly places = computed(() =>
    sections.flatMap((section): NotePlace[] => [
      { section, perspective: null },
      ...(section === 'perspectives' ? this.report().perspectives.map(({ key }) => ({ section, perspective: key })) : []),
    ]),
  );
  protected readonly choices = computed(() => this.places().map((place): Choice => ({ value: inForm(place), text: this.nameOf(place) })));
  private readonly place = computed((): NotePlace => {
    const { noteSection, notePerspective } = this.unsent.words();
    return { section: noteSection ?? 'done', perspective: notePerspective };
  });
  protected readonly chosen = computed(() => inForm(this.place()));
  protected readonly problem = computed(() => this.desk.problemOf('note', 'remove-note'));
  protected readonly faults = computed(() => routeFaults(this.problem(), ['section', 'perspective', 'text']));
  protected readonly outside = computed(() => (Object.keys(this.faults().at).length > 0 || this.desk.changes() ? null : this.problem()));

  /** Begins a note on a section, or on a perspective: the words come next. */
  begin(place?: NotePlace): void {
    if (place) this.choose(inForm(place));
    this.box()?.focus();
  }

  protected choose(chosen: string | null): void {
    const place = this.places().find((each) => inForm(each) === chosen);
    if (place) this.unsent.write({ noteSection: place.section, notePerspective: place.perspective });
  }

  /** "Gjort", or "Perspektiv: Barnets rätt". */
  protected nameOf({ section, perspective }: NotePlace): string {
    const name = this.report().perspectives.find(({ key }) => key === perspective)?.name;
    const words = this.language.pick(sectionWords[section]);
    return name === undefined ? words : `${words}: ${this.language.pick(name)}`;
  }

  protected async add(): Promise<void> {
    const text = this.unsent.words().note.trim();
    if (text === '') return this.box()?.focus();
    if (await this.send(this.place(), text)) this.unsent.write({ note: '' });
  }

  protected async remove(note: NoteView): Promise<void> {
    this.removed.set(note);
    await this.desk.carryOut('remove-note', (report) => this.api.send('removeNote', { params: { reportId: report.id, noteId: note.id } }));
  }

  protected async undo(note: NoteView): Promise<void> {
    await this.send(note, note.text);
  }

  private send({ section, perspective }: NotePlace, text: string): Promise<boolean> {
    const body = { section, ...(perspective === null ? {} : { perspective }), text };
    return this.desk.carryOut('note', (report) => this.api.send('addNote', { params: { reportId: report.id }, body }));
  }
}
