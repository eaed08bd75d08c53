import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { obstacleStateWords, obstacleStates, severities, severityWords, type ListedKind, type ObstacleQuery } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { Cell, DataTable } from '../ui/data-table';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { TextView } from '../ui/text-view';
import { ObstacleBoard } from './board';
import { narrowed, queryOf, stateChoice, stateInAddress, viewIn, type StateChoice } from './filter';
import { KindBars } from './kind-bars';
import { obstacleColumns } from './obstacle-columns';
import { ObstacleMap } from './obstacle-map';
import { ObstacleViews } from './obstacle-views';
import { obstacleListTexts } from './obstacle-list.texts';
import { SeverityBadge } from './severity-badge';
import { ObstacleStateBadge } from './state-badge';
import { ObstacleTimeline } from './timeline';

/** How long to wait, in milliseconds, for the next letter before the address follows. */
const pause = 300;

/** Asks for no more than how many they are. */
const undecided: ObstacleQuery = { state: 'needs-decision', limit: 1 };

/** The register of what stands in the way in a plan. */
@Component({
  selector: 'app-obstacle-list',
  imports: [
    RouterLink,
    PageHeader,
    Panel,
    StateView,
    There,
    DataTable,
    Cell,
    Pager,
    SelectField,
    TextField,
    TextView,
    ObstacleBoard,
    ObstacleMap,
    ObstacleTimeline,
    ObstacleViews,
    KindBars,
    SeverityBadge,
    ObstacleStateBadge,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './obstacle-list.html',
  styleUrl: './obstacle-list.css',
})
export class ObstacleList {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleListTexts);
  protected readonly stateInAddress = stateInAddress;
  readonly planKey = input.required<string>();
  readonly kind = input<string>();
  readonly state = input<string>();
  readonly open = input<string>();
  readonly area = input<string>();
  readonly text = input<string>();
  readonly view = input<string>();
  readonly page = input<string>();

  private readonly filters = computed(() => ({
    kind: this.kind(),
    state: this.state(),
    open: this.open(),
    area: this.area(),
    text: this.text(),
    page: this.page(),
  }));
  protected readonly query = computed(() => queryOf(this.filters()));
  protected readonly shownAs = computed(() => viewIn(this.view()));
  protected readonly obstacles = this.api.read('listObstacles', () => ({ params: { planKey: this.planKey() }, query: this.query() }));
  private readonly planRead = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly plan = computed(() => (this.planRead.hasValue() ? this.planRead.value() : null));

  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.plan();
    return plan ? [{ text: this.language.pick(plan.title), link: ['/plans', plan.key] }] : [];
  });
  /** Kept while another selection is read: they are the same for all selections. */
  protected readonly kinds = linkedSignal<readonly ListedKind[] | undefined, readonly ListedKind[]>({
    source: () => (this.obstacles.hasValue() ? this.obstacles.value().kinds : undefined),
    computation: (now, before) => now ?? before?.value ?? [],
  });
  protected readonly can = linkedSignal<{ raise: boolean; editKinds: boolean } | undefined, { raise: boolean; editKinds: boolean }>({
    source: () => (this.obstacles.hasValue() ? this.obstacles.value().can : undefined),
    computation: (now, before) => now ?? before?.value ?? { raise: false, editKinds: false },
  });
  // The sentence speaks of the whole plan, whatever the register is narrowed to.
  private readonly decisions = this.api.read('listObstacles', () => ({ params: { planKey: this.planKey() }, query: undecided }));
  protected readonly lead = computed(() => {
    const decisions = this.decisions.hasValue() ? this.decisions.value().total : undefined;
    if (this.kinds().length === 0 || decisions === undefined) return null;
    const open = this.kinds().reduce((sum, kind) => sum + kind.open, 0);
    return open === 0 ? this.t().leadNone : this.t().lead(open, decisions);
  });
  protected readonly narrowed = computed(() => narrowed(this.filters()));
  protected readonly stateValue = computed(() => stateChoice(this.filters()));
  protected readonly states = computed((): Choice<StateChoice>[] => [
    { value: 'open', text: this.t().stateOpen },
    { value: 'all', text: this.t().stateAll },
    ...obstacleStates.map((value) => ({ value, text: this.language.pick(obstacleStateWords[value]) })),
  ]);
  protected readonly kindChoices = computed(() =>
    this.kinds()
      .filter((kind) => !kind.retired || kind.open > 0 || kind.key === this.kind())
      .map((kind): Choice => ({ value: kind.key, text: this.language.pick(kind) })),
  );
  protected readonly areas = computed((): Choice[] =>
    (this.plan()?.areas ?? []).map((area) => ({ value: String(area.nr), text: `${area.nr} ${this.language.pick(area.name)}` })),
  );
  /** The rule of each step, as it is shown wherever a step is. */
  protected readonly severityRules = computed(() => `${severities.map((each) => this.language.pick(severityWords[each])).join('; ')}.`);
  protected readonly columns = computed(() => obstacleColumns(this.t(), (text) => this.language.pick(text)));

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** What is searched for is written in the address when the typing has paused. */
  protected search(title: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.choose({ text: title.trim() || null }), pause);
  }

  /** A choice is written in the address; the list begins from its first page again. */
  protected choose(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: { ...queryParams, page: null }, queryParamsHandling: 'merge' });
  }
}
