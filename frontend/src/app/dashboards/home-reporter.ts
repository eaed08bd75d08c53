import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysBetween, obstacleStateWords, sectionWords, stockholmDay, type Home, type ObstacleSummary } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { ReportingStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { homeReporterTexts } from './home-reporter.texts';
import { listed } from './listed';

type Part = NonNullable<Home['reporter']>;
type Due = Part['due'][number];

/** The reporter's list: what is due, what is left of it, and one press to the field. */
@Component({
  selector: 'app-home-reporter',
  imports: [Panel, ReportingStatusBadge, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-reporter.html',
  styleUrl: './home-part.css',
})
export class HomeReporter {
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(homeReporterTexts);
  readonly part = input.required<Part>();
  /** Only who writes for several organisations needs to be told which. */
  protected readonly several = computed(
    () => new Set([...this.part().due, ...this.part().waiting].map((report) => report.organisation.key)).size > 1,
  );

  protected days(report: Due): { words: string; late: boolean; soon: boolean } {
    const days = daysBetween(stockholmDay(new Date()), report.dueOn);
    return { words: days < 0 ? this.t().daysOver(-days) : this.t().daysLeft(days), late: days < 0, soon: days >= 0 && days <= 3 };
  }

  /** What is left before the report can be sent. */
  protected left(report: Due): string {
    if (report.status === 'returned') return this.t().returned;
    if (!report.begun) return this.t().notBegun;
    if (report.missing.length === 0) return this.t().complete;
    const sections = report.missing.map((section) => this.language.pick(sectionWords[section]).toLowerCase());
    return this.t().missing(listed(sections, this.language.current()));
  }

  protected action(report: Due): string {
    if (report.status === 'returned') return this.t().correct;
    if (!report.begun) return this.t().begin;
    return report.missing.length === 0 ? this.t().submit : this.t().goOn;
  }

  protected obstacleFacts(obstacle: ObstacleSummary): string {
    const since = obstacle.sinceRound ? [this.t().since(this.language.pick(obstacle.sinceRound.title))] : [];
    return [
      this.language.pick(obstacleStateWords[obstacle.state]),
      this.language.pick(obstacle.kind).toLowerCase(),
      this.t().organisations(obstacle.organisations),
      ...since,
    ].join(' · ');
  }
}
