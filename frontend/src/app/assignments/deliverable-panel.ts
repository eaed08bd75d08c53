import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { stockholmDay, type DeliverableView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { deliverablePanelTexts } from './deliverable-panel.texts';
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
  imports: [Panel],
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
          </li>
        } @empty {
          <li class="muted">{{ silent() ? t().emptyInSource : t().empty }}</li>
        }
      </ul>
    </ui-panel>
  `,
  styles: `
    .row {
      justify-content: space-between;
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

  private daysOf({ dueOn, receivedOn }: DeliverableView, { kind }: Lateness): string {
    const t = this.t();
    const worded = kind === 'coming' ? t.due : t.wasDue;
    const due = dueOn === null ? t.noDue : worded(this.format.day(dueOn));
    return receivedOn === null ? due : `${due}, ${t.received(this.format.day(receivedOn))}`;
  }
}
