import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ratings, workStatuses, type OrganisationName, type PlanView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { AssignmentFilter, type AssignmentFilterChange, type AssignmentFilterValues } from './assignment-filter';
import { assignmentListTexts } from './assignment-list.texts';
import { AssignmentTable } from './assignment-table';

const rowsOnPage = 40;

/** The assignments of a plan. The filter and the page stand in the address. */
@Component({
  selector: 'app-assignment-list',
  imports: [AssignmentFilter, AssignmentTable, PageHeader, Pager, Panel, RouterLink, StateView, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assignment-list.html',
  styles: `
    .shown {
      margin-bottom: var(--space-2);
    }
  `,
})
export class AssignmentList {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly t = this.language.of(assignmentListTexts);
  readonly planKey = input.required<string>();
  readonly area = input<string>();
  readonly organisation = input<string>();
  readonly workStatus = input<string>();
  readonly rating = input<string>();
  /** Part of the title; the name `title` is taken by the route. */
  readonly search = input<string>();
  readonly page = input<string>();

  protected readonly filter = computed((): AssignmentFilterValues => ({
    area: this.area(),
    organisation: this.organisation(),
    workStatus: workStatuses.find((word) => word === this.workStatus()),
    rating: ratings.find((word) => word === this.rating()),
    title: this.search(),
  }));
  protected readonly filtered = computed(() => Object.values(this.filter()).some((part) => part !== undefined));
  protected readonly plan = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly answer = this.api.read('listAssignments', () => ({
    params: { planKey: this.planKey() },
    query: { ...this.filter(), page: Number(this.page()) || 1, limit: rowsOnPage },
  }));
  /** The organisation of the address: it may have no part in this plan, and is named all the same. */
  private readonly asked = this.api.read('showOrganisation', () => {
    const organisationKey = this.organisation();
    return organisationKey === undefined ? undefined : { params: { organisationKey } };
  });

  /** Everybody who takes part, as the server last said: the choices stay while another page is read. */
  private readonly participants = linkedSignal<OrganisationName[] | null, OrganisationName[]>({
    source: () => (this.answer.hasValue() ? this.answer.value().organisations.map(({ organisation }) => organisation) : null),
    computation: (now, before) => now ?? before?.value ?? [],
  });
  protected readonly organisations = computed((): OrganisationName[] => {
    const listed = this.participants();
    const asked = this.asked.hasValue() ? [this.asked.value()] : [];
    return [...listed, ...asked.filter(({ key }) => !listed.some((each) => each.key === key))];
  });
  protected readonly crumbs = computed(() => [
    { text: this.t().plans, link: '/plans' },
    { text: this.plan.hasValue() ? this.language.pick(this.plan.value().title) : this.t().plan, link: ['/plans', this.planKey()] },
  ]);
  protected readonly known = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  protected readonly lead = computed(() => {
    const plan = this.known();
    return plan ? this.leadOf(plan) : null;
  });
  protected readonly basis = computed(() => {
    const plan = this.known();
    return plan && !plan.history ? this.basisOf(plan) : null;
  });

  protected reported(plan: PlanView): boolean {
    return plan.rounds.some((round) => round.state === 'published');
  }

  protected choose(change: AssignmentFilterChange): void {
    // The page stays where it is, and a title being typed does not fill the history of the browser.
    const { title, ...others } = change;
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { ...others, ...(title === undefined ? {} : { search: title }), page: null },
      queryParamsHandling: 'merge',
      replaceUrl: title !== undefined,
      scroll: 'manual',
    });
  }

  private leadOf(plan: PlanView): string {
    const { assignmentsDeclared: declared, assignmentsNamed: named, completeness } = plan;
    if (declared === null) return this.t().lead(named);
    if (declared === named) return this.reported(plan) ? this.t().leadReported(declared) : this.t().leadAll(declared);
    const missing = completeness.notIdentifiedAtLeast;
    return missing ? `${this.t().leadOf(named, declared)} ${this.t().notIdentified(missing)}` : this.t().leadOf(named, declared);
  }

  private basisOf(plan: PlanView): string {
    const latest = plan.rounds.filter((round) => round.state === 'published').sort((one, other) => other.nr - one.nr)[0];
    return latest ? this.t().latest(this.language.pick(latest.title), this.format.dayOf(latest.publishedAt)) : this.t().unpublished;
  }
}
