import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { largestLimit } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { SelectField } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { findingGroups } from './finding-groups';
import { FindingRow } from './finding-row';
import { findingKindWords } from './finding-words';
import { findingsTexts } from './findings.texts';
import { kept } from './kept';
import { planCrumbs } from './plan-crumbs';

/** What follow-ups have found about a plan, by kind. The filter stands in the address. */
@Component({
  selector: 'app-findings',
  imports: [FindingRow, PageHeader, Pager, Panel, RouterLink, SelectField, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './findings.html',
  styleUrl: './findings.css',
})
export class Findings {
  protected readonly language = inject(Language);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly t = this.language.of(findingsTexts);
  readonly planKey = input.required<string>();
  readonly kind = input<string>();
  readonly area = input<string>();
  readonly page = input<string>();
  protected readonly plan = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly answer = this.api.read('listFindings', () => ({
    params: { planKey: this.planKey() },
    query: { kind: this.kind(), area: this.area(), page: Number(this.page()) || 1, limit: largestLimit },
  }));

  protected readonly crumbs = planCrumbs(this.plan, this.planKey);
  protected readonly exercise = computed(() => this.plan.hasValue() && this.plan.value().exercise);
  protected readonly areas = computed(() => {
    const areas = this.plan.hasValue() ? this.plan.value().areas : [];
    return areas.map((area) => ({ value: area.key, text: this.t().areaChoice(area.nr, this.language.pick(area.name)) }));
  });
  private readonly found = kept(this.answer);
  protected readonly kinds = computed(() =>
    (this.found()?.kinds ?? []).map(({ kind, count }) => {
      const words = findingKindWords[kind];
      const counted = words && (count === 1 ? words.one : words.many);
      return { kind, count, text: words ? this.language.pick(words.heading) : kind, counted: counted ? this.language.pick(counted) : kind };
    }),
  );
  protected readonly filtered = computed(() => this.kind() !== undefined || this.area() !== undefined);
  protected readonly all = computed(() => this.kinds().reduce((sum, each) => sum + each.count, 0));
  protected readonly lead = computed(() => {
    if (this.all() === 0) return null;
    const words = this.kinds().map((each) => `${each.count}\u00a0${each.counted}`);
    const last = words.pop() ?? '';
    return this.t().lead(this.all(), words.length ? this.t().and(words.join(', '), last) : last);
  });
  protected readonly groups = computed(() => {
    const found = this.found();
    return found ? findingGroups(found.items, found.kinds) : [];
  });

  protected chooseArea(area: string | null): void {
    // The page stays where it is: what was chosen must not move away from under the reader.
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { area, page: null },
      queryParamsHandling: 'merge',
      scroll: 'manual',
    });
  }
}
