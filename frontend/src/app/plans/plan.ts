import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { planTexts } from './plan.texts';

@Component({
  selector: 'app-plan',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class Plan {
  protected readonly t = inject(Language).of(planTexts);
  readonly planKey = input.required<string>();
  protected readonly answer = inject(Api).read('showPlan', () => ({ params: { planKey: this.planKey() } }));
}
