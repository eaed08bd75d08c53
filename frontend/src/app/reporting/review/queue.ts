import { Injectable, computed, inject, signal } from '@angular/core';
import type { Page, ReportSummary } from '@lagesbild/contract';
import { Api, type Reading } from '../../core/api';
import { Language } from '../../core/language';
import { neighbour, oldestFirst, upNext, waitedDays } from './queue-order';
import { queueTexts } from './queue.texts';

const rowsOf = (reading: Reading<Page<ReportSummary>>): readonly ReportSummary[] => (reading.hasValue() ? reading.value().items : []);

/** The round's reports that wait for review, and those that somebody is reviewing. Provided by the screen. */
@Injectable()
export class ReviewQueue {
  private readonly api = inject(Api);
  private readonly t = inject(Language).of(queueTexts);
  /** The round whose queue is shown; undefined until it is known. */
  readonly roundId = signal<string | undefined>(undefined);
  readonly waiting = this.api.read('listReports', () => this.asked('submitted'));
  readonly inReview = this.api.read('listReports', () => this.asked('in-review'));

  readonly waitingRows = computed(() => oldestFirst(rowsOf(this.waiting)));
  readonly inReviewRows = computed(() => oldestFirst(rowsOf(this.inReview)));
  readonly rows = computed(() => [...this.waitingRows(), ...this.inReviewRows()]);

  /** The sentence that the page opens with; null until both lists are there. */
  readonly sentence = computed(() => {
    const [waiting, inReview] = [this.waiting, this.inReview].map((list) => (list.hasValue() ? list.value().total : undefined));
    if (waiting === undefined || inReview === undefined) return null;
    if (waiting > 0) return this.t().waiting(waiting, waitedDays(this.waitingRows()[0]?.submittedAt ?? null, new Date()));
    return inReview > 0 ? this.t().onlyInReview(inReview) : this.t().none;
  });

  neighbour(reportId: string, step: 1 | -1): ReportSummary | null {
    return neighbour(this.rows(), reportId, step);
  }

  upNext(reportId: string): ReportSummary | null {
    return upNext(this.rows(), reportId);
  }

  reload(): void {
    this.waiting.reload();
    this.inReview.reload();
  }

  private asked(status: 'submitted' | 'in-review') {
    const round = this.roundId();
    return round === undefined ? undefined : { query: { round, status, limit: 100 } };
  }
}
