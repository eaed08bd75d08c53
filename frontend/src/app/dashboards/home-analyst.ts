import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { daysBetween, stockholmDay, type Home, type ReportSummary } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { RatingBadge } from '../ui/rating-badge';
import { TextView } from '../ui/text-view';
import { homeAnalystTexts } from './home-analyst.texts';

type Rounds = NonNullable<Home['analyst']>;

/** The analyst's list: what has come in, oldest first; what lies half done; what somebody wants to talk about. */
@Component({
  selector: 'app-home-analyst',
  imports: [NgTemplateOutlet, Panel, RatingBadge, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-analyst.html',
  styleUrl: './home-part.css',
})
export class HomeAnalyst {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(homeAnalystTexts);
  readonly rounds = input.required<Rounds>();

  /** Whole days since the report was submitted, by the Swedish calendar. */
  protected days(report: ReportSummary): number {
    return report.submittedAt ? daysBetween(stockholmDay(new Date(report.submittedAt)), stockholmDay(new Date())) : 0;
  }

  protected about(round: Rounds[number]): string {
    const [oldest] = round.incoming;
    return oldest ? this.t().incomingCount(round.incomingTotal, this.days(oldest)) : this.t().incomingEmpty;
  }

  protected facts(report: ReportSummary, waits: boolean): string {
    const version = report.versionNr !== null && report.versionNr > 1 ? [this.t().version(report.versionNr)] : [];
    return [this.language.pick(report.organisation.name), ...version, ...(waits ? [this.t().waited(this.days(report))] : [])].join(' · ');
  }
}
