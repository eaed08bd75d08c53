import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { planListTexts } from './plan-list.texts';

@Component({
  selector: 'app-plan-list',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class PlanList {
  protected readonly t = inject(Language).of(planListTexts);
  protected readonly answer = inject(Api).read('listPlans', () => ({}));
}
