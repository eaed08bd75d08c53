import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  severities,
  severityWords,
  textLimits,
  type NewObstacle,
  type ObstacleView,
  type ReportView,
  type Severity,
} from '@lagesbild/contract';
import { Api } from '../../core/api';
import { faultWords, routeFaults } from '../../core/fault';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { CheckField } from '../../ui/check-field';
import { ChoiceField } from '../../ui/choice-field';
import { Dialog } from '../../ui/dialog';
import { ProblemAlert } from '../../ui/problem-alert';
import { SelectField, type Choice } from '../../ui/select-field';
import { TextArea, TextField } from '../../ui/text-field';
import { obstacleDialogTexts } from './obstacle-dialogs.texts';
import { passageOf, type Quote } from './quote';
import { UnsentWords, type ObstacleWords } from './unsent';
import { WhoActs } from './who-acts';

const fields = ['title', 'kind', 'hinders', 'severity', 'governmentMustAct', 'mustActKeys'] as const;
const empty: ObstacleWords = { title: '', kind: null, hinders: '', severity: null, governmentMustAct: false, mustAct: [] };

/** Makes an obstacle of words in a report. What has been written is kept when the dialog is closed without sending. */
@Component({
  selector: 'app-review-raise',
  imports: [Dialog, TextField, TextArea, SelectField, ChoiceField, CheckField, WhoActs, BusyButton, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './raise.html',
  styleUrl: './obstacle-dialogs.css',
})
export class RaiseObstacle {
  private readonly api = inject(Api);
  private readonly injector = inject(Injector);
  private readonly unsent = inject(UnsentWords);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleDialogTexts);
  protected readonly limits = textLimits;
  readonly report = input.required<ReportView>();
  readonly quote = input.required<Quote | null>();
  readonly open = model(false);
  readonly raised = output<ObstacleView>();

  private readonly form = viewChild<ElementRef<HTMLFormElement>>('form');
  protected readonly words = computed(() => this.unsent.words().obstacle ?? empty);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  private readonly tried = signal(false);
  // Asked for only when somebody is about to need it.
  private readonly register = this.api.read('listObstacles', () =>
    this.open() ? { params: { planKey: this.report().planKey }, query: { limit: 1 } } : undefined,
  );
  protected readonly kinds = computed((): Choice[] => {
    const kinds = this.register.hasValue() ? this.register.value().kinds : [];
    return kinds.filter((kind) => !kind.retired).map((kind) => ({ value: kind.key, text: this.language.pick(kind) }));
  });
  protected readonly severities = computed(() =>
    severities.map((value): Choice<Severity> => ({ value, text: this.language.pick(severityWords[value]) })),
  );
  protected readonly unread = computed(() => {
    const failed = this.register.error();
    return failed ? problemOf(failed) : null;
  });
  protected readonly faults = computed(() => routeFaults(this.problem(), fields));
  protected readonly outside = computed(() => (Object.keys(this.faults().at).length > 0 ? null : (this.problem() ?? this.unread())));

  protected change(words: Partial<ObstacleWords>): void {
    this.unsent.write({ obstacle: { ...this.words(), ...words } });
  }

  /** What is wrong with a field: that it is empty, or what the server said. */
  protected faultOf(field: (typeof fields)[number]) {
    const value = field === 'mustActKeys' ? null : this.words()[field];
    const missing = this.tried() && field !== 'mustActKeys' && (value === null || (typeof value === 'string' && value.trim() === ''));
    return missing ? faultWords['required'] : (this.faults().at[field] ?? null);
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    this.problem.set(null);
    const { title, kind, hinders, severity, governmentMustAct, mustAct } = this.words();
    if (!title.trim() || !kind || !hinders.trim() || !severity) return this.showFault();
    const quote = this.quote();
    const passage = quote ? { passage: passageOf(this.report(), quote) } : {};
    const mustActKeys = mustAct.map((organisation) => organisation.key);
    await this.carryOut({ title: title.trim(), kind, hinders: hinders.trim(), severity, governmentMustAct, mustActKeys, ...passage });
  }

  private async carryOut(body: NewObstacle): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const obstacle = await this.api.send('raiseObstacle', { params: { planKey: this.report().planKey }, body });
      this.clear();
      this.raised.emit(obstacle);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      this.showFault();
    } finally {
      this.busy.set(false);
    }
  }

  private clear(): void {
    this.unsent.write({ obstacle: null });
    this.tried.set(false);
    this.open.set(false);
  }

  /** Moves to the first field that something is wrong with. */
  private showFault(): void {
    afterNextRender(
      () => {
        const faulty = this.form()?.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]');
        (faulty?.matches('fieldset') ? faulty.querySelector('input') : faulty)?.focus();
      },
      { injector: this.injector },
    );
  }
}
