import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysBetween, stockholmDay, type ReportView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { ReportingStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { reportTexts } from './report.texts';

/** Where the report stands, what the reader may do now and how long there is. What can be pressed stands inside. */
@Component({
  selector: 'app-state-panel',
  imports: [Panel, ReportingStatusBadge, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel>
      <h2 class="unseen">{{ t().state }}</h2>
      <p><ui-reporting-status [status]="report().status" /></p>
      <p class="next"><ui-text [text]="report().next" /></p>
      @if (open()) {
        <p>{{ lastDay() }} {{ t().closes(format.day(closesOn())) }}</p>
      }
      @if (report().extension; as extension) {
        <p class="small">
          {{ t().extended(extension.by, format.dayOf(extension.at)) }}
          <span class="own-words">{{ extension.reason }}</span>
        </p>
      }
      @if (report().parts) {
        <p>
          <a [routerLink]="['/reports', report().id, 'parts']">{{ t().sharedParts(report().parts) }}</a>
        </p>
      }
      <ng-content />
      @if (reviews()) {
        <p>
          <a class="button" [routerLink]="['/reports', report().id, 'review']">{{ t().review }}</a>
        </p>
      }
    </ui-panel>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    p + p {
      margin-top: var(--space-2);
    }
    .next {
      font-weight: 600;
    }
  `,
})
export class StatePanel {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(reportTexts);
  readonly report = input.required<ReportView>();

  /** The days matter to those who write. */
  protected readonly open = computed(
    () => this.report().can.write && (this.report().round.state === 'open' || this.report().extension !== null),
  );
  protected readonly closesOn = computed(() => this.report().extension?.closesOn ?? this.report().round.closesOn);
  protected readonly reviews = computed(() => {
    const { startReview, note, approve, assess } = this.report().can;
    return startReview || note || approve || assess;
  });
  protected readonly lastDay = computed(() => {
    const { dueOn } = this.report().extension ?? this.report().round;
    const left = daysBetween(stockholmDay(new Date()), dueOn);
    const t = this.t();
    return (left < 0 ? t.lastDayWas : t.lastDay)(this.format.day(dueOn), this.distance(left));
  });

  private distance(days: number): string {
    const t = this.t();
    if (days === 0) return t.today;
    if (days > 0) return days === 1 ? t.tomorrow : t.inDays(days);
    return days === -1 ? t.yesterday : t.daysAgo(-days);
  }
}
