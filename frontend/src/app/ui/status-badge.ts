import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { reportingStatusWords, workStatusWords, type BilingualText, type CountedStatus, type ReportingStatus } from '@lagesbild/contract';
import { Language } from '../core/language';
import { notReportedWords } from './words';

const workWords: Record<CountedStatus, BilingualText> = { ...workStatusWords, 'not-reported': notReportedWords };

/** How far the work has come: a chip in the colour of the scale, and the word. */
@Component({
  selector: 'ui-work-status',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'status()' },
  template: '<span class="chip" aria-hidden="true"></span>{{ word() }}',
  styleUrl: './status-badge.css',
})
export class WorkStatusBadge {
  private readonly language = inject(Language);
  readonly status = input.required<CountedStatus>();
  protected readonly word = computed(() => this.language.pick(workWords[this.status()]));
}

/** Where a report stands. */
@Component({
  selector: 'ui-reporting-status',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'status()' },
  template: '<span class="frame">{{ word() }}</span>',
  styleUrl: './status-badge.css',
})
export class ReportingStatusBadge {
  private readonly language = inject(Language);
  readonly status = input.required<ReportingStatus>();
  protected readonly word = computed(() => this.language.pick(reportingStatusWords[this.status()]));
}
