import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Brief, BriefRow } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { RatingBadge } from '../ui/rating-badge';
import { WorkStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { BriefAddress } from './brief-address';
import { briefRowsTexts } from './brief-rows.texts';
import { rowsBehind, type RowFilter } from './row-filter';

/** The assignments behind a number of the picture, as the picture knew them. */
@Component({
  selector: 'app-brief-rows',
  imports: [Cell, DataTable, Panel, RatingBadge, RouterLink, TextView, WorkStatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './brief-rows.html',
  styles: `
    .small { display: block; max-width: 36ch; }
    @media (min-width: 1200px) { .whole { white-space: nowrap; } }
    .none { border: 1px dashed var(--none); border-radius: var(--radius); padding: var(--space-4); }
  `,
})
export class BriefRows {
  protected readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly address = inject(BriefAddress);
  protected readonly t = this.language.of(briefRowsTexts);
  readonly brief = input.required<Brief>();
  readonly filter = input.required<RowFilter>();
  /** What the rows have in common, for those who hear the table. */
  readonly heading = input.required<string>();

  protected readonly rows = computed(() => rowsBehind(this.brief(), this.filter()));
  protected readonly count = computed(() => this.t().count(this.rows().length, this.brief().assignments.total));
  protected readonly columns = computed((): Column<BriefRow>[] => [
    { key: 'assignment', heading: this.t().assignment, names: true, text: (row) => row.assignment.title.sv, sort: (row) => row.assignment.label ?? row.assignment.title.sv },
    { key: 'organisation', heading: this.t().organisation, text: (row) => this.language.pick(row.organisation.name), sort: (row) => row.organisation.name.sv },
    { key: 'status', heading: this.t().status, text: (row) => row.status },
    { key: 'rating', heading: this.t().agency, text: (row) => row.rating },
    { key: 'assessed', heading: this.t().coordination, text: (row) => row.assessed },
    { key: 'expectedDone', heading: this.t().expectedDone, text: (row) => this.format.day(row.expectedDoneOn), sort: (row) => row.expectedDoneOn },
    { key: 'used', heading: this.t().used, numeric: true, text: (row) => this.format.tkr(row.usedOre), sort: (row) => row.usedOre },
    { key: 'allocated', heading: this.t().allocated, numeric: true, text: (row) => this.format.tkr(row.allocatedOre), sort: (row) => row.allocatedOre },
  ]);
}
