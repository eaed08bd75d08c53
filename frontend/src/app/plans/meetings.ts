import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { meetingsTexts } from './meetings.texts';

@Component({
  selector: 'app-meetings',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class Meetings {
  protected readonly t = inject(Language).of(meetingsTexts);
  readonly planKey = input.required<string>();
  protected readonly answer = inject(Api).read('listMeetings', () => ({ params: { planKey: this.planKey() } }));
}
