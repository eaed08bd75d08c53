import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, computed, inject, input, signal, Injector } from '@angular/core';
import { RouterLink } from '@angular/router';
import { textLimits, type ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { routeFaults } from '../../core/fault';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { BusyButton } from '../../ui/busy-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextArea } from '../../ui/text-field';
import { TextView } from '../../ui/text-view';
import { Panel } from '../../ui/panel';
import { ReviewDesk, type Command } from './desk';
import { ReportLocking } from '../lock';
import { stepsTexts } from '../steps.texts';
import { Overtaken } from './overtaken';
import { ReviewQueue } from './queue';
import { Taking } from './taking';
import { UnsentWords } from './unsent';
import { workTexts } from './work.texts';

/** Where the report stands and what can be decided now: start, approve, return. What is decided is confirmed in the same place. */
@Component({
  selector: 'app-review-decision',
  imports: [RouterLink, Panel, BusyButton, Overtaken, ProblemAlert, ReportLocking, Taking, TextArea, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decision.html',
  styleUrl: './decision.css',
})
export class Decision {
  private readonly api = inject(Api);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly language = inject(Language);
  protected readonly queue = inject(ReviewQueue);
  protected readonly desk = inject(ReviewDesk);
  protected readonly unsent = inject(UnsentWords);
  protected readonly t = this.language.of(workTexts);
  protected readonly steps = this.language.of(stepsTexts);
  protected readonly format = inject(Format);
  protected readonly limits = textLimits;
  protected readonly commands: readonly Command[] = ['start', 'approve', 'return'];
  readonly report = input.required<ReportView>();

  protected readonly deciding = signal<{ what: 'approve' | 'return'; reportId: string } | null>(null);
  /** What is being confirmed for this report, while it may still be done. */
  protected readonly asked = computed(() => {
    const [asked, report] = [this.deciding(), this.report()];
    return asked?.reportId === report.id && report.can[asked.what] ? asked.what : null;
  });
  private readonly problem = computed(() => this.desk.problemOf(...this.commands));
  private readonly faults = computed(() => routeFaults(this.problem(), ['reason']));
  /** What is wrong with the reason for a return. */
  protected readonly reasonFault = computed(() => {
    const problem = this.problem();
    return problem?.kind === 'return-needs-note' ? problem.detail : (this.faults().at['reason'] ?? null);
  });
  /** Other refusals, unless the report had moved on: then what happened is said instead. */
  protected readonly refused = computed(() => (this.desk.changes() || this.reasonFault() ? null : this.problem()));
  protected readonly organisation = computed(() => this.language.pick(this.report().organisation.name));
  protected readonly versionNr = computed(() => this.report().latest?.nr ?? 1);
  protected readonly notes = computed(() => this.report().notes.filter((note) => note.versionNr === this.versionNr()).length);
  protected readonly suggestions = computed(() => this.report().suggestions.filter((each) => each.versionNr === this.versionNr()).length);
  protected readonly hasUnsent = computed(
    () => this.unsent.words().note.trim() !== '' || this.unsent.words().rating !== null || this.unsent.words().reason !== null,
  );
  /** Handing over and locking stand below what is decided. */
  protected readonly hasSteps = computed(() => {
    const { can, lock } = this.report();
    return can.takeOver || can.release || can.lock || can.unlock || lock !== null;
  });
  protected readonly next = computed(() => this.queue.upNext(this.report().id));

  /** Asks before it is done; asked for a second time, approval is given. */
  ask(what: 'approve' | 'return'): void {
    if (!this.report().can[what]) return;
    if (what === 'approve' && this.asked() === 'approve') return void this.approve();
    this.deciding.set({ what, reportId: this.report().id });
    this.focus('form textarea', 'form button');
  }

  protected cancel(): void {
    const what = this.asked();
    this.deciding.set(null);
    this.focus(`.ask-${what ?? 'approve'} button`);
  }

  protected start(): Promise<boolean> {
    return this.desk.carryOut('start', (report) =>
      this.api.send('startReview', { params: { reportId: report.id }, ifMatch: report.version }),
    );
  }

  protected async approve(): Promise<void> {
    const done = await this.desk.carryOut('approve', (report) =>
      this.api.send('approveReport', { params: { reportId: report.id }, ifMatch: report.version }),
    );
    if (done) this.close();
  }

  protected async return(): Promise<void> {
    const reason = this.unsent.words().returnReason.trim();
    const body = reason ? { reason } : {};
    const done = await this.desk.carryOut('return', (report) =>
      this.api.send('returnReport', { params: { reportId: report.id }, body, ifMatch: report.version }),
    );
    if (!done) return;
    this.unsent.write({ returnReason: '' });
    this.close();
  }

  private close(): void {
    this.deciding.set(null);
    this.focus('.done a', '.done');
  }

  /** Moves the focus to the first that is there. */
  private focus(...selectors: string[]): void {
    const find = (selector: string): HTMLElement[] => [...this.host.nativeElement.querySelectorAll<HTMLElement>(selector)];
    afterNextRender(() => selectors.flatMap(find)[0]?.focus(), { injector: this.injector });
  }
}
