import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssignmentSummary } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { RatingBadge } from '../ui/rating-badge';
import { certaintyWords } from '../ui/source-words';
import { WorkStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { assignmentListTexts } from './assignment-list.texts';

const shownOrganisations = 3;

/**
 * Assignments as rows. Where rounds have been published: how each goes, by the agency and by the coordination; of a plan
 * of the past: where it stood at the follow-up, and how sure it is that it belongs to the plan.
 */
@Component({
  selector: 'app-assignment-table',
  imports: [Cell, DataTable, RatingBadge, RouterLink, TextView, WorkStatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assignment-table.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .below {
      display: block;
      font-weight: 400;
    }
    ui-rating-badge {
      white-space: nowrap;
    }
  `,
})
export class AssignmentTable {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(assignmentListTexts);
  readonly rows = input.required<AssignmentSummary[]>();
  readonly caption = input.required<string>();
  readonly reported = input.required<boolean>();
  readonly history = input.required<boolean>();

  protected readonly columns = computed((): Column<AssignmentSummary>[] => [
    { key: 'assignment', heading: this.t().assignment, names: true, text: (row) => row.title.sv },
    { key: 'responsible', heading: this.t().responsible, text: (row) => row.responsible[0]?.name.sv },
    ...(this.reported() ? this.reportedColumns() : []),
    ...(this.history() ? this.historyColumns() : []),
    { key: 'money', heading: this.t().money, numeric: true, text: (row) => this.format.mnkr(row.knownOre), sort: (row) => row.knownOre },
  ]);

  protected firstOf(row: AssignmentSummary): AssignmentSummary['responsible'] {
    return row.responsible.length > shownOrganisations ? row.responsible.slice(0, 1) : row.responsible;
  }

  protected moreOf(row: AssignmentSummary): number {
    return row.responsible.length - this.firstOf(row).length;
  }

  private reportedColumns(): Column<AssignmentSummary>[] {
    return [
      { key: 'status', heading: this.t().status, text: (row) => row.workStatus },
      { key: 'rating', heading: this.t().agency, text: (row) => row.rating },
      { key: 'assessed', heading: this.t().coordination, text: (row) => row.assessedRating },
    ];
  }

  private historyColumns(): Column<AssignmentSummary>[] {
    const certainty = (row: AssignmentSummary): string =>
      this.language.pick(certaintyWords[row.certainty] ?? { sv: row.certainty, en: null });
    return [
      {
        key: 'followUp',
        heading: this.t().statusAtFollowUp,
        text: (row) => row.statusAtFollowUp?.sv,
        sort: (row) => row.statusAtFollowUp?.sv,
      },
      { key: 'certainty', heading: this.t().certainty, text: certainty, sort: certainty },
    ];
  }
}
