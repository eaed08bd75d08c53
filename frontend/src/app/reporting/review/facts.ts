import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ratingWords, workStatusWords, type Ore, type ReportContent } from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { RatingBadge } from '../../ui/rating-badge';
import { WorkStatusBadge } from '../../ui/status-badge';
import { TermList } from '../../ui/term-list';
import { readingTexts } from './reading.texts';

/** The status or the money of a version, with what it was before struck through. */
@Component({
  selector: 'app-review-facts',
  imports: [TermList, WorkStatusBadge, RatingBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './facts.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    del {
      color: var(--muted);
      margin-right: var(--space-1);
    }
    .aside {
      color: var(--muted);
      font-size: var(--text-small);
      display: block;
    }
  `,
})
export class Facts {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly t = this.language.of(readingTexts);
  readonly of = input.required<'status' | 'money'>();
  readonly content = input.required<ReportContent>();
  readonly before = input<ReportContent | null>(null);
  readonly allocatedOre = input<Ore | null>(null);

  protected readonly status = computed(() => {
    const [now, before] = [this.content(), this.before()];
    return {
      workStatus: {
        now: now.workStatus,
        before: before?.workStatus && before.workStatus !== now.workStatus ? this.language.pick(workStatusWords[before.workStatus]) : null,
      },
      rating: {
        now: now.rating,
        before: before?.rating && before.rating !== now.rating ? this.language.pick(ratingWords[before.rating]) : null,
      },
      expected: this.pair((content) => (content.expectedDoneOn ? this.format.day(content.expectedDoneOn) : this.t().noDay)),
    };
  });
  protected readonly money = computed(() => ({
    used: this.pair((content) => this.sum(content.usedOre)),
    forecast: this.pair((content) => this.sum(content.forecastOre)),
    allocated: this.sum(this.allocatedOre()),
    difference: this.difference(),
  }));

  /** How a fact reads now and, when it reads differently, before. */
  private pair(read: (content: ReportContent) => string): { now: string; before: string | null } {
    const [now, before] = [read(this.content()), this.before()];
    const old = before && read(before);
    return { now, before: old === now ? null : old };
  }

  private sum(ore: Ore | null): string {
    return ore === null ? this.t().notGiven : this.format.money(ore);
  }

  private difference(): string | null {
    const [forecast, allocated] = [this.content().forecastOre, this.allocatedOre()];
    if (forecast === null || allocated === null || forecast === allocated) return null;
    const sum = this.format.money(Math.abs(forecast - allocated));
    return forecast < allocated ? this.t().below(sum) : this.t().above(sum);
  }
}
