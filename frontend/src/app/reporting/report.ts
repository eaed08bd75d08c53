import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { reportTexts } from './report.texts';

@Component({
  selector: 'app-report',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class Report {
  protected readonly t = inject(Language).of(reportTexts);
  readonly reportId = input.required<string>();
  protected readonly answer = inject(Api).read('showReport', () => ({ params: { reportId: this.reportId() } }));
}
