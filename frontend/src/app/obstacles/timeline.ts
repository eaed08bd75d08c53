import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { openObstacleStates, type ObstacleSummary, type RoundSummary } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { TextView } from '../ui/text-view';
import { obstacleViewsTexts } from './obstacle-views.texts';
import { shortRound } from './obstacle-words';
import { ObstacleStateBadge } from './state-badge';

/** What an obstacle was in a round: met by so many, flagged without a report, standing since before, or not yet there. */
export interface Mark {
  roundId: string;
  met: number;
  kind: 'met' | 'since' | 'stands' | 'none';
}

/** An obstacle in each of some rounds, the earliest first. A closed one stands no longer than it was last met. */
export function marksOf({ reportedIn, sinceRound, state }: ObstacleSummary, rounds: readonly Pick<RoundSummary, 'id' | 'nr'>[]): Mark[] {
  const met = new Map(reportedIn.map((each) => [each.roundId, each.organisations]));
  const first = sinceRound?.nr ?? reportedIn[0]?.nr ?? Infinity;
  const last = openObstacleStates.includes(state) ? Infinity : Math.max(first, ...reportedIn.map((each) => each.nr));
  return rounds.map(({ id, nr }) => {
    const count = met.get(id) ?? 0;
    if (count > 0) return { roundId: id, met: count, kind: 'met' };
    if (nr === first) return { roundId: id, met: 0, kind: 'since' };
    return { roundId: id, met: 0, kind: nr > first && nr < last ? 'stands' : 'none' };
  });
}

/** The obstacles round by round: since when each has stood, and how many have met it. */
@Component({
  selector: 'app-obstacle-timeline',
  imports: [RouterLink, TextView, ObstacleStateBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './timeline.html',
  styleUrl: './timeline.css',
})
export class ObstacleTimeline {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleViewsTexts);
  readonly planKey = input.required<string>();
  readonly obstacles = input.required<readonly ObstacleSummary[]>();
  private readonly read = inject(Api).read('listRounds', () => ({ params: { planKey: this.planKey() }, query: { limit: 100 } }));
  protected readonly rounds = computed(() =>
    (this.read.hasValue() ? [...this.read.value().items] : [])
      .filter((round) => round.state !== 'planned')
      .sort((one, other) => one.nr - other.nr)
      .map((round) => ({ id: round.id, nr: round.nr, name: shortRound(this.language.pick(round.title)) })),
  );
  protected readonly rows = computed(() => this.obstacles().map((obstacle) => ({ obstacle, marks: marksOf(obstacle, this.rounds()) })));
  protected readonly known = computed(() => this.read.hasValue());
}
