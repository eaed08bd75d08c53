import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { roundStateWords, type RoundView } from '@lagesbild/contract';
import { addressOf } from '../core/address';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { CompletenessView } from '../ui/completeness';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { RoundActions } from './round-actions';
import { RoundAreas } from './round-areas';
import { RoundDays } from './round-days';
import { RoundExtensions } from './round-extensions';
import { RoundReports } from './round-reports';
import { roundTexts } from './round.texts';

/** One round as the coordination runs it: its days, how complete it is, who is where, and what can be done now. */
@Component({
  selector: 'app-round',
  imports: [
    CompletenessView,
    PageHeader,
    Panel,
    RoundActions,
    RoundAreas,
    RoundDays,
    RoundExtensions,
    RoundReports,
    RouterLink,
    StateView,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round.html',
})
export class Round {
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly t = this.language.of(roundTexts);
  readonly roundId = input.required<string>();
  /** Which reports are shown, by reporting status, … */
  readonly status = input<string>();
  /** … by the number of an intervention area, … */
  readonly area = input<string>();
  /** … and which page of them. */
  readonly page = input<string>();

  protected readonly answer = inject(Api).read('showRound', () => ({ params: { roundId: this.roundId() } }));
  protected readonly round = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly heading = computed(() => {
    const round = this.round();
    return round
      ? `${this.language.pick(round.title)}: ${this.language.pick(roundStateWords[round.state]).toLowerCase()}`
      : this.t().heading;
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const round = this.round();
    return round ? [{ text: this.language.pick(round.planTitle), link: ['/plans', round.planKey] }] : [];
  });

  protected aboutCompleteness({ completeness }: RoundView): string {
    if (!completeness) return this.t().hidden;
    return completeness.expected === 0 ? this.t().none : this.t().counted;
  }

  /** A picture there is once the round is published; before that the coordination alone has a preliminary one. */
  protected pictureOf(round: RoundView): string | null {
    if (round.state === 'published') return this.t().picture;
    return round.can.review ? this.t().preliminary : null;
  }

  /** A file with the days of the round, in the language of the reader. */
  protected calendarOf({ id }: RoundView): string {
    return `${addressOf('showRoundCalendar', { roundId: id })}?language=${this.language.current()}`;
  }
}
