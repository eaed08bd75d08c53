import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { ReportView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Alert } from '../ui/alert';
import { ActWithReason } from './act-with-reason';
import { stepsTexts } from './steps.texts';

/** That a report is locked, by whom and why; and locking and unlocking, for whoever may. */
@Component({
  selector: 'app-report-lock',
  imports: [ActWithReason, Alert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report().lock; as lock) {
      <ui-alert tone="warning" [heading]="t().lockedBy(lock.by, format.moment(lock.at))">
        <p class="own-words">{{ lock.reason }}</p>
      </ui-alert>
    }
    @if (report().can.lock) {
      <app-act-with-reason
        [label]="t().lock"
        [about]="t().lockAbout"
        [reasonHelp]="t().agencyReads"
        [send]="lock"
        (done)="changed.emit($event)"
      />
    } @else if (report().can.unlock) {
      <app-act-with-reason
        [label]="t().unlock"
        [about]="t().unlockAbout"
        [reasonHelp]="t().agencyReads"
        [send]="unlock"
        (done)="changed.emit($event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
      grid-template-columns: minmax(0, 1fr);
    }
    :host:not(:empty) {
      margin-top: var(--space-3);
    }
  `,
})
export class ReportLocking {
  private readonly api = inject(Api);
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(stepsTexts);
  readonly report = input.required<ReportView>();
  readonly changed = output<ReportView>();

  protected readonly lock = (reason: string): Promise<ReportView> => this.api.send('lockReport', { ...this.target(), body: { reason } });
  protected readonly unlock = (reason: string): Promise<ReportView> =>
    this.api.send('unlockReport', { ...this.target(), body: { reason } });

  private target() {
    const { id, version } = this.report();
    return { params: { reportId: id }, ifMatch: version };
  }
}
