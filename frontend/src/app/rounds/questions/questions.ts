import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ownQuestionKindWords, type OwnQuestionView, type QuestionSet } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { StateView, There } from '../../ui/state-view';
import { QuestionForm } from './question-form';
import { QuestionPreview } from './question-preview';
import { questionsTexts } from './questions.texts';

/** What a round asks: the core, and the questions of its own, which the coordinator words while it is planned. */
@Component({
  selector: 'app-round-questions',
  imports: [BusyButton, PageHeader, Panel, ProblemAlert, QuestionForm, QuestionPreview, RouterLink, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './questions.html',
  styles: `
    .tools {
      margin-top: var(--space-2);
    }
  `,
})
export class RoundQuestions {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(questionsTexts);
  protected readonly kindWords = ownQuestionKindWords;
  readonly roundId = input.required<string>();
  /** The assignment whose form is previewed. */
  readonly assignment = input<string>();

  private readonly round = this.api.read('showRound', () => ({ params: { roundId: this.roundId() } }));
  protected readonly answer = this.api.read('listQuestions', () => ({ params: { roundId: this.roundId() } }));
  protected readonly there = computed(() => (this.round.hasValue() ? this.round.value() : null));
  protected readonly heading = computed(() => {
    const round = this.there();
    return round ? this.t().headingOf(this.language.pick(round.title)) : this.t().heading;
  });
  protected readonly lead = computed(() => {
    if (!this.answer.hasValue()) return null;
    return this.answer.value().can.change ? this.t().leadChange : this.t().leadFrozen;
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const round = this.there();
    if (!round) return [];
    return [
      { text: this.language.pick(round.planTitle), link: ['/plans', round.planKey] },
      { text: this.language.pick(round.title), link: ['/rounds', round.id] },
    ];
  });
  /** The key of the question that is being changed; empty for a new one; null when none is. */
  protected readonly writing = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);

  protected goesTo({ assignments }: OwnQuestionView): string {
    const names = assignments.map(({ label, title }) => label ?? this.language.pick(title)).join(', ');
    return names === '' ? this.t().toAll : this.t().toSome(names);
  }

  protected written(set: QuestionSet): void {
    this.answer.set(set);
    this.writing.set(null);
  }

  protected copy(): Promise<void> {
    return this.carryOut(() => this.api.send('copyQuestions', { params: { roundId: this.roundId() } }));
  }

  protected remove(questionKey: string): Promise<void> {
    return this.carryOut(() => this.api.send('removeQuestion', { params: { roundId: this.roundId(), questionKey } }));
  }

  protected move(own: readonly OwnQuestionView[], index: number, by: -1 | 1): Promise<void> {
    const keys = own.map((each) => each.key);
    const [moved = ''] = keys.splice(index, 1);
    keys.splice(index + by, 0, moved);
    return this.carryOut(() => this.api.send('orderQuestions', { params: { roundId: this.roundId() }, body: { keys } }));
  }

  protected choose(assignment: string | null): void {
    void this.router.navigate([], { queryParams: { assignment }, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  private async carryOut(work: () => Promise<QuestionSet>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.answer.set(await work());
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
