import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { textLimits, type ObstacleLink, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { CheckField } from '../ui/check-field';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { TextArea } from '../ui/text-field';
import { bodyFields, ObstacleFields } from './obstacle-fields';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { missingIn, noWords, shortRound, type ObstacleWords } from './obstacle-words';
import { PlanWords } from './plan-words';
import { Sending } from './sending';

/** Splits off a part of an obstacle with the quotes that tell of it. */
@Component({
  selector: 'app-split-obstacle',
  imports: [Dialog, ObstacleFields, CheckField, TextArea, BusyButton, ProblemAlert],
  providers: [PlanWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './split-obstacle.html',
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-3);
    }
    legend {
      font-weight: 600;
      padding: 0;
      margin-bottom: var(--space-1);
    }
    .fault {
      color: var(--off-track);
      font-weight: 600;
    }
  `,
})
export class SplitObstacle {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly plan = inject(PlanWords);
  protected readonly t = this.language.of(obstacleWorkTexts);
  protected readonly limits = textLimits;
  readonly obstacle = input.required<ObstacleView>();
  readonly open = model(false);
  /** The new obstacle. */
  readonly split = output<ObstacleView>();
  protected readonly sending = new Sending();
  protected readonly words = linkedSignal((): ObstacleWords => {
    const { kind, severity } = this.obstacle();
    return { ...noWords, kind: kind.key, severity };
  });
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly text = signal('');
  protected readonly tried = signal(false);
  protected readonly faults = computed(() => routeFaults(this.sending.problem(), bodyFields));
  protected readonly outside = computed(() => (Object.keys(this.faults().at).length > 0 ? null : this.sending.problem()));

  constructor() {
    this.plan.of(() => (this.open() ? this.obstacle().planKey : undefined));
  }

  protected place({ organisation, roundTitle, assignment }: ObstacleLink): string {
    const about = assignment.label ?? this.language.pick(assignment.title);
    return `${this.language.pick(organisation.name)}, ${shortRound(this.language.pick(roundTitle)).toLowerCase()}, ${about}`;
  }

  protected choose(id: string, chosen: boolean): void {
    this.chosen.update((before) => (chosen ? [...before, id] : before.filter((each) => each !== id)));
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const { title, titleEn, kind, hinders, severity, governmentMustAct, mustAct } = this.words();
    const [linkIds, text] = [[...this.chosen()], this.text().trim()];
    if (missingIn(this.words()).length > 0 || !kind || !severity || !text || linkIds.length === 0) return;
    const { id: obstacleId, version } = this.obstacle();
    const body = {
      title: title.trim(),
      titleEn: titleEn.trim() || null,
      kind,
      hinders: hinders.trim(),
      severity,
      governmentMustAct,
      mustActKeys: mustAct.map((each) => each.key),
      linkIds,
      text,
    };
    const part = await this.sending.run(() => this.api.send('splitObstacle', { params: { obstacleId }, body, ifMatch: version }));
    if (!part) return;
    this.open.set(false);
    this.split.emit(part);
  }
}
