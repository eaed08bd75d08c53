import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, input, linkedSignal, output } from '@angular/core';
import {
  ratingWords,
  ratings,
  workStatusWords,
  workStatuses,
  type OrganisationName,
  type PlanView,
  type Rating,
  type WorkStatus,
} from '@lagesbild/contract';
import { Language } from '../core/language';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { assignmentListTexts } from './assignment-list.texts';

/** What the list is narrowed by, as it stands in the address. */
export interface AssignmentFilterValues {
  area?: string;
  organisation?: string;
  workStatus?: WorkStatus;
  rating?: Rating;
  title?: string;
}

/** A part of the filter that was chosen; null takes it away. */
export type AssignmentFilterChange = Partial<Record<keyof AssignmentFilterValues, string | null>>;

/** Long enough that a word is not asked for letter by letter. */
const typingPause = 350;

/** The choices above the list of assignments. */
@Component({
  selector: 'app-assignment-filter',
  imports: [SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form role="search" [attr.aria-label]="t().filter" (submit)="$event.preventDefault(); searchNow()">
      <ui-text-field type="search" [label]="t().titlePart" [maxLength]="100" [(value)]="title" (valueChange)="searchSoon()" />
      <ui-select-field
        [label]="t().area"
        [none]="t().allAreas"
        [choices]="areas()"
        [value]="values().area ?? null"
        (valueChange)="changed.emit({ area: $event })"
      />
      <ui-select-field
        [label]="t().organisation"
        [none]="t().allOrganisations"
        [choices]="organisationChoices()"
        [value]="values().organisation ?? null"
        (valueChange)="changed.emit({ organisation: $event })"
      />
      @if (reported()) {
        <ui-select-field
          [label]="t().status"
          [none]="t().allStatuses"
          [choices]="statuses()"
          [value]="values().workStatus ?? null"
          (valueChange)="changed.emit({ workStatus: $event })"
        />
        <ui-select-field
          [label]="t().rating"
          [none]="t().allRatings"
          [choices]="ratings()"
          [value]="values().rating ?? null"
          (valueChange)="changed.emit({ rating: $event })"
        />
      }
    </form>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
      gap: var(--space-3) var(--space-4);
      align-items: end;
    }
  `,
})
export class AssignmentFilter {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(assignmentListTexts);
  readonly plan = input.required<PlanView>();
  readonly organisations = input.required<readonly OrganisationName[]>();
  readonly values = input.required<AssignmentFilterValues>();
  /** Whether published rounds say how the assignments go. */
  readonly reported = input.required<boolean>();
  readonly changed = output<AssignmentFilterChange>();

  protected readonly title = linkedSignal(() => this.values().title ?? '');
  protected readonly areas = computed(() =>
    this.plan().areas.map((area) => ({ value: area.key, text: this.t().areaChoice(area.nr, this.language.pick(area.name)) })),
  );
  protected readonly organisationChoices = computed(() =>
    this.organisations().map(({ key, name }) => ({ value: key, text: this.language.pick(name) })),
  );
  protected readonly statuses = computed(() => workStatuses.map((value) => ({ value, text: this.language.pick(workStatusWords[value]) })));
  protected readonly ratings = computed(() => ratings.map((value) => ({ value, text: this.language.pick(ratingWords[value]) })));
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

  protected searchSoon(): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.searchNow(), typingPause);
  }

  protected searchNow(): void {
    clearTimeout(this.typing);
    const title = this.title().trim();
    if (title !== (this.values().title ?? '')) this.changed.emit({ title: title || null });
  }
}
