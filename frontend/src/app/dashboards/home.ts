import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Home as HomeView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView, There } from '../ui/state-view';
import { HomeAdministrator } from './home-administrator';
import { HomeAnalyst } from './home-analyst';
import { HomeCoordinator } from './home-coordinator';
import { HomeMinistry } from './home-ministry';
import { HomeReporter } from './home-reporter';
import { homeTexts } from './home.texts';

/** Where everybody lands: what there is to do, for each of the roles one has. */
@Component({
  selector: 'app-home',
  imports: [HomeAdministrator, HomeAnalyst, HomeCoordinator, HomeMinistry, HomeReporter, PageHeader, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="heading()" [lead]="onlyMinistry() ? null : lead()" />
      <ui-state-view [of]="home" [reading]="t().reading" [isEmpty]="hasNothing" [empty]="t().empty">
        <ng-template [uiThere]="home" let-home>
          <div class="page">
            @if (home.reporter; as part) {
              <app-home-reporter [part]="part" />
            }
            @if (home.coordinator; as part) {
              <app-home-coordinator [rounds]="part" />
            }
            @if (home.analyst; as part) {
              <app-home-analyst [rounds]="part" />
            }
            @if (home.ministry; as part) {
              <app-home-ministry [pictures]="part" />
            }
            @if (home.administrator; as part) {
              <app-home-administrator [counts]="part" />
            }
          </div>
        </ng-template>
      </ui-state-view>
    </div>
  `,
})
export class Home {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(homeTexts);
  protected readonly home = inject(Api).read('showHome', () => ({}));

  protected readonly lead = computed(() => {
    const home = this.home.hasValue() ? this.home.value() : undefined;
    return home ? this.language.pick(home.lead) : null;
  });
  /** For a reader in the ministry home is the picture itself and no list of tasks. */
  protected readonly onlyMinistry = computed(() => {
    const home = this.home.hasValue() ? this.home.value() : undefined;
    return home !== undefined && home.ministry !== null && !home.reporter && !home.analyst && !home.coordinator && !home.administrator;
  });

  protected readonly heading = computed(() => {
    if (this.onlyMinistry()) return this.t().ministryHeading;
    const home = this.home.hasValue() ? this.home.value() : undefined;
    const keepsOnly = home?.administrator && !home.reporter && !home.analyst && !home.coordinator;
    return keepsOnly ? this.t().administratorHeading : this.t().heading;
  });

  protected readonly hasNothing = ({ reporter, analyst, coordinator, ministry, administrator }: HomeView): boolean =>
    [reporter, analyst, coordinator, ministry, administrator].every((part) => part === null);
}
