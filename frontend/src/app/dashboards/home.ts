import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { homeTexts } from './home.texts';

@Component({
  selector: 'app-home',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class Home {
  protected readonly t = inject(Language).of(homeTexts);
  protected readonly answer = inject(Api).read('showHome', () => ({}));
}
