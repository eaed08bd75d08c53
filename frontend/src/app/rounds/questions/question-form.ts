import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  faultWords,
  ownQuestionKinds,
  ownQuestionKindWords,
  questionLimits,
  type AssignmentName,
  type BilingualText,
  type OwnQuestionKind,
  type OwnQuestionView,
  type QuestionSet,
} from '@lagesbild/contract';
import { Api } from '../../core/api';
import { routeFaults } from '../../core/fault';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { CheckField } from '../../ui/check-field';
import { ChoiceField } from '../../ui/choice-field';
import { ProblemAlert } from '../../ui/problem-alert';
import { SelectField, type Choice } from '../../ui/select-field';
import { TextArea, TextField } from '../../ui/text-field';
import { bodyOf, draftOf, type QuestionDraft } from './question-draft';
import { questionsTexts } from './questions.texts';

const fields = ['kind', 'labelSv', 'labelEn', 'helpSv', 'helpEn', 'unitSv', 'unitEn', 'choices', 'assignmentKeys'] as const;
type Field = (typeof fields)[number];

/** Words a question of the round's own, a new one or one that is there. */
@Component({
  selector: 'app-question-form',
  imports: [BusyButton, CheckField, ChoiceField, ProblemAlert, SelectField, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './question-form.html',
  styles: `
    form {
      max-width: 46rem;
      border-left: 4px solid var(--brand);
      padding-left: var(--space-4);
    }
    .pair {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    }
    fieldset {
      display: grid;
      gap: var(--space-3);
    }
    legend {
      font-weight: 600;
      padding: 0;
    }
    .fault {
      color: var(--off-track);
    }
    .list {
      max-height: 20rem;
      overflow-y: auto;
      display: grid;
      gap: var(--space-2);
    }
  `,
})
export class QuestionForm {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(questionsTexts);
  protected readonly limits = questionLimits;
  readonly roundId = input.required<string>();
  /** Null for a new one. */
  readonly question = input.required<OwnQuestionView | null>();
  readonly assignments = input.required<readonly AssignmentName[]>();
  /** The round's questions as the server answered them. */
  readonly written = output<QuestionSet>();
  readonly cancelled = output();

  protected readonly draft = linkedSignal(() => draftOf(this.question()));
  private readonly tried = signal(false);
  /** Only certain assignments, and none of them: an empty list would mean all. */
  private readonly none = computed(() => this.tried() && this.draft().assignmentKeys?.length === 0);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly routed = computed(() => routeFaults(this.problem(), fields));
  protected readonly kinds = computed((): Choice<OwnQuestionKind>[] =>
    ownQuestionKinds.map((value) => ({ value, text: this.language.pick(ownQuestionKindWords[value]) })),
  );
  protected readonly reach = computed((): Choice<'all' | 'some'>[] => [
    { value: 'all', text: this.t().everyAssignment },
    { value: 'some', text: this.t().someAssignments },
  ]);

  protected faultAt(field: Field): BilingualText | null {
    if (field === 'assignmentKeys' && this.none()) return faultWords.required;
    return this.routed().at[field] ?? null;
  }

  protected write(change: Partial<QuestionDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected writeChoice(index: number, change: { sv?: string; en?: string }): void {
    this.write({ choices: this.draft().choices.map((choice, nr) => (nr === index ? { ...choice, ...change } : choice)) });
  }

  protected addChoice(): void {
    this.write({ choices: [...this.draft().choices, { sv: '', en: '' }] });
  }

  protected removeChoice(index: number): void {
    this.write({ choices: this.draft().choices.filter((_choice, nr) => nr !== index) });
  }

  protected goTo(reach: 'all' | 'some' | null): void {
    this.write({ assignmentKeys: reach === 'some' ? (this.draft().assignmentKeys ?? []) : null });
  }

  protected ask(key: string, asked: boolean): void {
    const others = (this.draft().assignmentKeys ?? []).filter((each) => each !== key);
    this.write({ assignmentKeys: asked ? [...others, key] : others });
  }

  protected nameOf({ label, title }: AssignmentName): string {
    return [label, this.language.pick(title)].filter(Boolean).join(' ');
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    if (this.busy() || this.none()) return;
    this.busy.set(true);
    this.problem.set(null);
    const body = bodyOf(this.draft());
    const params = { roundId: this.roundId() };
    const question = this.question();
    try {
      this.written.emit(
        question === null
          ? await this.api.send('addQuestion', { params, body })
          : await this.api.send('changeQuestion', { params: { ...params, questionKey: question.key }, body }),
      );
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
