import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, type Params } from '@angular/router';
import { filterOf, queryOf, type FilterQuery, type RowFilter } from './row-filter';

/** What the panel of the areas shows: how far the work has come, a rating, or where two ratings differ. */
export const views = ['status', 'rating', 'assessment', 'gap'] as const;
export type View = (typeof views)[number];

/** Panels that can be shown as tables; their names stand in the address. */
type TablePanel = 'status' | 'obstacles' | 'money' | 'years' | 'perspectives';

const noFilter: FilterQuery = {
  area: null,
  status: null,
  rating: null,
  assessed: null,
  gap: null,
  silent: null,
  answers: null,
  rows: null,
};

/** How the reader looks at the picture. All of it stands in the address, so that a view can be sent and Back works. */
@Injectable()
export class BriefAddress {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });
  private readonly tables = computed(() => (this.query().get('table') ?? '').split(',').filter((panel) => panel !== ''));

  readonly view = computed((): View => views.find((view) => view === this.query().get('view')) ?? 'status');
  readonly allMovements = computed(() => this.query().get('movements') === 'all');
  /** The rows that are asked for; null while the picture itself is shown. */
  readonly filter = computed(() => filterOf((key) => this.query().get(key)));

  /** What takes the filter away and keeps the rest. */
  readonly noFilter = noFilter;

  showsTable(panel: TablePanel): boolean {
    return this.tables().includes(panel);
  }

  showTable(panel: TablePanel, shown: boolean): void {
    const others = this.tables().filter((each) => each !== panel);
    this.look({ table: [...others, ...(shown ? [panel] : [])].join(',') || null });
  }

  showView(view: View): void {
    this.look({ view: view === 'status' ? null : view });
  }

  showAllMovements(all: boolean): void {
    this.look({ movements: all ? 'all' : null });
  }

  /** Shows the rows behind a number. */
  openRows(filter: RowFilter): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: queryOf(filter), queryParamsHandling: 'merge' });
  }

  // The page stays where it is: what was pressed must not move away from under the reader.
  private look(queryParams: Params): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
