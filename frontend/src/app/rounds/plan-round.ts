import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  faultWords,
  frequencies,
  frequencyWords,
  textLimits,
  type BilingualText,
  type Frequency,
  type NewRound,
  type PlanView,
} from '@lagesbild/contract';
import { firstValueFrom } from 'rxjs';
import { addressOf } from '../core/address';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { DayField } from '../ui/day-field';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { planRoundTexts } from './plan-round.texts';

const fields = ['titleSv', 'titleEn', 'periodFrom', 'periodTo', 'opensOn', 'dueOn', 'closesOn'] as const;
const days = ['opensOn', 'dueOn', 'closesOn'] as const;
const titles = ['titleSv', 'titleEn'] as const;
const periods = ['periodFrom', 'periodTo'] as const;
type Field = (typeof fields)[number];
type Draft = Record<(typeof titles)[number], string> & Record<Exclude<Field, (typeof titles)[number]>, string | null>;

/** Planning a round: what it is called, what time it covers, and its days. */
@Component({
  selector: 'app-plan-round',
  imports: [BusyButton, DayField, PageHeader, Panel, ProblemAlert, RouterLink, StateView, TextField, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-round.html',
  styles: `
    form {
      max-width: 46rem;
    }
    fieldset {
      display: grid;
      gap: var(--space-4);
    }
    legend {
      font-weight: var(--bold);
      font-size: var(--text-h3);
      padding: 0;
      margin-bottom: var(--space-3);
    }
    .days {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    }
  `,
})
export class PlanRound {
  private readonly api = inject(Api);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(planRoundTexts);
  protected readonly titles = titles;
  protected readonly days = days;
  protected readonly periods = periods;
  protected readonly titleLimit = textLimits.title;
  /** The key of the plan that the round is for. */
  readonly plan = input<string>();

  protected readonly answer = this.api.read('showPlan', () => this.asked(this.plan()));
  protected readonly draft = signal<Draft>({
    titleSv: '',
    titleEn: '',
    periodFrom: null,
    periodTo: null,
    opensOn: null,
    dueOn: null,
    closesOn: null,
  });
  protected readonly frequencies = frequencies;
  protected readonly frequencyWords = frequencyWords;
  /** What has just been filled in, for those who do not see it happen. */
  protected readonly proposed = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  /** Fields that were empty when the form was sent: said at once, without asking the server. */
  private readonly unfilled = signal<ReadonlySet<Field>>(new Set());
  private readonly routed = computed(() => routeFaults(this.problem(), fields));
  protected readonly rest = computed(() => this.routed().rest);
  private readonly textFields = viewChildren(TextField);
  private readonly dayFields = viewChildren(DayField);
  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.answer.hasValue() ? this.answer.value() : undefined;
    return plan ? [{ text: this.language.pick(plan.title), link: ['/plans', plan.key] }] : [];
  });

  protected before(plan: PlanView): string {
    const last = [...plan.rounds].sort((one, other) => other.nr - one.nr)[0];
    return last ? this.t().before(this.language.pick(last.title), this.format.period(last.periodFrom, last.periodTo)) : this.t().first;
  }

  protected faultAt(field: Field): BilingualText | null {
    return this.unfilled().has(field) ? faultWords.required : (this.routed().at[field] ?? null);
  }

  protected write(field: Field, value: string | null): void {
    this.draft.update((draft) => ({ ...draft, [field]: value }));
    this.unfilled.update((unfilled) => new Set([...unfilled].filter((each) => each !== field)));
  }

  /** Fills in what the server proposes for the next round; what was written is replaced. */
  protected async propose(planKey: string, frequency: Frequency): Promise<void> {
    this.problem.set(null);
    try {
      const answer = this.http.get<NewRound>(addressOf('proposeRound', { planKey }), { params: { frequency } });
      this.draft.set(await firstValueFrom(answer));
      this.unfilled.set(new Set());
      this.proposed.set(this.t().proposed(this.language.pick(frequencyWords[frequency])));
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }

  protected async send(planKey: string): Promise<void> {
    if (this.busy()) return;
    const body = this.complete();
    if (!body) return this.focusFirstFault();
    this.busy.set(true);
    this.problem.set(null);
    try {
      const round = await this.api.send('planRound', { params: { planKey }, body });
      await this.router.navigate(['/rounds', round.id]);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      this.focusFirstFault();
    } finally {
      this.busy.set(false);
    }
  }

  /** The round as it can be sent; null when something is not filled in, which is then said at the field. */
  private complete(): NewRound | null {
    const { titleSv, titleEn, periodFrom, periodTo, opensOn, dueOn, closesOn } = this.draft();
    this.unfilled.set(new Set(fields.filter((field) => !this.draft()[field]?.trim())));
    if (!titleSv.trim() || !titleEn.trim() || !periodFrom || !periodTo || !opensOn || !dueOn || !closesOn) return null;
    return { titleSv: titleSv.trim(), titleEn: titleEn.trim(), periodFrom, periodTo, opensOn, dueOn, closesOn };
  }

  private focusFirstFault(): void {
    const first = fields.find((field) => this.faultAt(field) !== null);
    [...this.textFields(), ...this.dayFields()].find((field) => field.name() === first)?.focus();
  }

  private asked(planKey: string | undefined): { params: { planKey: string } } | undefined {
    return planKey ? { params: { planKey } } : undefined;
  }
}
