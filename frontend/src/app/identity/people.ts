import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { peopleTexts } from './people.texts';

@Component({
  selector: 'app-people',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class People {
  protected readonly t = inject(Language).of(peopleTexts);
  protected readonly answer = inject(Api).read('listPeople', () => ({}));
}
