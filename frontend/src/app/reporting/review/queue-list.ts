import { ChangeDetectionStrategy, Component, ElementRef, afterRenderEffect, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewQueueRow } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { problemOf } from '../../core/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextView } from '../../ui/text-view';
import { ReviewQueue } from './queue';
import { aboutRow } from './queue-words';
import { queueTexts } from './queue.texts';

/** The queue beside the report. On a narrow screen it is folded until it is asked for. */
@Component({
  selector: 'app-review-queue',
  imports: [RouterLink, TextView, ProblemAlert],
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
    const failed = this.queue.list.error();
    return failed ? problemOf(failed) : null;
  });
  protected readonly known = computed(() => this.queue.sentence() !== null);
  protected readonly groups = computed(() => {
    const t = this.t();
    const of = (heading: string, ...statuses: ReviewQueueRow['status'][]) => ({
      heading,
      rows: this.queue.rows().filter(({ status }) => statuses.includes(status)),
    });
    const groups = [of(t.waitingHeading, 'submitted'), of(t.inReviewHeading, 'in-review'), of(t.decidedHeading, 'returned', 'approved')];
    return groups.filter(({ rows }) => rows.length > 0);
  });

  constructor() {
    afterRenderEffect({
      mixedReadWrite: () => {
        this.current();
        this.queue.rows();
        this.showCurrent();
      },
    });
  }

  protected about(report: ReviewQueueRow): string {
    return aboutRow(report, this.t());
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
