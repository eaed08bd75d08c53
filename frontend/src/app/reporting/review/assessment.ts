import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ratingWords, ratings, textLimits, type Rating, type ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { routeFaults } from '../../core/fault';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { BusyButton } from '../../ui/busy-button';
import { ChoiceField } from '../../ui/choice-field';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { RatingBadge } from '../../ui/rating-badge';
import { TextArea } from '../../ui/text-field';
import type { Choice } from '../../ui/select-field';
import { ReviewDesk } from './desk';
import { Overtaken } from './overtaken';
import { UnsentWords } from './unsent';
import { workTexts } from './work.texts';

/** The agency's rating beside the coordination's own, with its reason. */
@Component({
  selector: 'app-review-assessment',
  imports: [Panel, RatingBadge, ChoiceField, TextArea, BusyButton, Overtaken, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessment.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    dl {
      display: grid;
      gap: var(--space-1);
    }
    dl div {
      display: grid;
      grid-template-columns: 7rem minmax(0, 1fr);
    }
    dt {
      color: var(--muted);
    }
    dd {
      margin: 0;
    }
    form {
      margin-top: var(--space-4);
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
      gap: var(--space-3);
    }
    .by {
      margin-top: var(--space-2);
    }
  `,
})
export class Assessment {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly unsent = inject(UnsentWords);
  protected readonly desk = inject(ReviewDesk);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(workTexts);
  protected readonly limits = textLimits;
  readonly report = input.required<ReportView>();

  private readonly tried = signal(false);
  protected readonly agencys = computed(() => this.report().latest?.content.rating ?? null);
  protected readonly rating = computed(() => this.unsent.words().rating ?? this.report().assessment?.rating ?? null);
  protected readonly reason = computed(() => this.unsent.words().reason ?? this.report().assessment?.reason ?? '');
  protected readonly hasOwnReason = computed(() => this.unsent.words().reason !== null);
  protected readonly differs = computed(() => this.rating() !== null && this.rating() !== this.agencys());
  protected readonly choices = computed(() =>
    ratings.map((value): Choice<Rating> => ({ value, text: this.language.pick(ratingWords[value]) })),
  );
  protected readonly problem = computed(() => this.desk.problemOf('assess'));
  protected readonly faults = computed(() => routeFaults(this.problem(), ['rating', 'reason']));
  protected readonly ratingFault = computed(() =>
    this.tried() && this.rating() === null ? this.t().chooseRating : (this.faults().at['rating'] ?? null),
  );
  protected readonly reasonFault = computed(() => {
    const missing = this.problem()?.kind === 'assessment-needs-reason' || (this.tried() && this.differs() && this.reason().trim() === '');
    return missing ? this.t().reasonNeeded : (this.faults().at['reason'] ?? null);
  });
  /** Refusals that no field explains. */
  protected readonly outside = computed(() => {
    const problem = this.problem();
    const atFields = problem?.kind === 'assessment-needs-reason' || Object.keys(this.faults().at).length > 0;
    return atFields || this.desk.changes() ? null : problem;
  });

  protected choose(rating: Rating | null): void {
    this.unsent.write({ rating });
  }

  protected write(reason: string): void {
    // The reason was written for this rating: it keeps it, also when somebody else sets another meanwhile.
    this.unsent.write({ reason, rating: this.rating() });
  }

  protected async save(): Promise<void> {
    const [rating, reason] = [this.rating(), this.reason().trim()];
    this.tried.set(true);
    if (rating === null || (this.differs() && reason === '')) return;
    const done = await this.desk.carryOut('assess', (report) =>
      this.api.send('assessReport', {
        params: { reportId: report.id },
        body: { rating, reason },
        ifMatch: report.assessment?.version ?? 0,
      }),
    );
    if (!done) return;
    this.tried.set(false);
    this.unsent.write({ rating: null, reason: null });
  }
}
