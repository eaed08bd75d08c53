import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { ChoiceField } from '../ui/choice-field';
import type { Choice } from '../ui/select-field';
import { bodyFields, ObstacleFields } from './obstacle-fields';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { obstacleTexts } from './obstacle.texts';
import { missingIn, noWords, type ObstacleWords } from './obstacle-words';
import { answersIn } from './passages';
import { PlanWords } from './plan-words';
import { Sending } from './sending';

/** Flags an obstacle: one that the coordination itself sees, or one that an answer of a report tells of. */
@Component({
  selector: 'app-new-obstacle',
  imports: [RouterLink, PageHeader, Panel, ChoiceField, ObstacleFields, BusyButton, ProblemAlert],
  providers: [PlanWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-obstacle.html',
  styles: `
    form {
      max-width: var(--measure);
    }
  `,
})
export class NewObstacle {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly language = inject(Language);
  protected readonly plan = inject(PlanWords);
  protected readonly t = this.language.of(obstacleWorkTexts);
  private readonly names = this.language.of(obstacleTexts);
  readonly planKey = input.required<string>();
  /** The report that tells of the obstacle, where there is one. */
  readonly report = input<string>();
  private readonly form = viewChild<ElementRef<HTMLFormElement>>('form');
  private readonly reportRead = this.api.read('showReport', () => {
    const reportId = this.report();
    return reportId ? { params: { reportId } } : undefined;
  });
  private readonly reportView = computed(() => (this.reportRead.hasValue() ? this.reportRead.value() : null));
  private readonly answers = computed(() => {
    const view = this.reportView();
    return view ? answersIn(view) : [];
  });
  protected readonly passages = computed(() =>
    this.answers().map(({ key, heading, text }): Choice => ({ value: key, text: this.language.pick(heading), help: text })),
  );
  protected readonly passage = linkedSignal(() => this.answers()[0]?.key ?? null);
  /** Freely is for the coordination; from a report for those whose it is too. Null until it is known. */
  protected readonly mayRaise = computed(() => (this.report() ? (this.reportView()?.can.raiseObstacle ?? null) : this.plan.mayRaise()));
  protected readonly about = computed(() => (this.report() ? this.t().newFromReport : this.t().newAbout));
  protected readonly sending = new Sending();
  protected readonly words = signal<ObstacleWords>(noWords);
  protected readonly tried = signal(false);
  protected readonly faults = computed(() => routeFaults(this.sending.problem(), bodyFields));
  protected readonly outside = computed(() => (Object.keys(this.faults().at).length > 0 ? null : this.sending.problem()));
  protected readonly refused = computed(() => {
    const failed = this.plan.failed() ?? this.reportRead.error();
    return failed ? problemOf(failed) : null;
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.plan.title();
    return plan
      ? [
          { text: this.language.pick(plan.title), link: ['/plans', plan.key] },
          { text: this.names().register, link: ['/plans', plan.key, 'obstacles'] },
        ]
      : [];
  });

  constructor() {
    this.plan.of(() => this.planKey());
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const { title, titleEn, kind, hinders, severity, governmentMustAct, mustAct, areas } = this.words();
    if (missingIn(this.words()).length > 0 || !kind || !severity) return this.showFault();
    const passage = this.answers().find((each) => each.key === this.passage())?.passage;
    const body = {
      title: title.trim(),
      titleEn: titleEn.trim() || null,
      kind,
      hinders: hinders.trim(),
      severity,
      governmentMustAct,
      mustActKeys: mustAct.map((each) => each.key),
      areaNrs: [...areas],
      ...(passage ? { passage } : {}),
    };
    const view = await this.sending.run(() => this.api.send('raiseObstacle', { params: { planKey: this.planKey() }, body }));
    if (view) await this.router.navigate(['/obstacles', view.id]);
    else this.showFault();
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
