import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { stockholmDay, textLimits, type Day, type DeliverableView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { DayField } from '../ui/day-field';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { TextArea, TextField } from '../ui/text-field';
import { KeepDialog } from './keep-dialog';
import { keepTexts } from './keep.texts';

type Field = 'dueOn' | 'decidedOn' | 'dnr' | 'note';

/** Moves the day of a deliverable by a decision. The day before stays on the page. */
@Component({
  selector: 'assignment-move-deliverable',
  imports: [BusyButton, DayField, Dialog, ProblemAlert, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="t().moveHeading(language.pick(deliverable().kind))" [(open)]="open">
      <form class="stack" novalidate (submit)="$event.preventDefault(); send()" #form>
        <p>{{ stands() }}</p>
        <ui-day-field [label]="t().newDay" required [value]="dueOn()" (valueChange)="dueOn.set($event)" [error]="faultOf('dueOn')" />
        <ui-day-field
          [label]="t().decidedOn"
          required
          [to]="today"
          [value]="decidedOn()"
          (valueChange)="decidedOn.set($event)"
          [error]="faultOf('decidedOn')"
        />
        <ui-text-field
          [label]="t().decisionDnr"
          required
          [maxLength]="100"
          [value]="dnr()"
          (valueChange)="dnr.set($event)"
          [error]="faultOf('dnr')"
        />
        <ui-text-area
          [label]="t().note"
          [help]="t().noteHelp"
          optional
          [rows]="2"
          [limit]="limits.note"
          [value]="note()"
          (valueChange)="note.set($event)"
          [error]="faultOf('note')"
        />
        <ui-problem-alert [problem]="outside()" [rest]="rest()" />
        <div class="row">
          <ui-button type="submit" [busy]="busy()" [busyText]="t().saving">{{ t().move }}</ui-button>
          <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
        </div>
        <p class="small muted">{{ t().moveNext }}</p>
      </form>
    </ui-dialog>
  `,
})
export class MoveDeliverable extends KeepDialog<Field> {
  private readonly api = inject(Api);
  private readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(keepTexts);
  protected readonly limits = textLimits;
  protected readonly fields = ['dueOn', 'decidedOn', 'dnr', 'note'] as const;
  protected readonly today = stockholmDay(new Date());
  readonly deliverable = input.required<DeliverableView>();
  protected readonly dueOn = signal<Day | null>(null);
  protected readonly decidedOn = signal<Day | null>(null);
  protected readonly dnr = signal('');
  protected readonly note = signal('');
  protected readonly stands = computed(() => {
    const { dueOn } = this.deliverable();
    return dueOn === null ? this.t().noDayNow : this.t().dayNow(this.format.day(dueOn));
  });

  protected async send(): Promise<void> {
    const [dueOn, decidedOn, dnr] = [this.dueOn(), this.decidedOn(), this.dnr().trim()];
    const lacking = this.fields.filter((field) => field !== 'note' && !{ dueOn, decidedOn, dnr }[field]);
    const params = { assignmentKey: this.assignmentKey(), deliverableId: this.deliverable().id };
    const body = { dueOn: dueOn ?? '', decidedOn: decidedOn ?? '', dnr, note: this.note().trim() || null };
    await this.carryOut(lacking, () => this.api.send('moveDeliverable', { params, body }));
  }
}
