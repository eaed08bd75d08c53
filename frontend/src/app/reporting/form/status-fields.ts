import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ratingWords, ratings, workStatusWords, workStatuses, type Rating, type WorkStatus } from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { ChoiceField } from '../../ui/choice-field';
import { DayField } from '../../ui/day-field';
import { RatingBadge } from '../../ui/rating-badge';
import type { Choice } from '../../ui/select-field';
import { WorkStatusBadge } from '../../ui/status-badge';
import { DraftStore } from '../draft/draft-store';
import { AnswerFrame } from './answer';
import { formTexts } from './form.texts';

/** How far the work has come, the agency's own rating and when it will be done. */
@Component({
  selector: 'app-status-fields',
  imports: [AnswerFrame, ChoiceField, DayField, RatingBadge, WorkStatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-answer field="workStatus">
      <ui-choice-field
        [label]="t().status"
        [help]="t().statusHelp"
        [choices]="statuses()"
        [error]="draft.faultAt('workStatus')"
        [value]="draft.value('workStatus')"
        (valueChange)="draft.write('workStatus', $event)"
        (touch)="draft.flush()"
      >
        <ng-template let-choice><ui-work-status [status]="choice.value" /></ng-template>
      </ui-choice-field>
    </app-answer>
    <app-answer field="rating">
      <ui-choice-field
        class="ratings"
        [label]="t().rating"
        [help]="t().ratingHelp"
        [choices]="ratings()"
        [error]="draft.faultAt('rating')"
        [value]="draft.value('rating')"
        (valueChange)="draft.write('rating', $event)"
        (touch)="draft.flush()"
      >
        <ng-template let-choice><ui-rating-badge [rating]="choice.value" /></ng-template>
      </ui-choice-field>
    </app-answer>
    <app-answer field="expectedDoneOn">
      <ui-day-field
        [label]="t().expectedDone"
        [help]="finalReport()"
        optional
        [error]="draft.faultAt('expectedDoneOn')"
        [value]="draft.value('expectedDoneOn')"
        (valueChange)="draft.write('expectedDoneOn', $event)"
        (touch)="draft.flush()"
      />
    </app-answer>
  `,
  styles: ':host { display: grid; gap: var(--space-8); grid-template-columns: minmax(0, 1fr); }',
})
export class StatusFields {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly draft = inject(DraftStore);
  protected readonly t = this.language.of(formTexts);

  protected readonly statuses = computed((): Choice<WorkStatus>[] =>
    workStatuses.map((value) => ({ value, text: this.language.pick(workStatusWords[value]) })),
  );
  protected readonly ratings = computed((): Choice<Rating>[] =>
    ratings.map((value) => ({ value, text: this.language.pick(ratingWords[value]), help: this.ruleOf(value) })),
  );
  protected readonly finalReport = computed(() => {
    const day = this.draft.report()?.assignment.finalReportOn;
    return day ? this.t().finalReport(this.format.day(day)) : null;
  });

  private ruleOf(rating: Rating): string {
    const t = this.t();
    return { 'on-track': t.onTrack, 'at-risk': t.atRisk, 'off-track': t.offTrack, 'no-information': t.noInformation }[rating];
  }
}
