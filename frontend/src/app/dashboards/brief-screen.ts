import { ChangeDetectionStrategy, Component, DOCUMENT, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Brief, Text } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { problemOf } from '../core/problem';
import { CompletenessView } from '../ui/completeness';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { BriefAddress } from './brief-address';
import { BriefRows } from './brief-rows';
import { briefRowsTexts } from './brief-rows.texts';
import { briefScreenTexts } from './brief-screen.texts';
import { MoneyPanel } from './money-panel';
import { MovementPanel } from './movement-panel';
import { ObstacleKindPanel } from './obstacle-kind-panel';
import { ObstaclePanel } from './obstacle-panel';
import { PerspectivePanel } from './perspective-panel';
import { rowsBehind } from './row-filter';
import { rowsHeading } from './rows-heading';
import { StatusPanel } from './status-panel';

/** The ministry's five minutes: what moved, what is stuck and who must decide, what the money did, and how sure we are. */
@Component({
  selector: 'app-brief-screen',
  imports: [
    BriefRows,
    CompletenessView,
    MoneyPanel,
    MovementPanel,
    ObstacleKindPanel,
    ObstaclePanel,
    PageHeader,
    Panel,
    PerspectivePanel,
    RouterLink,
    StateView,
    StatusPanel,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [BriefAddress],
  templateUrl: './brief-screen.html',
  styleUrl: './brief-screen.css',
})
export class BriefScreen {
  private readonly document = inject(DOCUMENT);
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly address = inject(BriefAddress);
  protected readonly t = this.language.of(briefScreenTexts);
  private readonly rowWords = this.language.of(briefRowsTexts);
  /** The plan whose latest published picture is wanted … */
  readonly planKey = input<string>();
  /** … or the round whose picture is wanted. */
  readonly roundId = input<string>();

  private readonly latest = inject(Api).read('showLatestBrief', () => this.asked(this.planKey(), (planKey) => ({ params: { planKey } })));
  private readonly ofRound = inject(Api).read('showBrief', () => this.asked(this.roundId(), (roundId) => ({ params: { roundId } })));
  protected readonly answer = computed(() => (this.roundId() === undefined ? this.latest : this.ofRound));
  protected readonly brief = computed(() => (this.answer().hasValue() ? (this.answer().value() ?? null) : null));
  /** Nothing has been published yet: no fault, and nothing to try again. */
  protected readonly unpublished = computed(() => {
    const error = this.answer().error();
    return this.planKey() !== undefined && error !== undefined && problemOf(error).kind === 'not-found';
  });

  /** The rows that are asked for, in words; null while the picture itself is shown. */
  protected readonly rows = computed(() => {
    const brief = this.brief();
    const filter = this.address.filter();
    if (!brief || !filter) return null;
    const t = this.rowWords();
    return {
      heading: rowsHeading(brief, filter, { t, pick: (text: Text) => this.language.pick(text) }),
      count: t.count(rowsBehind(brief, filter).length, brief.assignments.total),
    };
  });
  private readonly pictureWords = computed(() => {
    const brief = this.brief();
    return brief ? this.t().headingOf(this.format.day(brief.basis.day)) : this.t().heading;
  });
  protected readonly heading = computed(() => this.rows()?.heading ?? this.pictureWords());
  protected readonly crumbs = computed((): Crumb[] => {
    const brief = this.brief();
    if (!brief) return [];
    const way: Crumb[] = [
      { text: this.language.pick(brief.planTitle), link: ['/plans', brief.planKey] },
      { text: this.language.pick(brief.round.title), link: ['/rounds', brief.round.id] },
    ];
    return this.rows() === null ? way : [...way, { text: this.pictureWords(), link: ['/rounds', brief.round.id, 'brief'] }];
  });
  /** The first sentence of the lead carries the page; the rest follows it. */
  protected readonly lead = computed(() => {
    const brief = this.brief();
    const words = brief ? this.language.pick(brief.lead) : '';
    const [, first = words, rest = ''] = /^(.+?[.!?])\s+(.+)$/s.exec(words) ?? [];
    return { first, rest };
  });
  protected readonly kind = computed(() => {
    const basis = this.brief()?.basis;
    if (basis?.kind !== 'published') return this.t().preliminary;
    return this.t().published(this.format.dayOf(basis.publishedAt), basis.publishedBy ?? this.t().coordination);
  });

  constructor() {
    let before = this.rows() !== null;
    effect(() => {
      const rows = this.rows() !== null;
      // The rows are a page of their own to whoever reads them, though the address is the same.
      if (rows !== before) this.document.getElementById('main')?.focus({ preventScroll: true });
      before = rows;
    });
  }

  protected readonly hasNone = (brief: Brief): boolean => brief.assignments.total === 0;

  private asked<Input>(given: string | undefined, input: (given: string) => Input): Input | undefined {
    return given === undefined ? undefined : input(given);
  }
}
