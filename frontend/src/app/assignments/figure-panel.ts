import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssignmentView, IndicatorSeries, PublishedValue } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { ReportedFigures } from '../core/reported-figures';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { TextView } from '../ui/text-view';
import { AddIndicator } from './add-indicator';
import { figurePanelTexts } from './figure-panel.texts';

/** The figures that the assignment's reports give, series by series, the latest round first. */
@Component({
  selector: 'assignment-figures',
  imports: [AddIndicator, Cell, DataTable, Panel, ProblemAlert, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-panel.html',
  styles: `
    .series {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: minmax(0, 1fr);
    }
    .series + .series {
      margin-top: var(--space-6);
    }
    .row {
      justify-content: space-between;
    }
  `,
})
export class FigurePanel {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly figures = inject(ReportedFigures);
  protected readonly t = this.language.of(figurePanelTexts);
  readonly assignmentKey = input.required<string>();
  readonly indicators = input.required<readonly IndicatorSeries[]>();
  /** The reader keeps the assignment: may ask for figures and stop asking. */
  readonly keep = input(false);
  readonly changed = output<AssignmentView>();

  protected readonly adding = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly told = signal('');
  protected readonly series = computed(() =>
    this.indicators().map((indicator) => ({
      indicator,
      name: this.figures.name(indicator),
      about: this.aboutOf(indicator),
      rows: [...indicator.values].reverse(),
      columns: this.columnsOf(indicator),
    })),
  );

  protected async setActive({ key, active, name, dimension }: IndicatorSeries): Promise<void> {
    this.problem.set(null);
    try {
      const params = { assignmentKey: this.assignmentKey(), indicatorKey: key };
      const view = await this.api.send('setAssignmentIndicatorActive', { params, body: { active: !active } });
      const named = this.figures.name({ name, dimension });
      this.told.set(active ? this.t().nowEnded(named) : this.t().nowAsked(named));
      this.changed.emit(view);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }

  private aboutOf({ unit, cumulative, active }: IndicatorSeries): string {
    const t = this.t();
    return [this.figures.unit(unit), cumulative ? t.cumulative : t.each, active ? null : t.ended].filter(Boolean).join(', ');
  }

  private columnsOf({ unit, values }: IndicatorSeries): Column<PublishedValue>[] {
    const t = this.t();
    const several = new Set(values.map(({ organisation }) => organisation.key)).size > 1;
    return [
      { key: 'round', heading: t.round, names: true, text: () => null },
      ...(several
        ? [
            {
              key: 'organisation',
              heading: t.organisation,
              text: ({ organisation }: PublishedValue) => this.language.pick(organisation.name),
            },
          ]
        : []),
      { key: 'period', heading: t.period, text: ({ value }) => this.figures.period(value) },
      { key: 'figure', heading: t.figure, numeric: true, text: ({ value }) => this.figures.figure(value, unit) },
    ];
  }
}
