import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { indicatorsTexts } from './indicators.texts';

@Component({
  selector: 'app-indicators',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class Indicators {
  protected readonly t = inject(Language).of(indicatorsTexts);
  readonly planKey = input.required<string>();
  protected readonly answer = inject(Api).read('listIndicatorValues', () => ({ params: { planKey: this.planKey() } }));
}
