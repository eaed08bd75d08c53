import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { organisationTexts } from './organisation.texts';

@Component({
  selector: 'app-organisation',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class Organisation {
  protected readonly t = inject(Language).of(organisationTexts);
  readonly organisationKey = input.required<string>();
  protected readonly answer = inject(Api).read('showOrganisation', () => ({ params: { organisationKey: this.organisationKey() } }));
}
