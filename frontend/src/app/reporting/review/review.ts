import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import type { ObstacleView, ReportView } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { remember, remembered } from '../../core/remembered';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { StateView, There } from '../../ui/state-view';
import { Assessment } from './assessment';
import { Decision } from './decision';
import { ReviewDesk } from './desk';
import { KeyList } from './key-list';
import { commandOf, type KeyCommand } from './keys';
import { LinkObstacle } from './link';
import { Notes, type NotePlace } from './notes';
import { obstacleDialogTexts } from './obstacle-dialogs.texts';
import { QueueList } from './queue-list';
import { ReviewQueue } from './queue';
import type { Quote } from './quote';
import { RaiseObstacle } from './raise';
import { ReportReading } from './reading';
import { Suggestions } from './suggestions';
import { SuggestWording } from './suggest';
import { suggestTexts } from './suggest.texts';
import { reviewTexts } from './review.texts';
import { UnsentWords } from './unsent';

/** The analyst's desk: the queue, the report, and the coordination's own work on it. */
@Component({
  selector: 'app-review',
  imports: [
    PageHeader,
    StateView,
    There,
    QueueList,
    ReportReading,
    Decision,
    Assessment,
    Notes,
    KeyList,
    RaiseObstacle,
    LinkObstacle,
    Suggestions,
    SuggestWording,
  ],
  providers: [ReviewDesk, ReviewQueue, UnsentWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review.html',
  styleUrl: './review.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class Review {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly dialogs = this.language.of(obstacleDialogTexts);
  private readonly suggestWords = this.language.of(suggestTexts);
  protected readonly desk = inject(ReviewDesk);
  protected readonly queue = inject(ReviewQueue);
  protected readonly t = this.language.of(reviewTexts);
  readonly reportId = input.required<string>();
  readonly round = input<string>();
  readonly compare = input<string>();

  private readonly reading = viewChild(ReportReading);
  private readonly decision = viewChild(Decision);
  private readonly notes = viewChild(Notes);
  protected readonly quote = signal<Quote | null>(null);
  protected readonly raising = signal(false);
  protected readonly linking = signal(false);
  protected readonly suggesting = signal(false);
  /** The list of keys is shown above the page. */
  protected readonly helping = signal(false);
  /** What has just been done with an obstacle, for those who do not see the mark appear. */
  protected readonly said = signal('');
  /** Which report is shown: the heading of the page stays the same from one to the next. */
  protected readonly shown = computed(() => {
    const report = this.desk.view();
    return report
      ? [report.assignment.label, this.language.pick(report.assignment.title), this.language.pick(report.organisation.name)].join(' ')
      : '';
  });
  protected readonly keys = signal(remembered('review.keys') !== 'off');
  /** The round of the address, else the report's; kept while the next report is read. */
  private readonly roundId = linkedSignal<string | undefined, string | undefined>({
    source: () => this.round() ?? this.desk.view()?.round.id,
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const report = this.desk.view();
    if (!report) return [];
    return [
      { text: this.language.pick(report.planTitle), link: ['/plans', report.planKey] },
      { text: this.language.pick(report.round.title), link: ['/rounds', report.round.id] },
    ];
  });

  constructor() {
    effect(() => this.desk.open(this.reportId()));
    effect(() => this.queue.roundId.set(this.roundId()));
    effect(() => {
      if (this.desk.count() > 0) untracked(() => this.queue.reload());
    });
    effect(() => remember('review.keys', this.keys() ? null : 'off'));
  }

  protected readonly unsubmitted = (report: ReportView): boolean => report.latest === null;

  protected press(event: KeyboardEvent): void {
    const command = this.keys() && !this.inDialog() ? commandOf(event) : null;
    if (!command) return;
    event.preventDefault();
    this.carryOut(command);
  }

  protected beginNote(place: NotePlace): void {
    this.notes()?.begin(place);
  }

  protected begin(quote: Quote, dialog: 'raise' | 'link' | 'suggest'): void {
    this.quote.set(quote);
    ({ raise: this.raising, link: this.linking, suggest: this.suggesting })[dialog].set(true);
  }

  protected suggested(report: ReportView): void {
    this.said.set(this.suggestWords().added);
    this.desk.replace(report);
  }

  /** An obstacle has been raised or linked: the mark in the report comes with it. */
  protected tied(obstacle: ObstacleView, how: 'raised' | 'linked'): void {
    this.said.set(this.dialogs()[how](this.language.pick(obstacle.title)));
    this.desk.report.reload();
  }

  private carryOut(command: KeyCommand): void {
    if (command === 'approve' || command === 'return') this.decision()?.ask(command);
    else if (command === 'note') this.notes()?.begin();
    else if (command === 'obstacle') this.beginAtHand('raise');
    else if (command === 'suggest') this.beginAtHand('suggest');
    else if (command === 'help') this.helping.set(true);
    else this.move(command === 'next' ? 1 : -1);
  }

  private inDialog(): boolean {
    return this.raising() || this.linking() || this.suggesting() || this.helping();
  }

  private beginAtHand(dialog: 'raise' | 'suggest'): void {
    const quote = this.reading()?.quoteAtHand();
    const can = this.desk.view()?.can;
    if (quote && (dialog === 'raise' ? can?.raiseObstacle : can?.suggest)) this.begin(quote, dialog);
  }

  private move(step: 1 | -1): void {
    const to = this.queue.neighbour(this.reportId(), step);
    if (to) void this.router.navigate(['/reports', to.id, 'review'], { queryParams: this.queue.addressOf(to) });
  }
}
