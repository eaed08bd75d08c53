import { ChangeDetectionStrategy, Component, ElementRef, afterRenderEffect, computed, inject, input, signal } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import type { ReportSummary } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { problemOf } from '../../core/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextView } from '../../ui/text-view';
import { ReviewQueue } from './queue';
import { waitedDays } from './queue-order';
import { queueTexts } from './queue.texts';

/** The queue beside the report. On a narrow screen it is folded until it is asked for. */
@Component({
  selector: 'app-review-queue',
  imports: [NgTemplateOutlet, RouterLink, TextView, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './queue-list.html',
  styleUrl: './queue-list.css',
})
export class QueueList {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly queue = inject(ReviewQueue);
  protected readonly t = inject(Language).of(queueTexts);
  /** The report that is shown. */
  readonly current = input.required<string>();
  protected readonly unfolded = signal(false);
  protected readonly problem = computed(() => {
    const failed = this.queue.waiting.error() ?? this.queue.inReview.error();
    return failed ? problemOf(failed) : null;
  });
  protected readonly known = computed(() => this.queue.sentence() !== null);
  /** How many wait beside those that fit on the page that was read. */
  protected readonly more = computed(() =>
    this.queue.waiting.hasValue() ? this.queue.waiting.value().total - this.queue.waitingRows().length : 0,
  );

  constructor() {
    afterRenderEffect({
      mixedReadWrite: () => {
        this.current();
        this.queue.rows();
        this.showCurrent();
      },
    });
  }

  protected about(report: ReportSummary): string {
    const parts = [
      report.part ? this.t().part : null,
      (report.versionNr ?? 1) > 1 ? this.t().version(report.versionNr ?? 1) : null,
      this.t().cameIn(waitedDays(report.submittedAt, new Date())),
      report.wantsToDiscuss ? this.t().discuss : null,
    ];
    return parts.filter((part) => part !== null).join(' · ');
  }

  /** Scrolls the list, never the page, to the report that is shown. */
  private showCurrent(): void {
    const list = this.host.nativeElement;
    const here = list.querySelector('.here');
    if (!here) return;
    const [frame, row] = [list.getBoundingClientRect(), here.getBoundingClientRect()];
    if (row.top < frame.top || row.bottom > frame.bottom) list.scrollTop += row.top - frame.top - (frame.height - row.height) / 2;
  }
}
