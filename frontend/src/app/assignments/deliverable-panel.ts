import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { stockholmDay, type AssignmentView, type DeliverableView, type MovedDay } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { deliverablePanelTexts } from './deliverable-panel.texts';
import { MoveDeliverable } from './move-deliverable';
import { ReceiveDeliverable } from './receive-deliverable';
import { latenessOf, type Lateness } from './lateness';

const shapes: Record<Lateness['kind'], string> = {
  'on-time': '●',
  received: '●',
  late: '▲',
  outstanding: '■',
  coming: '○',
  'not-told': '○',
};

/** What is to be delivered and when, and how each of them stood against its day, in words. */
@Component({
  selector: 'assignment-deliverables',
  imports: [MoveDeliverable, Panel, ReceiveDeliverable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading">
      <ul class="rows">
        @for (row of rows(); track $index) {
          <li>
            <p class="row">
              <strong>{{ language.pick(row.deliverable.kind) }}</strong>
              <span class="lateness" [class]="row.kind"
                ><span aria-hidden="true">{{ row.shape }}</span> {{ row.words }}</span
              >
            </p>
            @if (row.deliverable.title; as title) {
              <p lang="sv">{{ title }}</p>
            }
            <p class="small muted">{{ row.days }}</p>
            @for (moved of row.deliverable.moved; track $index) {
              <p class="small muted">
                <del>{{ format.day(moved.fromOn) }}</del> {{ movedBy(moved) }}
              </p>
            }
            @if (keep()) {
              <p class="tools small">
                <button type="button" class="button link" (click)="chosen.set({ act: 'receive', deliverable: row.deliverable })">
                  {{ row.deliverable.receivedOn ? t().correct : t().receive
                  }}<span class="unseen">: {{ language.pick(row.deliverable.kind) }}</span>
                </button>
                <button type="button" class="button link" (click)="chosen.set({ act: 'move', deliverable: row.deliverable })">
                  {{ t().move }}<span class="unseen">: {{ language.pick(row.deliverable.kind) }}</span>
                </button>
              </p>
            }
          </li>
        } @empty {
          <li class="muted">{{ silent() ? t().emptyInSource : t().empty }}</li>
        }
      </ul>
      @if (chosen(); as chosen) {
        @if (chosen.act === 'receive') {
          <assignment-receive-deliverable
            [assignmentKey]="assignmentKey()"
            [deliverable]="chosen.deliverable"
            [open]="true"
            (openChange)="closed($event)"
            (changed)="changed.emit($event)"
          />
        } @else {
          <assignment-move-deliverable
            [assignmentKey]="assignmentKey()"
            [deliverable]="chosen.deliverable"
            [open]="true"
            (openChange)="closed($event)"
            (changed)="changed.emit($event)"
          />
        }
      }
    </ui-panel>
  `,
  styles: `
    .row {
      justify-content: space-between;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
    }
    .lateness {
      font-weight: 600;
      color: var(--none);
    }
    .on-time,
    .received {
      color: var(--on-track);
    }
    .late {
      color: var(--at-risk);
    }
    .outstanding {
      color: var(--off-track);
    }
  `,
})
export class DeliverablePanel {
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(deliverablePanelTexts);
  readonly deliverables = input.required<readonly DeliverableView[]>();
  /** What is known comes from sources: what they do not tell is no delay. */
  readonly silent = input(false);
  readonly assignmentKey = input('');
  /** The reader keeps the assignment: may note receipts and move days. */
  readonly keep = input(false);
  readonly changed = output<AssignmentView>();
  protected readonly chosen = signal<{ act: 'receive' | 'move'; deliverable: DeliverableView } | null>(null);

  protected readonly rows = computed(() => {
    const today = stockholmDay(new Date());
    return this.deliverables().map((deliverable) => {
      const lateness = latenessOf(deliverable, today, this.silent());
      return {
        deliverable,
        kind: lateness.kind,
        shape: shapes[lateness.kind],
        words: this.wordsOf(lateness),
        days: this.daysOf(deliverable, lateness),
      };
    });
  });

  protected closed(open: boolean): void {
    if (!open) this.chosen.set(null);
  }

  protected movedBy({ dnr, decidedOn }: MovedDay): string {
    return this.t().movedBy(this.format.day(decidedOn), dnr);
  }

  private wordsOf(lateness: Lateness): string {
    const t = this.t();
    if (lateness.kind === 'received') return t.wasReceived;
    if (lateness.kind === 'not-told') return this.silent() ? t.notTold : t.noDayEntered;
    const { days } = lateness;
    switch (lateness.kind) {
      case 'on-time':
        return days ? t.early(days) : t.onDay;
      case 'late':
        return days === null ? t.lateUncounted : t.late(days);
      case 'outstanding':
        return days === null ? t.outstandingUncounted : t.outstanding(days);
      case 'coming':
        return days === null ? t.coming : days === 0 ? t.today : t.inDays(days);
    }
  }

  private daysOf({ dueOn, receivedOn, receivedDnr }: DeliverableView, { kind }: Lateness): string {
    const t = this.t();
    const worded = kind === 'coming' ? t.due : t.wasDue;
    const due = dueOn === null ? t.noDue : worded(this.format.day(dueOn));
    const came = receivedOn === null ? null : t.received(this.format.day(receivedOn));
    return [due, came, receivedDnr === null ? null : t.dnr(receivedDnr)].filter((words) => words !== null).join(', ');
  }
}
