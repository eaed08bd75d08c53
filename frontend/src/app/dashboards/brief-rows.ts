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
    .small {
      display: block;
      max-width: 60ch;
      font-weight: 400;
    }
    /* Long words give way before the table would scroll sideways. */
    .words {
      overflow-wrap: anywhere;
    }
    @media (min-width: 900px) {
      ui-rating-badge {
        white-space: nowrap;
      }
    }
    .none {
      border: 1px dashed var(--none);
      border-radius: var(--radius);
      padding: var(--space-4);
    }
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
    {
      key: 'assignment',
      heading: this.t().assignment,
      names: true,
      text: (row) => row.assignment.title.sv,
      sort: (row) => row.assignment.label ?? row.assignment.title.sv,
    },
    { key: 'status', heading: this.t().status, text: (row) => row.status },
    { key: 'rating', heading: this.t().agency, text: (row) => row.rating },
    { key: 'assessed', heading: this.t().coordination, text: (row) => row.assessed },
    { key: 'used', heading: this.t().used, numeric: true, text: (row) => this.money(row), sort: (row) => row.usedOre },
  ]);

  private money({ usedOre, allocatedOre }: BriefRow): string {
    return allocatedOre === null ? this.format.tkr(usedOre) : this.t().usedOf(this.format.tkr(usedOre), this.format.tkr(allocatedOre));
  }
}
