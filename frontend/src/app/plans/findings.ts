import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { findingsTexts } from './findings.texts';

@Component({
  selector: 'app-findings',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class Findings {
  protected readonly t = inject(Language).of(findingsTexts);
  readonly planKey = input.required<string>();
  protected readonly answer = inject(Api).read('listFindings', () => ({ params: { planKey: this.planKey() } }));
}
