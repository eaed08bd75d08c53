import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { stockholmDay, type DeliverableView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { DayField } from '../ui/day-field';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { TextField } from '../ui/text-field';
import { KeepDialog } from './keep-dialog';
import { keepTexts } from './keep.texts';

/** Notes the day that a deliverable came in, or takes back one that was wrong. */
@Component({
  selector: 'assignment-receive-deliverable',
  imports: [BusyButton, DayField, Dialog, ProblemAlert, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="t().receiveHeading(language.pick(deliverable().kind))" [(open)]="open">
      <form class="stack" novalidate (submit)="$event.preventDefault(); send()" #form>
        <ui-day-field
          [label]="t().receivedOn"
          required
          [to]="today"
          [value]="receivedOn()"
          (valueChange)="receivedOn.set($event)"
          [error]="faultOf('receivedOn')"
        />
        <ui-text-field
          [label]="t().dnr"
          [help]="t().dnrHelp"
          optional
          [maxLength]="100"
          [value]="dnr()"
          (valueChange)="dnr.set($event)"
          [error]="faultOf('dnr')"
        />
        <ui-problem-alert [problem]="outside()" [rest]="rest()" />
        <div class="row">
          <ui-button type="submit" [busy]="busy()" [busyText]="t().saving">{{ t().receive }}</ui-button>
          @if (deliverable().receivedOn) {
            <ui-button look="quiet" (pressed)="takeBack()">{{ t().takeBack }}</ui-button>
          }
          <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
        </div>
        <p class="small muted">{{ t().receiveNext }}</p>
      </form>
    </ui-dialog>
  `,
})
export class ReceiveDeliverable extends KeepDialog<'receivedOn' | 'dnr'> {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(keepTexts);
  protected readonly fields = ['receivedOn', 'dnr'] as const;
  protected readonly today = stockholmDay(new Date());
  readonly deliverable = input.required<DeliverableView>();
  protected readonly receivedOn = linkedSignal(() => this.deliverable().receivedOn);
  protected readonly dnr = linkedSignal(() => this.deliverable().receivedDnr ?? '');

  protected async send(): Promise<void> {
    await this.store(this.receivedOn(), this.receivedOn() === null ? ['receivedOn'] : []);
  }

  protected async takeBack(): Promise<void> {
    await this.store(null, []);
  }

  private store(receivedOn: string | null, lacking: readonly 'receivedOn'[]): Promise<void> {
    const params = { assignmentKey: this.assignmentKey(), deliverableId: this.deliverable().id };
    const dnr = receivedOn === null ? null : this.dnr().trim() || null;
    return this.carryOut(lacking, () => this.api.send('receiveDeliverable', { params, body: { receivedOn, dnr } }));
  }
}
