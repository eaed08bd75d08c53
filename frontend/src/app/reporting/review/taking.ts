import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { BusyButton } from '../../ui/busy-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { ActWithReason } from '../act-with-reason';
import { stepsTexts } from '../steps.texts';
import { ReviewDesk } from './desk';

/** Handing the report over: taking it from a colleague, with a reason, or leaving it to others. */
@Component({
  selector: 'app-review-taking',
  imports: [ActWithReason, BusyButton, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report().can.takeOver) {
      <app-act-with-reason
        [label]="t().takeOver"
        [about]="about()"
        [reasonHelp]="t().takeOverHelp"
        [send]="takeOver"
        (done)="desk.replace($event)"
      />
    }
    @if (report().can.release) {
      <ui-problem-alert [problem]="desk.problemOf('release')" />
      <div>
        <ui-button look="quiet" [busy]="desk.busy() === 'release'" [busyText]="t().sending" (pressed)="release()">{{
          t().release
        }}</ui-button>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      min-width: 0;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class Taking {
  private readonly api = inject(Api);
  protected readonly desk = inject(ReviewDesk);
  protected readonly t = inject(Language).of(stepsTexts);
  readonly report = input.required<ReportView>();
  protected readonly about = computed(() => this.t().takeOverAbout(this.report().review?.by ?? ''));

  protected readonly takeOver = (reason: string): Promise<ReportView> => {
    const { id, version } = this.report();
    return this.api.send('takeOverReview', { params: { reportId: id }, body: { reason }, ifMatch: version });
  };

  protected async release(): Promise<void> {
    await this.desk.carryOut('release', (report) =>
      this.api.send('releaseReview', { params: { reportId: report.id }, ifMatch: report.version }),
    );
  }
}
