import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { reportListTexts } from './report-list.texts';

@Component({
  selector: 'app-report-list',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class ReportList {
  protected readonly t = inject(Language).of(reportListTexts);
  protected readonly answer = inject(Api).read('listReports', () => ({}));
}
