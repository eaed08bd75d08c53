import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  markersShown,
  targetKinds,
  targetKindWords,
  type MarkersShown,
  type MarkQuery,
  type MarkTarget,
  type TargetKind,
} from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { WorkbenchLinks } from '../ui/workbench-links';
import { markListTexts } from './mark-list.texts';
import { marksOf, pageOf } from './mark-words';
import { markersOf } from './reading-address';

const mostChoices = 100;

/** What has been marked in a plan, by what it is tied to. */
@Component({
  selector: 'app-mark-list',
  imports: [PageHeader, Pager, Panel, RouterLink, SelectField, StateView, TextView, There, WorkbenchLinks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mark-list.html',
  styleUrl: './mark-list.css',
})
export class MarkList {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(markListTexts);
  protected readonly marksOf = marksOf;
  readonly planKey = input.required<string>();
  readonly targetKind = input<string>();
  readonly target = input<string>();
  readonly by = input<string>();
  readonly page = input<string>();

  protected readonly kind = computed(() => targetKinds.find((known) => known === this.targetKind()) ?? null);
  protected readonly markers = computed(() => markersOf({ by: this.by() ?? '' }));
  private readonly planRead = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly plan = computed(() => (this.planRead.hasValue() ? this.planRead.value() : null));
  private readonly targets = this.api.read('listMarkTargets', () => {
    const kind = this.kind();
    return kind ? { params: { planKey: this.planKey() }, query: { kind, limit: mostChoices } } : undefined;
  });
  protected readonly marks = this.api.read('listMarks', () => {
    const [kind, target] = [this.kind(), this.target()];
    const query: MarkQuery = {
      by: this.markers(),
      page: Number(this.page() ?? 1) || 1,
      ...(kind ? { targetKind: kind } : {}),
      ...(kind && target ? { target } : {}),
    };
    return { params: { planKey: this.planKey() }, query };
  });

  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.plan();
    return plan ? [{ text: this.language.pick(plan.title), link: ['/plans', plan.key] }] : [];
  });
  /** The target that the address asks for, as the marks or the list of targets call it. */
  private readonly asked = computed((): MarkTarget | null => {
    const [kind, key] = [this.kind(), this.target()];
    if (!kind || !key) return null;
    const listed = this.targets.hasValue() ? this.targets.value().items : [];
    const tied = this.marks.hasValue() ? this.marks.value().items.flatMap((mark) => mark.targets) : [];
    return [...listed, ...tied].find((each) => each.kind === kind && each.key === key) ?? null;
  });
  protected readonly heading = computed(() => {
    const target = this.asked();
    return target ? this.t().headingOf(this.kindOf(target.kind), this.language.pick(target.title)) : this.t().heading;
  });
  protected readonly targetPage = computed(() => {
    const target = this.asked();
    const link = target && pageOf(this.planKey(), target);
    return link ? { link, text: target.kind === 'obstacle' ? this.t().page : this.t().codes } : null;
  });
  protected readonly lead = computed(() => (this.marks.hasValue() ? this.t().lead(this.marks.value().total) : null));
  protected readonly narrowed = computed(() => this.kind() !== null || this.markers() !== 'all');
  protected readonly kinds = computed(() => targetKinds.map((value): Choice<TargetKind> => ({ value, text: this.kindOf(value) })));
  protected readonly targetChoices = computed((): Choice[] => {
    const items = this.targets.hasValue() ? this.targets.value().items : [];
    return items
      .filter((each) => each.marks > 0 || each.key === this.target())
      .map(({ key, title }) => ({ value: key, text: this.language.pick(title) }));
  });
  protected readonly markerChoices = computed(() => markersShown.map((value): Choice<MarkersShown> => ({ value, text: this.t()[value] })));

  protected kindOf(kind: TargetKind): string {
    return this.language.pick(targetKindWords[kind]);
  }

  /** A choice is written in the address; the list begins from its first page again. */
  protected choose(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: { ...queryParams, page: null }, queryParamsHandling: 'merge' });
  }
}
