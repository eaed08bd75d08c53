import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { daysBetween, stockholmDay, type Day, type Instant, type RoundSummary } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { roundDaysTexts } from './round-days.texts';

/** One day in the life of a round. */
interface Step {
  term: string;
  day: string;
  help: string | null;
  done: boolean;
}

/** The days of a round in their order. The last day on time and the day it closes are kept apart. */
@Component({
  selector: 'app-round-days',
  imports: [Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="t().about(format.period(round().periodFrom, round().periodTo))">
      <dl>
        @for (step of steps(); track step.term) {
          <div [class.done]="step.done">
            <dt>{{ step.term }}</dt>
            <dd>
              <strong>{{ step.day }}</strong>
              @if (step.help; as help) {
                <span class="small muted">{{ help }}</span>
              }
            </dd>
          </div>
        }
      </dl>
    </ui-panel>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: var(--space-4) var(--space-3);
    }
    dl > div {
      border-top: 4px solid var(--line);
      padding-top: var(--space-2);
    }
    dl > .done {
      border-top-color: var(--brand);
    }
    dt {
      color: var(--muted);
      font-size: var(--text-small);
    }
    dd {
      margin: 0;
      display: grid;
      line-height: 1.35;
    }
    @media (max-width: 640px) {
      dl {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `,
})
export class RoundDays {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(roundDaysTexts);
  readonly round = input.required<RoundSummary>();

  protected readonly steps = computed((): Step[] => {
    const round = this.round();
    const t = this.t();
    return [
      this.planned({ planned: t.opens, happened: t.opened, on: round.opensOn, at: round.openedAt }),
      {
        term: t.due,
        day: this.format.day(round.dueOn),
        help: round.closedAt ? t.dueHelp : `${this.distance(round.dueOn)}: ${t.dueHelp}`,
        done: this.passed(round.dueOn),
      },
      this.planned({ planned: t.closes, happened: t.closed, on: round.closesOn, at: round.closedAt }),
      round.publishedAt
        ? { term: t.published, day: this.format.dayOf(round.publishedAt), help: null, done: true }
        : { term: t.publishes, day: t.notYet, help: t.afterClosing, done: false },
    ];
  });

  /** A day that the coordination plans, until it has happened. */
  private planned({ planned, happened, on, at }: { planned: string; happened: string; on: Day; at: Instant | null }): Step {
    if (at) return { term: happened, day: this.format.dayOf(at), help: null, done: true };
    return { term: planned, day: this.format.day(on), help: this.distance(on), done: false };
  }

  private passed(day: Day): boolean {
    return daysBetween(stockholmDay(new Date()), day) < 0;
  }

  private distance(day: Day): string {
    const days = daysBetween(stockholmDay(new Date()), day);
    return days < 0 ? this.t().overDays(-days) : this.t().inDays(days);
  }
}
