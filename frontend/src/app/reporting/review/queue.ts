import { Injectable, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { ReviewQueueRow } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { filterFrom, isFiltered, type QueueFilter } from './queue-filter';
import { neighbour, oldestFirst, upNext, waitedDays } from './queue-order';
import { queueTexts } from './queue.texts';

/** The round's reports that wait for review or are being reviewed, or those that the address asks for. Provided by the screen. */
@Injectable()
export class ReviewQueue {
  private readonly t = inject(Language).of(queueTexts);
  private readonly address = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  /** The round whose queue is shown; undefined until it is known. */
  readonly roundId = signal<string | undefined>(undefined);
  readonly filter = computed((): QueueFilter => filterFrom(this.address()), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  readonly list = inject(Api).read('listReviewQueue', () => {
    const roundId = this.roundId();
    return roundId === undefined ? undefined : { params: { roundId }, query: { ...this.filter(), limit: 100 } };
  });

  private readonly read = computed(() => (this.list.hasValue() ? this.list.value() : null));
  readonly rows = computed((): ReviewQueueRow[] => {
    const all = oldestFirst(this.read()?.items ?? []);
    return [...all.filter(({ status }) => status === 'submitted'), ...all.filter(({ status }) => status !== 'submitted')];
  });
  readonly filtered = computed(() => isFiltered(this.filter()));
  /** How many there are beside those that were read. */
  readonly more = computed(() => (this.read()?.total ?? 0) - this.rows().length);

  /** The sentence that the page opens with; null until the list is there. */
  readonly sentence = computed(() => {
    const read = this.read();
    if (!read) return null;
    if (this.filtered()) return this.t().selected(read.total);
    const waiting = this.rows().filter(({ status }) => status === 'submitted');
    if (waiting.length > 0) return this.t().waiting(waiting.length, waitedDays(waiting[0]?.submittedAt ?? null, new Date()));
    return this.rows().length > 0 ? this.t().onlyInReview(this.rows().length) : this.t().none;
  });

  neighbour(reportId: string, step: 1 | -1): ReviewQueueRow | null {
    return neighbour(this.rows(), reportId, step);
  }

  upNext(reportId: string): ReviewQueueRow | null {
    return upNext(this.rows(), reportId);
  }

  /** The address of a report of the queue keeps what was looked for. */
  addressOf(row: Pick<ReviewQueueRow, 'roundId'>): Record<string, string | number | boolean> {
    return { ...this.filter(), round: row.roundId };
  }

  reload(): void {
    this.list.reload();
  }
}
