import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { planDoorsTexts } from './plan-doors.texts';

interface Door {
  part: string;
  text: string;
  /** The plain word, for the sentence on what there is none of. */
  word: string;
  count: number;
}

/** The ways on from a plan, each with how much is behind it; what there is none of is said, not linked. */
@Component({
  selector: 'app-plan-doors',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="t().heading">
      <ul>
        @for (door of open(); track door.part) {
          <li>
            <a [routerLink]="['/plans', plan().key, door.part]">{{ door.text }}</a>
          </li>
        }
        @if (workbench()) {
          <li>
            <a [routerLink]="['/plans', plan().key, 'reading']">{{ t().reading }}</a>
          </li>
          <li>
            <a [routerLink]="['/plans', plan().key, 'search']">{{ t().search }}</a>
          </li>
        }
      </ul>
    </nav>
    @if (none(); as none) {
      <p class="small muted">{{ none }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      align-items: baseline;
    }
    ul {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
    }
    a {
      display: inline-block;
      min-height: 24px;
      font-weight: 600;
    }
  `,
})
export class PlanDoors {
  protected readonly t = inject(Language).of(planDoorsTexts);
  private readonly session = inject(Session);
  readonly plan = input.required<PlanView>();

  /** The coordination reads and searches what has been submitted. */
  protected readonly workbench = computed(() => this.session.can().review && !this.plan().history);

  private readonly doors = computed((): Door[] => {
    const { assignmentsNamed, counts, history } = this.plan();
    const t = this.t();
    const kept: Door[] = [
      { part: 'indicators', text: t.indicators(counts.indicators), word: t.indicatorsWord, count: counts.indicators },
      { part: 'findings', text: t.findings(counts.findings), word: t.findingsWord, count: counts.findings },
      { part: 'meetings', text: t.meetings(counts.meetings), word: t.meetingsWord, count: counts.meetings },
    ];
    // Obstacles come from the reporting, which a plan of the past does not have.
    const obstacles: Door = { part: 'obstacles', text: t.obstacles(counts.obstacles), word: t.obstaclesWord, count: counts.obstacles };
    const assignments: Door = {
      part: 'assignments',
      text: t.assignments(assignmentsNamed),
      word: '',
      count: Math.max(assignmentsNamed, 1),
    };
    return history ? [assignments, ...kept] : [assignments, obstacles, ...kept];
  });
  protected readonly open = computed(() => this.doors().filter((door) => door.count > 0));
  protected readonly none = computed(() => {
    const words = this.doors().flatMap((door) => (door.count === 0 ? [door.word] : []));
    const last = words.pop();
    if (last === undefined) return null;
    return this.t().none(words.length ? this.t().or(words.join(', '), last) : last);
  });
}
