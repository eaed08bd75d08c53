import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Brief, Movement } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { BriefAddress } from './brief-address';
import { largestMovements } from './largest-movements';
import { movementPanelTexts } from './movement-panel.texts';
import { ratingWord, statusWord } from './status-bars';

const shownAtFirst = 5;

/** One change in words: from where, to where. */
interface Step {
  from: string;
  to: string;
}

/**
 * Which assignments have moved since the round before: from, to, and in which direction, in words and shapes. The largest
 * changes in both directions come first.
 */
@Component({
  selector: 'app-movement-panel',
  imports: [Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './movement-panel.html',
  styleUrl: './movement-panel.css',
})
export class MovementPanel {
  private readonly language = inject(Language);
  protected readonly address = inject(BriefAddress);
  protected readonly t = this.language.of(movementPanelTexts);
  readonly brief = input.required<Brief>();

  protected readonly many = computed(() => this.brief().movements.length > shownAtFirst);
  protected readonly shown = computed(() =>
    this.address.allMovements() ? this.brief().movements : largestMovements(this.brief().movements, shownAtFirst),
  );
  protected readonly about = computed(() => {
    const { comparedWith, movements } = this.brief();
    if (!comparedWith) return this.t().first;
    const before = this.language.pick(comparedWith.title);
    const count = (direction: Movement['direction']): number => movements.filter((each) => each.direction === direction).length;
    if (movements.length === 0) return this.t().still(before);
    const counted = this.t().about(before, count('better'), count('worse'));
    return this.many() && !this.address.allMovements() ? `${counted} ${this.t().largest(shownAtFirst)}` : counted;
  });

  /** How the work has moved and how it is rated, of these only what has changed. */
  protected steps({ from, to }: Movement): Step[] {
    const words = (text: { sv: string; en: string }): string => this.language.pick(text).toLowerCase();
    const work: Step[] =
      from.workStatus === to.workStatus ? [] : [{ from: words(statusWord(from.workStatus)), to: words(statusWord(to.workStatus)) }];
    // Not reported is neither a status nor a rating: it is said once.
    const silent = from.workStatus === 'not-reported' || to.workStatus === 'not-reported';
    const rating: Step[] =
      silent || from.rating === to.rating ? [] : [{ from: words(ratingWord(from.rating)), to: words(ratingWord(to.rating)) }];
    return [...work, ...rating];
  }
}
