import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FieldFrame } from './field-frame';
import { NumberBase } from './number-base';

const decimals = 3;

/** What was written, in thousandths: null for nothing, undefined for what is no number or says more than thousandths can. */
export function thousandthsOf(written: string): number | null | undefined {
  const bare = written.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (bare === '') return null;
  return /^\d+(\.\d{1,3})?$/.test(bare) ? Math.round(Number(bare) * 1000) : undefined;
}

/** A figure, kept in thousandths. */
@Component({
  selector: 'ui-figure-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './number-field.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    input.control.short {
      width: 100%;
    }
  `,
})
export class FigureField extends NumberBase {
  /** The unit, in words, that stands after the label. */
  readonly unit = input<string | null>(null);

  protected readonly labelled = computed(() => (this.unit() === null ? this.label() : `${this.label()} (${this.unit()})`));
  protected readonly unreadableFault = computed(() => this.t().notFigure);

  protected read(written: string): number | null | undefined {
    return thousandthsOf(written);
  }

  protected worded(thousandths: number): string {
    return this.format.number(thousandths / 1000, decimals);
  }
}
