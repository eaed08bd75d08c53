import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationAssignment, Text } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { ExerciseMark } from '../ui/exercise-mark';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { certaintyWords } from '../ui/source-words';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { organisationTexts } from './organisation.texts';

interface PlanGroup {
  key: string;
  title: Text;
  exercise: boolean;
  rows: OrganisationAssignment[];
}

/** Rows that follow each other in the same plan stand under its name. */
export function byPlan(rows: readonly OrganisationAssignment[]): PlanGroup[] {
  const groups: PlanGroup[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.key === row.planKey) last.rows.push(row);
    else groups.push({ key: row.planKey, title: row.planTitle, exercise: row.exercise, rows: [row] });
  }
  return groups;
}

/** The assignments of an organisation over all plans, a page at a time. */
@Component({
  selector: 'organisation-assignments',
  imports: [Cell, DataTable, ExerciseMark, Pager, Panel, RouterLink, StateView, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().assignmentsHeading" [about]="t().assignmentsAbout">
      <ui-state-view [of]="answer" [empty]="t().noAssignments" [keep]="true">
        <ng-template [uiThere]="answer" let-list>
          <div class="groups">
            @for (group of groups(list.items); track group.key) {
              <section>
                <h3>
                  <a [routerLink]="['/plans', group.key]"><ui-text [text]="group.title" /></a>
                  @if (group.exercise) {
                    <ui-exercise-mark />
                  }
                </h3>
                <ui-data-table
                  [caption]="t().assignmentsIn(language.pick(group.title))"
                  [quietCaption]="true"
                  [columns]="columnsFor(group)"
                  [rows]="group.rows"
                >
                  <ng-template uiCell="assignment" [uiCellOf]="group.rows" let-row>
                    <a [routerLink]="['/assignments', row.assignmentKey]">{{ row.label }} <ui-text [text]="row.title" /></a>
                  </ng-template>
                </ui-data-table>
              </section>
            }
          </div>
          <ui-pager [of]="list" />
        </ng-template>
      </ui-state-view>
    </ui-panel>
  `,
  styles: `
    .groups {
      display: grid;
      gap: var(--space-6);
      grid-template-columns: minmax(0, 1fr);
    }
    h3 {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-3);
      margin-bottom: var(--space-1);
    }
  `,
})
export class OrganisationAssignments {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(organisationTexts);
  readonly organisationKey = input.required<string>();
  readonly page = input<string>();
  protected readonly answer = inject(Api).read('listOrganisationAssignments', () => ({
    params: { organisationKey: this.organisationKey() },
    query: { page: Number(this.page() ?? 1) },
  }));
  protected readonly groups = byPlan;

  private readonly columns = computed((): Column<OrganisationAssignment>[] => {
    const t = this.t();
    return [
      { key: 'assignment', heading: t.assignment, names: true, text: () => null },
      { key: 'role', heading: t.role, text: ({ role }) => this.language.pick(role) },
      { key: 'certainty', heading: t.certainty, text: ({ certainty }) => this.certaintyOf(certainty) },
    ];
  });

  /** How sure a role is belongs to the reference plans; a plan that is followed up here has decided it. */
  protected columnsFor({ rows }: PlanGroup): Column<OrganisationAssignment>[] {
    const columns = this.columns();
    return rows.some(({ certainty }) => certainty !== null) ? columns : columns.filter(({ key }) => key !== 'certainty');
  }

  private certaintyOf(certainty: string | null): string | null {
    return certainty === null ? null : this.language.pick(certaintyWords[certainty] ?? { sv: certainty, en: null });
  }
}
