import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { markersShown, type MarkersShown, type PlanView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { CheckField } from '../ui/check-field';
import { Panel } from '../ui/panel';
import { SelectField, type Choice } from '../ui/select-field';
import { firstQuestion, markersOf, roundOf, viewOf, type ReadingAddress } from './reading-address';
import { readingTexts } from './reading.texts';

/** What is to be read, and whose marks are shown: the address, as choices. */
@Component({
  selector: 'app-reading-choices',
  imports: [CheckField, Panel, RouterLink, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reading-choices.html',
  styleUrl: './reading-choices.css',
})
export class ReadingChoices {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(readingTexts);
  readonly planKey = input.required<string>();
  readonly plan = input.required<PlanView | null>();
  readonly address = input.required<ReadingAddress>();
  /** The assignment that is read first when one is to be read over the rounds. */
  readonly assignmentAtHand = input.required<string>();
  readonly organisationName = input.required<string | null>();
  /** What is to change in the address; null takes a part away. */
  readonly chosen = output<Record<string, string | null>>();

  protected readonly view = computed(() => viewOf(this.address()));
  protected readonly markers = computed(() => markersOf(this.address()));
  protected readonly inRound = computed(() => {
    const plan = this.plan();
    return plan ? roundOf(plan, this.address()) : undefined;
  });
  private readonly questions = this.api.read('listQuestions', () => {
    const round = this.inRound();
    return round && this.view() === 'question' ? { params: { roundId: round.id } } : undefined;
  });
  private readonly assignments = this.api.read('listAssignments', () =>
    this.view() === 'assignment' ? { params: { planKey: this.planKey() }, query: { limit: 100 } } : undefined,
  );
  protected readonly rounds = computed((): Choice[] =>
    (this.plan()?.rounds ?? [])
      .filter((each) => each.state !== 'planned')
      .map(({ id, title }) => ({ value: id, text: this.language.pick(title) })),
  );
  protected readonly questionChoices = computed((): Choice[] => {
    if (!this.questions.hasValue()) return [];
    const { core, own } = this.questions.value();
    const inWords = core.filter((each) => each.kind === 'text').map(({ key, label }) => ({ value: key, text: this.language.pick(label) }));
    return [
      ...inWords,
      ...own.filter((each) => each.kind === 'text').map(({ key, label }) => ({ value: `own:${key}`, text: this.language.pick(label) })),
    ];
  });
  protected readonly questionKey = computed(() => this.address().question ?? firstQuestion);
  protected readonly assignmentChoices = computed((): Choice[] => {
    const items = this.assignments.hasValue() ? this.assignments.value().items : [];
    return items.map(({ key, label, title }) => ({ value: key, text: [label, this.language.pick(title)].filter(Boolean).join(' ') }));
  });
  protected readonly areas = computed((): Choice[] =>
    (this.plan()?.areas ?? []).map(({ nr, name }) => ({ value: String(nr), text: `${nr} ${this.language.pick(name)}` })),
  );
  protected readonly markerChoices = computed(() => markersShown.map((value): Choice<MarkersShown> => ({ value, text: this.t()[value] })));
}
