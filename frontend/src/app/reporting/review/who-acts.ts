import { ChangeDetectionStrategy, Component, computed, inject, model, signal } from '@angular/core';
import type { OrganisationName } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { problemOf } from '../../core/problem';
import { OrganisationPicker } from '../../ui/organisation-picker';

/** Organisations that must act, chosen by typing a part of the name. */
@Component({
  selector: 'app-review-who-acts',
  imports: [OrganisationPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<ui-organisation-picker [(chosen)]="chosen" [matches]="found()" [problem]="problem()" (asked)="asked.set($event)" />',
  styles: ':host { display: block; min-width: 0; }',
})
export class WhoActs {
  readonly chosen = model<readonly OrganisationName[]>([]);
  protected readonly asked = signal('');
  private readonly matches = inject(Api).read('listOrganisations', () => {
    const name = this.asked();
    return name.length < 2 ? undefined : { query: { name, limit: 8 } };
  });
  protected readonly found = computed(() => (this.matches.hasValue() && !this.matches.isLoading() ? this.matches.value().items : null));
  protected readonly problem = computed(() => {
    const failed = this.matches.error();
    return failed ? problemOf(failed) : null;
  });
}
