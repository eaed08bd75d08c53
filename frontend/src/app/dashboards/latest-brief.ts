import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { latestBriefTexts } from './latest-brief.texts';

@Component({
  selector: 'app-latest-brief',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class LatestBrief {
  protected readonly t = inject(Language).of(latestBriefTexts);
  readonly planKey = input.required<string>();
  protected readonly answer = inject(Api).read('showLatestBrief', () => ({ params: { planKey: this.planKey() } }));
}
