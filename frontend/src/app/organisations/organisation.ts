import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { CitationList } from '../ui/citation';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { countyWords } from './county-words';
import { OrganisationAssignments } from './organisation-assignments';
import { OrganisationRelations } from './organisation-relations';
import { organisationTexts } from './organisation.texts';
import { organisationKindWords, organisationRoleWords } from './organisation-words';

/** One organisation: when it exists, what it came from and became, and what it has been told to do. */
@Component({
  selector: 'app-organisation',
  imports: [
    CitationList,
    OrganisationAssignments,
    OrganisationRelations,
    PageHeader,
    Panel,
    RouterLink,
    StateView,
    TermList,
    TextView,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation.html',
  styleUrl: './organisation.css',
})
export class Organisation {
  protected readonly session = inject(Session);
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(organisationTexts);
  readonly organisationKey = input.required<string>();
  readonly page = input<string>();
  protected readonly answer = inject(Api).read('showOrganisation', () => ({ params: { organisationKey: this.organisationKey() } }));
  private readonly there = computed(() => (this.answer.hasValue() ? this.answer.value() : null));

  protected readonly heading = computed(() => {
    const of = this.there();
    return of ? this.language.pick(of.name) : this.t().heading;
  });
  protected readonly crumbs = computed((): Crumb[] => [{ text: this.t().organisations, link: '/organisations' }]);
  protected readonly lead = computed(() => {
    const of = this.there();
    if (!of) return null;
    const t = this.t();
    return [...this.endOf(of), of.assignments > 0 ? t.roleIn(of.assignments) : t.noRole].join(' ');
  });

  protected kindOf({ kind }: OrganisationView): string {
    return this.language.pick(organisationKindWords[kind] ?? { sv: kind, en: null });
  }

  protected countyOf(county: string): string {
    return this.language.pick(countyWords[county] ?? { sv: county, en: null });
  }

  protected rolesOf({ roles }: OrganisationView): string {
    const words = roles.map((role) => this.language.pick(organisationRoleWords[role] ?? { sv: role, en: null })).join(', ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  private endOf({ validTo, successor }: OrganisationView): string[] {
    const t = this.t();
    if (validTo === null) return successor ? [t.replacedBy(this.language.pick(successor.name))] : [];
    const ceased = validTo.length === 10 ? t.ceased(this.format.day(validTo)) : t.ceasedIn(this.format.day(validTo));
    return successor ? [ceased, t.replacedBy(this.language.pick(successor.name))] : [ceased];
  }
}
