import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { textLimits, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { TextArea } from '../ui/text-field';
import { bodyFields, ObstacleFields } from './obstacle-fields';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { missingIn, wordsOf } from './obstacle-words';
import { PlanWords } from './plan-words';
import { Sending } from './sending';

/** Changes what is said of an obstacle; its history keeps the old words. */
@Component({
  selector: 'app-edit-obstacle',
  imports: [Dialog, ObstacleFields, TextArea, BusyButton, ProblemAlert],
  providers: [PlanWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="t().editHeading" [(open)]="open">
      <form class="stack" (submit)="$event.preventDefault()">
        <app-obstacle-fields
          [(words)]="words"
          [kinds]="plan.kinds()"
          [areas]="plan.areas()"
          [reword]="obstacle().can.reword"
          [faults]="faults().at"
          [tried]="tried()"
        />
        <ui-text-area [label]="t().editWhy" optional [help]="t().editWhyHelp" [rows]="2" [limit]="limits.reason" [(value)]="text" />
        <ui-problem-alert [problem]="outside()" [rest]="faults().rest" />
        <div class="row">
          <ui-button [busy]="sending.busy()" [busyText]="t().sending" (pressed)="send()">{{ t().save }}</ui-button>
          <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
        </div>
      </form>
    </ui-dialog>
  `,
})
export class EditObstacle {
  private readonly api = inject(Api);
  protected readonly plan = inject(PlanWords);
  protected readonly t = inject(Language).of(obstacleWorkTexts);
  protected readonly limits = textLimits;
  readonly obstacle = input.required<ObstacleView>();
  readonly open = model(false);
  readonly changed = output<ObstacleView>();
  protected readonly sending = new Sending();
  protected readonly words = linkedSignal(() => wordsOf(this.obstacle()));
  protected readonly text = signal('');
  protected readonly tried = signal(false);
  protected readonly faults = computed(() => routeFaults(this.sending.problem(), bodyFields));
  protected readonly outside = computed(() => (Object.keys(this.faults().at).length > 0 ? null : this.sending.problem()));

  constructor() {
    // Asked for only when somebody is about to need it.
    this.plan.of(() => (this.open() ? this.obstacle().planKey : undefined));
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const { title, titleEn, kind, hinders, severity, governmentMustAct, mustAct, areas } = this.words();
    if (missingIn(this.words()).length > 0 || !kind || !severity) return;
    const { id: obstacleId, version, can } = this.obstacle();
    const body = {
      titleSv: title.trim(),
      titleEn: titleEn.trim() || null,
      kind,
      severity,
      governmentMustAct,
      mustActKeys: mustAct.map((each) => each.key),
      areaNrs: [...areas],
      ...(can.reword ? { hinders: hinders.trim() } : {}),
      ...(this.text().trim() ? { text: this.text().trim() } : {}),
    };
    const view = await this.sending.run(() => this.api.send('editObstacle', { params: { obstacleId }, body, ifMatch: version }));
    if (!view) return;
    this.text.set('');
    this.open.set(false);
    this.changed.emit(view);
  }
}
