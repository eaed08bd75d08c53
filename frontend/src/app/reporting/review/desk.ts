import { Injectable, computed, inject, signal } from '@angular/core';
import type { ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { problemOf, type ProblemError } from '../../core/problem';
import { changesBetween } from './report-changes';

export type Command = 'start' | 'release' | 'note' | 'remove-note' | 'suggest' | 'assess' | 'approve' | 'return';

/** Refusals that mean that the report has moved on since it was read. */
const overtaken: readonly ProblemError['kind'][] = ['version-stale', 'report-not-submitted', 'report-taken'];

/** The report on the desk, and the commands of the review on it. Provided by the screen. */
@Injectable()
export class ReviewDesk {
  private readonly opened = signal<string | undefined>(undefined);
  private readonly stale = signal<ReportView | null>(null);
  readonly id = this.opened.asReadonly();
  readonly report = inject(Api).read('showReport', () => {
    const reportId = this.opened();
    return reportId === undefined ? undefined : { params: { reportId } };
  });
  /** The report that is shown; null until it has been read. */
  readonly view = computed(() => (this.report.hasValue() ? this.report.value() : null));
  readonly busy = signal<Command | null>(null);
  readonly refused = signal<{ command: Command; problem: ProblemError } | null>(null);
  /** The last command that was carried out on this report. */
  readonly carriedOut = signal<Command | null>(null);
  /** How many have been carried out in all: the queue is read again after each. */
  readonly count = signal(0);
  /** What others did meanwhile, when a command came too late and the report has been read again. */
  readonly changes = computed(() => {
    const [before, now] = [this.stale(), this.view()];
    return before && now && !this.report.isLoading() ? changesBetween(before, now) : null;
  });

  open(reportId: string): void {
    if (this.opened() === reportId) return;
    this.opened.set(reportId);
    this.busy.set(null);
    this.carriedOut.set(null);
    this.forget();
  }

  /** Why a command was refused, for the part of the page that it belongs to. */
  problemOf(...commands: Command[]): ProblemError | null {
    const refused = this.refused();
    return refused && commands.includes(refused.command) ? refused.problem : null;
  }

  /** Carries out a command on the report as it is shown, one at a time. True when it was done. */
  async carryOut(command: Command, send: (report: ReportView) => Promise<ReportView>): Promise<boolean> {
    const before = this.view();
    if (!before || this.busy()) return false;
    this.busy.set(command);
    this.carriedOut.set(null);
    this.forget();
    try {
      const after = await send(before);
      this.count.update((count) => count + 1);
      if (this.opened() !== before.id) return true;
      this.report.set(after);
      this.carriedOut.set(command);
      return true;
    } catch (thrown) {
      if (this.opened() === before.id) this.refuse(command, problemOf(thrown));
      return false;
    } finally {
      if (this.opened() === before.id) this.busy.set(null);
    }
  }

  /** Shows the report as a step that was taken elsewhere on the page left it. */
  replace(report: ReportView): void {
    this.count.update((count) => count + 1);
    if (this.opened() !== report.id) return;
    this.forget();
    this.carriedOut.set(null);
    this.report.set(report);
  }

  private refuse(command: Command, problem: ProblemError): void {
    this.refused.set({ command, problem });
    if (!overtaken.includes(problem.kind)) return;
    this.stale.set(this.view());
    this.report.reload();
    this.count.update((count) => count + 1);
  }

  private forget(): void {
    this.refused.set(null);
    this.stale.set(null);
  }
}
