import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { ReportView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { ActWithReason } from './act-with-reason';
import { stepsTexts } from './steps.texts';

/** Takes a submitted report back before the review has begun. */
@Component({
  selector: 'app-withdraw',
  imports: [ActWithReason],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report().can.withdraw) {
      <app-act-with-reason
        [label]="t().withdraw"
        [about]="t().withdrawAbout"
        [reasonHelp]="t().withdrawReasonHelp"
        optional
        [send]="withdraw"
        (done)="changed.emit($event)"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    :host:not(:empty) {
      margin-top: var(--space-3);
    }
  `,
})
export class Withdraw {
  private readonly api = inject(Api);
  protected readonly t = inject(Language).of(stepsTexts);
  readonly report = input.required<ReportView>();
  readonly changed = output<ReportView>();

  protected readonly withdraw = (reason: string): Promise<ReportView> => {
    const { id, version } = this.report();
    return this.api.send('withdrawReport', { params: { reportId: id }, body: reason ? { reason } : {}, ifMatch: version });
  };
}
