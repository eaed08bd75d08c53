import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  ratingWords,
  sections,
  sectionWords,
  workStatusWords,
  type BilingualText,
  type OwnQuestion,
  type QuestionSet,
  type Section,
} from '@lagesbild/contract';
import { Language } from '../../core/language';
import { Panel } from '../../ui/panel';
import { QuestionField } from '../../ui/question-field';
import { SelectField, type Choice } from '../../ui/select-field';
import { questionsTexts } from './questions.texts';

/** The alternatives of the core's choices, which the form draws from the same words. */
const alternatives: Readonly<Record<string, Readonly<Record<string, BilingualText>>>> = {
  workStatus: workStatusWords,
  rating: ratingWords,
};

/** A core question in the form of an own one: drawn with the field that its kind takes. */
const drawn: Record<QuestionSet['core'][number]['kind'], Pick<OwnQuestion, 'kind' | 'unit'>> = {
  choice: { kind: 'choice', unit: null },
  text: { kind: 'text', unit: null },
  day: { kind: 'day', unit: null },
  money: { kind: 'number', unit: { sv: 'tkr', en: 'SEK thousand' } },
};

/** The form as a reporter will meet it, part by part, for a chosen assignment; nothing can be written in it. */
@Component({
  selector: 'app-question-preview',
  imports: [Panel, QuestionField, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().preview" [about]="t().previewAbout">
      <div class="stack">
        <ui-select-field
          class="choice"
          [label]="t().assignment"
          [none]="t().anyAssignment"
          [choices]="assignments()"
          [value]="assignment() ?? null"
          (valueChange)="chosen.emit($event)"
        />
        @for (part of parts(); track part.section) {
          <section>
            <h3>{{ part.heading }}</h3>
            @for (question of part.questions; track question.key) {
              <ui-question-field [question]="question" disabled />
            }
          </section>
        }
      </div>
    </ui-panel>
  `,
  styles: `
    .choice {
      max-width: 40rem;
    }
    section {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 46rem);
      border-top: 1px solid var(--line);
      padding-top: var(--space-4);
    }
  `,
})
export class QuestionPreview {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(questionsTexts);
  readonly set = input.required<QuestionSet>();
  readonly assignment = input<string>();
  readonly chosen = output<string | null>();

  protected readonly assignments = computed((): Choice[] =>
    this.set().assignments.map(({ key, label, title }) => ({
      value: key,
      text: [label, this.language.pick(title)].filter(Boolean).join(' '),
    })),
  );
  protected readonly parts = computed(() =>
    sections
      .map((section) => ({ section, heading: this.language.pick(sectionWords[section]), questions: this.asked(section) }))
      .filter(({ questions }) => questions.length > 0),
  );

  private asked(section: Section): OwnQuestion[] {
    const { core, own } = this.set();
    if (section === 'own')
      return own.filter(({ assignments }) => assignments.length === 0 || assignments.some(({ key }) => key === this.assignment()));
    return core
      .filter((question) => question.section === section)
      .map(({ key, kind, required, label }) => ({ key, required, label, help: null, choices: this.choicesOf(key), ...drawn[kind] }));
  }

  private choicesOf(key: string): OwnQuestion['choices'] {
    return Object.entries(alternatives[key] ?? {}).map(([value, label]) => ({ key: value, label }));
  }
}
