import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { faultWords, textLimits, type BilingualText, type RoundView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { DayField } from '../ui/day-field';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { TextArea } from '../ui/text-field';
import { extensionTexts } from './round-extensions.texts';

const fields = ['organisationKey', 'assignmentKey', 'dueOn', 'closesOn', 'reason'] as const;
type Field = (typeof fields)[number];

/** Gives an organisation later days: for one of its reports or all that it has left. */
@Component({
  selector: 'app-extend-days',
  imports: [BusyButton, DayField, ProblemAlert, SelectField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="page" novalidate (submit)="$event.preventDefault(); send()">
      @if (problem(); as problem) {
        <ui-problem-alert [problem]="problem" [rest]="routed().rest" />
      }
      <ui-select-field
        [label]="t().organisation"
        [choices]="organisations()"
        required
        [value]="organisation()"
        (valueChange)="choose($event)"
        [error]="faultAt('organisationKey')"
      />
      <ui-select-field
        [label]="t().assignment"
        [none]="t().all"
        [choices]="assignments()"
        [value]="assignment()"
        (valueChange)="assignment.set($event)"
        [error]="faultAt('assignmentKey')"
      />
      <div class="days">
        <ui-day-field
          [label]="t().dueOn"
          [help]="t().dueHelp"
          required
          [value]="dueOn()"
          (valueChange)="dueOn.set($event)"
          [error]="faultAt('dueOn')"
        />
        <ui-day-field
          [label]="t().closesOn"
          [help]="t().closesHelp"
          required
          [value]="closesOn()"
          (valueChange)="closesOn.set($event)"
          [error]="faultAt('closesOn')"
        />
      </div>
      <ui-text-area
        [label]="t().reason"
        [help]="t().reasonHelp"
        [rows]="3"
        [limit]="limit"
        required
        [value]="reason()"
        (valueChange)="reason.set($event)"
        [error]="faultAt('reason')"
      />
      <div class="row">
        <ui-button type="submit" [busy]="busy()" [busyText]="t().sending">{{ t().send }}</ui-button>
        <button type="button" class="button quiet" (click)="cancelled.emit()">{{ t().cancel }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      max-width: 46rem;
      border-left: 4px solid var(--brand);
      padding-left: var(--space-4);
    }
    .days {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    }
  `,
})
export class ExtendDays {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(extensionTexts);
  protected readonly limit = textLimits.reason;
  readonly round = input.required<RoundView>();
  /** How many reports were extended. */
  readonly given = output<number>();
  readonly cancelled = output();

  protected readonly organisation = signal<string | null>(null);
  protected readonly assignment = signal<string | null>(null);
  protected readonly dueOn = signal<string | null>(null);
  protected readonly closesOn = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  private readonly tried = signal(false);
  protected readonly routed = computed(() => routeFaults(this.problem(), fields));

  private readonly board = this.api.read('showCompleteness', () => ({
    params: { roundId: this.round().id },
    query: { by: 'organisation' as const },
  }));
  private readonly reports = this.api.read('listRoundReports', () => {
    const organisation = this.organisation();
    return organisation === null ? undefined : { params: { roundId: this.round().id }, query: { organisation, limit: 100 } };
  });
  protected readonly organisations = computed((): Choice[] => {
    const groups = this.board.hasValue() ? this.board.value().groups : [];
    return groups.flatMap(({ key, name }) => (key === null ? [] : [{ value: key, text: this.language.pick(name) }]));
  });
  protected readonly assignments = computed((): Choice[] => {
    const rows = this.reports.hasValue() ? this.reports.value().items : [];
    return rows
      .filter(({ status }) => ['not-due', 'missing', 'returned'].includes(status))
      .map((row) => ({
        value: row.assignmentKey,
        text: [row.assignmentLabel, this.language.pick(row.assignmentTitle)].filter(Boolean).join(' '),
      }));
  });

  protected choose(organisation: string | null): void {
    this.organisation.set(organisation);
    this.assignment.set(null);
  }

  protected faultAt(field: Field): BilingualText | null {
    const values = { organisationKey: this.organisation(), dueOn: this.dueOn(), closesOn: this.closesOn(), reason: this.reason().trim() };
    if (this.tried() && field !== 'assignmentKey' && !values[field]) return faultWords.required;
    return this.routed().at[field] ?? null;
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const [organisationKey, dueOn, closesOn, reason] = [this.organisation(), this.dueOn(), this.closesOn(), this.reason().trim()];
    if (this.busy() || !organisationKey || !dueOn || !closesOn || !reason) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const assignmentKey = this.assignment() ?? undefined;
      const body = { organisationKey, assignmentKey, dueOn, closesOn, reason };
      this.given.emit((await this.api.send('extendDays', { params: { roundId: this.round().id }, body })).reports);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
