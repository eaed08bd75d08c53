import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { receiptPageTexts } from './receipt.texts';

@Component({
  selector: 'app-receipt',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class ReceiptPage {
  protected readonly t = inject(Language).of(receiptPageTexts);
  readonly reportId = input.required<string>();
  readonly versionNr = input.required<string>();
  protected readonly answer = inject(Api).read('showReceipt', () => ({ params: { reportId: this.reportId(), versionNr: Number(this.versionNr()) } }));
}
