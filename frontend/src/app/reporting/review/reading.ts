import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { DOCUMENT, NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { sectionWords, type ReportEvent, type ReportView, type Section } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { ExerciseMark } from '../../ui/exercise-mark';
import { ProblemAlert } from '../../ui/problem-alert';
import { ReportingStatusBadge } from '../../ui/status-badge';
import { TextView } from '../../ui/text-view';
import { EvidenceItems } from '../evidence/evidence-list';
import { FigureList } from '../figure-list';
import { Asked } from '../read/asked';
import { OwnAnswers } from '../read/own-answers';
import { UnchangedMark } from '../read/unchanged';
import { Answer } from './answer';
import { textBlocks, type TextBlock } from './blocks';
import { chosenComparison, comparisons, inAddress, type Against } from './comparison';
import { Facts } from './facts';
import type { NotePlace } from './notes';
import { quoteOf, wholeQuote, type Quote } from './quote';
import { readingTexts } from './reading.texts';
import { roundName, shortName } from './round-name';

/** Where the buttons for a selection are shown, in pixels from the corner of the report. */
interface Offer {
  quote: Quote;
  top: number;
  left: number;
}

/** The report as it was submitted, held against what came before. */
@Component({
  selector: 'app-review-reading',
  imports: [
    NgTemplateOutlet,
    RouterLink,
    TextView,
    Answer,
    Asked,
    EvidenceItems,
    Facts,
    FigureList,
    OwnAnswers,
    UnchangedMark,
    ProblemAlert,
    ReportingStatusBadge,
    ExerciseMark,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reading.html',
  styleUrl: './reading.css',
  host: { '(mouseup)': 'offer()', '(keyup.shift)': 'offer()', '(touchend)': 'offer()' },
})
export class ReportReading {
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly session = inject(Session);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(readingTexts);
  protected readonly inAddress = inAddress;
  readonly report = input.required<ReportView>();
  readonly compare = input<string>();
  readonly note = output<NotePlace>();
  readonly raise = output<Quote>();
  readonly link = output<Quote>();
  readonly suggest = output<Quote>();

  private readonly answers = viewChildren(Answer);
  protected readonly offered = signal<Offer | null>(null);
  protected readonly against = computed(() => chosenComparison(this.report(), this.compare()));
  protected readonly choices = computed(() => comparisons(this.report()));
  protected readonly earlierNr = computed(() => {
    const against = this.against();
    return against.kind === 'version' ? against.nr : null;
  });
  protected readonly earlier = inject(Api).read('showVersion', () => {
    const versionNr = this.earlierNr();
    return versionNr === null ? undefined : { params: { reportId: this.report().id, versionNr } };
  });
  protected readonly earlierProblem = computed(() => {
    const failed = this.earlier.error();
    return failed ? problemOf(failed) : null;
  });
  /** What it is held against; null when nothing, or until it has been read. */
  protected readonly before = computed(() => {
    if (this.against().kind === 'round') return this.report().previous?.content ?? null;
    return this.earlierNr() !== null && this.earlier.hasValue() ? this.earlier.value().content : null;
  });
  /** "Version 2, inlämnad … av …, för …". */
  protected readonly sealed = computed(() => {
    const latest = this.report().latest;
    if (!latest) return '';
    const words = this.t().submitted(latest.nr, this.format.moment(latest.submittedAt), latest.submittedBy);
    const name = latest.onBehalfOf;
    if (name === null) return words;
    return `${words} ${latest.asSubstitute ? this.t().asSubstitute(name) : this.t().onBehalfOf(name)}`;
  });
  protected readonly blocks = computed(() => textBlocks(this.report(), this.before()));
  protected readonly since = computed(() => shortName(this.nameOf(this.against())));
  protected readonly canRaise = computed(() => this.report().can.raiseObstacle);
  protected readonly canSuggest = computed(() => this.report().can.suggest);
  protected readonly canLink = computed(() => this.report().can.raiseObstacle && this.session.can().review);
  protected readonly parts = computed(() => {
    const of = (...wanted: Section[]): TextBlock[] => this.blocks().filter((block) => wanted.includes(block.section));
    return { first: of('done', 'next'), perspectives: of('perspectives'), last: of('obstacles', 'discuss') };
  });

  protected readonly hasFigures = computed(() => {
    const { indicators, latest } = this.report();
    return latest !== null && (latest.content.values.length > 0 || indicators.some(({ active }) => active));
  });

  constructor() {
    const clear = (): void => {
      if (this.document.getSelection()?.isCollapsed) this.offered.set(null);
    };
    this.document.addEventListener('selectionchange', clear);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('selectionchange', clear));
    effect(() => {
      this.report();
      this.offered.set(null);
    });
  }

  /** What H means without a mouse: what is selected, else the answer that has the focus, else what the agency says of obstacles. */
  quoteAtHand(): Quote | null {
    const focused = this.document.activeElement?.closest('app-review-answer');
    const withWords = this.blocks().filter((block) => wholeQuote(block) !== null);
    const near =
      withWords.find((block) => focused?.id === this.anchor(block)) ??
      withWords.find((block) => block.section === 'obstacles') ??
      withWords[0];
    return this.offered()?.quote ?? (near ? wholeQuote(near) : null);
  }

  protected nameOf(against: Against): string {
    if (against.kind === 'version') return this.t().againstVersion(against.nr);
    const title = this.report().previous?.roundTitle;
    if (against.kind === 'none' || !title) return this.t().againstNone;
    return roundName(this.language.pick(title));
  }

  protected headingOf(section: Section): string {
    return this.language.pick(sectionWords[section]);
  }

  protected eventWords({ kind, versionNr, by }: ReportEvent): string {
    return this.t()[`event-${kind}`](versionNr, by);
  }

  protected anchor(block: TextBlock): string {
    return `answer-${block.key}`;
  }

  protected questionOf({ section, perspective }: TextBlock): string {
    return perspective === null ? section : `perspective:${perspective}`;
  }

  protected quoteWhole(block: TextBlock, chosen: 'raise' | 'link' | 'suggest'): void {
    const quote = wholeQuote(block);
    if (quote) this[chosen].emit(quote);
  }

  /** Offers to do something with what has just been selected. */
  protected offer(): void {
    const selection = this.document.getSelection();
    if (!(this.canRaise() || this.canSuggest()) || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    for (const answer of this.answers()) {
      const stretch = answer.selected(range);
      if (stretch) return this.show(quoteOf(answer.block(), stretch), range);
    }
  }

  private show(quote: Quote, range: Range): void {
    const [box, frame] = [range.getBoundingClientRect(), this.host.nativeElement.getBoundingClientRect()];
    // Kept inside the report, however far to the right the selection ends.
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - 330));
    this.offered.set({ quote, top: box.bottom - frame.top + 6, left });
  }
}
