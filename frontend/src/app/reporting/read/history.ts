import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportEvent, ReportView } from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { Panel } from '../../ui/panel';
import { readTexts } from './read.texts';

/** The sealed versions with their receipts, and the way the report has gone. Shows nothing before the first submission. */
@Component({
  selector: 'app-report-history',
  imports: [Panel, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report().versions.length) {
      <ui-panel [heading]="t().versions">
        <ul class="rows">
          @for (version of report().versions; track version.nr) {
            <li>
              <p>
                <strong>{{ t().versionNr(version.nr) }}</strong>&ngsp;
                @if (version.nr === shown()) {
                  <span class="muted">({{ t().shownNow }})</span>
                }
              </p>
              <p class="small muted">
                {{ t().submitted(format.moment(version.submittedAt), version.submittedBy) }}
                @if (version.onBehalfOf; as name) {
                  , {{ version.asSubstitute ? t().asSubstitute(name) : t().onBehalf(name) }}
                }
              </p>
              @if (version.withdrawnAt; as at) {
                <p class="small">{{ t().withdrawn(format.moment(at)) }}</p>
              }
              <p class="small links">
                @if (version.nr !== shown()) {
                  <a [routerLink]="['/reports', report().id]" [queryParams]="{ version: version.nr }">{{ t().readVersion(version.nr) }}</a>
                }
                <a [routerLink]="['/reports', report().id, 'receipt', version.nr]">{{ t().receipt(version.nr) }}</a>
              </p>
            </li>
          }
        </ul>
        @if (report().can.raiseObstacle) {
          <p>
            <a [routerLink]="['/plans', report().planKey, 'obstacles', 'new']" [queryParams]="{ report: report().id }">{{ t().raise }}</a>
          </p>
        }
        @if (comparable()) {
          <p>
            <a [routerLink]="['/reports', report().id, 'compare']">{{ t().compare }}</a>
          </p>
        }
      </ui-panel>
    }
    @if (report().events.length) {
      <ui-panel [heading]="t().history">
        <ol class="rows">
          @for (event of report().events; track $index) {
            <li>
              <p>{{ wordsOf(event) }}</p>
              <p class="small muted">{{ t().submitted(format.moment(event.at), event.by) }}</p>
              @if (event.reason; as reason) {
                <p class="small own-words">{{ reason }}</p>
              }
            </li>
          }
        </ol>
      </ui-panel>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .links {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
    }
    .links a {
      min-height: 24px;
    }
  `,
})
export class ReportHistory {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(readTexts);
  readonly report = input.required<Pick<ReportView, 'id' | 'versions' | 'events' | 'previous' | 'planKey' | 'can'>>();
  /** The version that is shown beside; null when it is a draft. */
  readonly shown = input<number | null>(null);

  /** There is something to hold a version against. */
  protected readonly comparable = computed(() => this.report().versions.length + (this.report().previous ? 1 : 0) > 1);

  protected wordsOf({ kind, versionNr }: ReportEvent): string {
    return this.t()[`event-${kind}`](versionNr);
  }
}
