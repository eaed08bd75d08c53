import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, DestroyRef, ElementRef, computed, inject, input, signal, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { markersShown, type MarginMark, type MarkersShown, type ReadingItem, type ReadText } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { CheckField } from '../ui/check-field';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import type { Stretch } from '../ui/selected-stretch';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { WorkbenchLinks } from '../ui/workbench-links';
import { ReadAnswer } from './read-answer';
import { firstQuestion, markersOf, readingQuery, roundOf, viewOf, type ReadingAddress } from './reading-address';
import { readingTexts } from './reading.texts';
import { TargetPicker, type Passage } from './target-picker';

/** Where the button for a selection is shown, in pixels from the corner of the list. */
interface Offer {
  passage: Passage;
  top: number;
  left: number;
}

const buttonWidth = 150;

/** The answers of a plan's reports, side by side or over the rounds, with the marks of the coordination in the margin. */
@Component({
  selector: 'app-answer-reading',
  imports: [
    CheckField,
    PageHeader,
    Pager,
    Panel,
    ProblemAlert,
    ReadAnswer,
    RouterLink,
    SelectField,
    StateView,
    TargetPicker,
    TextView,
    There,
    WorkbenchLinks,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reading.html',
  styleUrl: './reading.css',
  host: { '(mouseup)': 'offer()', '(keyup.shift)': 'offer()', '(touchend)': 'offer()' },
})
export class AnswerReading {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(readingTexts);
  readonly planKey = input.required<string>();
  readonly round = input<string>();
  readonly question = input<string>();
  readonly silent = input<string>();
  readonly assignment = input<string>();
  readonly area = input<string>();
  readonly organisation = input<string>();
  readonly by = input<string>();
  readonly source = input<string>();
  readonly page = input<string>();

  private readonly address = computed((): ReadingAddress => {
    const given = { round: this.round(), question: this.question(), assignment: this.assignment(), area: this.area() };
    const more = { silent: this.silent(), organisation: this.organisation(), by: this.by(), source: this.source(), page: this.page() };
    return Object.fromEntries(Object.entries({ ...given, ...more }).filter(([, value]) => value !== undefined));
  });
  protected readonly view = computed(() => viewOf(this.address()));
  protected readonly markers = computed(() => markersOf(this.address()));
  protected readonly planRead = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly plan = computed(() => (this.planRead.hasValue() ? this.planRead.value() : null));
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
  protected readonly answers = this.api.read('readAnswers', () => {
    const query = readingQuery(this.address(), this.inRound()?.id);
    return query && { params: { planKey: this.planKey() }, query };
  });

  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.plan();
    return plan ? [{ text: this.language.pick(plan.title), link: ['/plans', plan.key] }] : [];
  });
  protected readonly lead = computed(() => {
    if (this.view() !== 'question' || !this.answers.hasValue()) return null;
    const { total, silent } = this.answers.value();
    const question = this.questionChoices().find((each) => each.value === this.questionKey());
    const answered = this.silent() === 'true' ? total - silent : total;
    return question ? this.t().leadQuestion(answered, answered + silent, question.text) : null;
  });
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
  protected readonly questionKey = computed(() => this.question() ?? firstQuestion);
  protected readonly assignmentChoices = computed((): Choice[] => {
    const items = this.assignments.hasValue() ? this.assignments.value().items : [];
    return items.map(({ key, label, title }) => ({ value: key, text: [label, this.language.pick(title)].filter(Boolean).join(' ') }));
  });
  protected readonly areas = computed((): Choice[] =>
    (this.plan()?.areas ?? []).map(({ nr, name }) => ({ value: String(nr), text: `${nr} ${this.language.pick(name)}` })),
  );
  protected readonly markerChoices = computed(() => markersShown.map((value): Choice<MarkersShown> => ({ value, text: this.t()[value] })));
  /** The organisation whose answers alone are read, as the answers name it. */
  protected readonly organisationName = computed(() => {
    const [item] = this.answers.hasValue() ? this.answers.value().items : [];
    return this.organisation() ? this.language.pick(item?.source.organisation.name ?? { sv: this.organisation() ?? '', en: null }) : null;
  });

  private readonly shownAnswers = viewChildren(ReadAnswer);
  protected readonly offered = signal<Offer | null>(null);
  protected readonly passage = signal<Passage | null>(null);
  protected readonly choosing = signal(false);
  protected readonly removing = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly said = signal('');

  constructor() {
    const clear = (): void => {
      if (this.document.getSelection()?.isCollapsed) this.offered.set(null);
    };
    this.document.addEventListener('selectionchange', clear);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('selectionchange', clear));
  }

  /** A choice is written in the address; the answers begin from their first page again. */
  protected choose(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: { ...queryParams, page: null }, queryParamsHandling: 'merge' });
  }

  /** The first assignment of the plan, until another is chosen. */
  protected firstAssignment(): string {
    const [item] = this.answers.hasValue() ? this.answers.value().items : [];
    return item?.source.assignment.key ?? '';
  }

  protected passageIn({ source }: ReadingItem, { field, text }: ReadText, { start, end }: Stretch): Passage {
    return { source, field, start, end, quote: text.slice(start, end) };
  }

  protected markPassage(passage: Passage): void {
    this.offered.set(null);
    this.passage.set(passage);
    this.choosing.set(true);
  }

  protected marked(): void {
    this.shownAnswers().forEach((answer) => answer.done());
    this.said.set(this.t().marked);
    this.answers.reload();
  }

  protected async removeMark(mark: MarginMark): Promise<void> {
    if (this.removing()) return;
    this.removing.set(mark.id);
    this.problem.set(null);
    try {
      await this.api.send('removeMark', { params: { markId: mark.id } });
      this.said.set(this.t().removed);
      this.answers.reload();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.removing.set(null);
    }
  }

  /** Offers to mark what has just been selected in an answer. */
  protected offer(): void {
    const selection = this.document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const texts = this.answers.hasValue() ? this.answers.value().items.flatMap((item) => item.texts.map((text) => ({ item, text }))) : [];
    for (const answer of this.shownAnswers()) {
      const stretch = answer.selected(range);
      const place = texts.find(({ text }) => text === answer.of());
      if (stretch && place) return this.show(this.passageIn(place.item, place.text, stretch), range);
    }
  }

  private show(passage: Passage, range: Range): void {
    const list = this.host.nativeElement.querySelector('.answers');
    if (!list) return;
    const [box, frame] = [range.getBoundingClientRect(), list.getBoundingClientRect()];
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - buttonWidth));
    this.offered.set({ passage, top: box.bottom - frame.top + 6, left });
  }
}
