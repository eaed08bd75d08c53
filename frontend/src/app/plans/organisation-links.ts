import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationName } from '@lagesbild/contract';
import { TextView } from '../ui/text-view';

/** Organisations in running text, each leading to its own page. */
@Component({
  selector: 'app-organisation-links',
  imports: [RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (organisation of of(); track organisation.key) {
      <a [routerLink]="['/organisations', organisation.key]"><ui-text [text]="organisation.name" /></a>{{ $last ? '' : ', ' }}
    }
  `,
})
export class OrganisationLinks {
  readonly of = input.required<readonly OrganisationName[]>();
}
