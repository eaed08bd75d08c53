import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { figureUnits, textLimits, type FigureUnit } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { ReportedFigures } from '../core/reported-figures';
import { BusyButton } from '../ui/busy-button';
import { ChoiceField } from '../ui/choice-field';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { KeepDialog } from './keep-dialog';
import { keepTexts } from './keep.texts';

type Field = 'nameSv' | 'nameEn' | 'unit' | 'dimension' | 'cumulative';
type Counting = 'cumulative' | 'each';

/** Asks for a figure in the assignment's reports. What it counts and how cannot be changed afterwards. */
@Component({
  selector: 'assignment-add-indicator',
  imports: [BusyButton, ChoiceField, Dialog, ProblemAlert, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="t().addHeading" [(open)]="open">
      <form class="stack" novalidate (submit)="$event.preventDefault(); send()" #form>
        <ui-text-field
          [label]="t().nameSv"
          [help]="t().nameHelp"
          required
          [maxLength]="limits.title"
          [value]="nameSv()"
          (valueChange)="nameSv.set($event)"
          [error]="faultOf('nameSv')"
        />
        <ui-text-field
          [label]="t().nameEn"
          required
          [maxLength]="limits.title"
          [value]="nameEn()"
          (valueChange)="nameEn.set($event)"
          [error]="faultOf('nameEn')"
        />
        <ui-select-field
          [label]="t().unit"
          required
          [choices]="units()"
          [value]="unit()"
          (valueChange)="unit.set($event)"
          [error]="faultOf('unit')"
        />
        <ui-text-field
          [label]="t().dimension"
          [help]="t().dimensionHelp"
          optional
          [maxLength]="120"
          [value]="dimension()"
          (valueChange)="dimension.set($event)"
          [error]="faultOf('dimension')"
        />
        <ui-choice-field
          [label]="t().counting"
          required
          [choices]="countings()"
          [value]="counting()"
          (valueChange)="counting.set($event)"
          [error]="faultOf('cumulative')"
        />
        <ui-problem-alert [problem]="outside()" [rest]="rest()" />
        <div class="row">
          <ui-button type="submit" [busy]="busy()" [busyText]="t().saving">{{ t().add }}</ui-button>
          <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
        </div>
        <p class="small muted">{{ t().addNext }}</p>
      </form>
    </ui-dialog>
  `,
})
export class AddIndicator extends KeepDialog<Field> {
  private readonly api = inject(Api);
  private readonly figures = inject(ReportedFigures);
  protected readonly t = inject(Language).of(keepTexts);
  protected readonly limits = textLimits;
  protected readonly fields = ['nameSv', 'nameEn', 'unit', 'dimension', 'cumulative'] as const;
  protected readonly nameSv = signal('');
  protected readonly nameEn = signal('');
  protected readonly unit = signal<FigureUnit | null>(null);
  protected readonly dimension = signal('');
  protected readonly counting = signal<Counting | null>(null);
  protected readonly units = computed((): Choice<FigureUnit>[] => figureUnits.map((value) => ({ value, text: this.figures.unit(value) })));
  protected readonly countings = computed((): Choice<Counting>[] => [
    { value: 'cumulative', text: this.t().cumulative, help: this.t().cumulativeHelp },
    { value: 'each', text: this.t().each, help: this.t().eachHelp },
  ]);

  protected async send(): Promise<void> {
    const [nameSv, nameEn, unit, counting] = [this.nameSv().trim(), this.nameEn().trim(), this.unit(), this.counting()];
    const given: Record<Field, unknown> = { nameSv, nameEn, unit, dimension: true, cumulative: counting };
    const lacking = this.fields.filter((field) => !given[field]);
    const params = { assignmentKey: this.assignmentKey() };
    const dimension = this.dimension().trim() || null;
    await this.carryOut(lacking, async () => {
      const body = { nameSv, nameEn, unit: unit ?? 'antal', dimension, cumulative: counting === 'cumulative' };
      const view = await this.api.send('addAssignmentIndicator', { params, body });
      this.clear();
      return view;
    });
  }

  private clear(): void {
    for (const text of [this.nameSv, this.nameEn, this.dimension]) text.set('');
    this.unit.set(null);
    this.counting.set(null);
  }
}
