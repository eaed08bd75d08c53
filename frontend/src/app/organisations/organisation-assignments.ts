import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationAssignment } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { certaintyWords } from '../ui/source-words';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { organisationTexts } from './organisation.texts';

/** The assignments of an organisation over all plans, a page at a time. */
@Component({
  selector: 'organisation-assignments',
  imports: [Cell, DataTable, Pager, Panel, RouterLink, StateView, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().assignmentsHeading" [about]="t().assignmentsAbout">
      <ui-state-view [of]="answer" [empty]="t().noAssignments" [keep]="true">
        <ng-template [uiThere]="answer" let-list>
          <ui-data-table [caption]="t().assignmentsHeading" [quietCaption]="true" [columns]="columns()" [rows]="list.items">
            <ng-template uiCell="assignment" [uiCellOf]="list.items" let-row>
              <a [routerLink]="['/assignments', row.assignmentKey]">{{ row.label }} <ui-text [text]="row.title" /></a>
            </ng-template>
            <ng-template uiCell="plan" [uiCellOf]="list.items" let-row>
              <a [routerLink]="['/plans', row.planKey]"><ui-text [text]="row.planTitle" /></a>
            </ng-template>
          </ui-data-table>
          <ui-pager [of]="list" />
        </ng-template>
      </ui-state-view>
    </ui-panel>
  `,
})
export class OrganisationAssignments {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(organisationTexts);
  readonly organisationKey = input.required<string>();
  readonly page = input<string>();
  protected readonly answer = inject(Api).read('listOrganisationAssignments', () => ({
    params: { organisationKey: this.organisationKey() },
    query: { page: Number(this.page() ?? 1) },
  }));

  protected readonly columns = computed((): Column<OrganisationAssignment>[] => {
    const t = this.t();
    return [
      { key: 'assignment', heading: t.assignment, names: true, text: () => null },
      { key: 'plan', heading: t.plan, text: () => null },
      { key: 'role', heading: t.role, text: ({ role }) => this.language.pick(role) },
      { key: 'certainty', heading: t.certainty, text: ({ certainty }) => this.certaintyOf(certainty) },
    ];
  });

  private certaintyOf(certainty: string | null): string | null {
    return certainty === null ? null : this.language.pick(certaintyWords[certainty] ?? { sv: certainty, en: null });
  }
}
