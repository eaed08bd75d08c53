import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { organisationListTexts } from './organisation-list.texts';

@Component({
  selector: 'app-organisation-list',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class OrganisationList {
  protected readonly t = inject(Language).of(organisationListTexts);
  protected readonly answer = inject(Api).read('listOrganisations', () => ({}));
}
