import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { Ore } from '@lagesbild/contract';
import { FieldFrame } from './field-frame';
import { NumberBase } from './number-base';

const orePerTkr = 100_000;
const decimals = 5;

/** What was written, in tkr, as whole öre: null for nothing, undefined for what is no sum. */
export function oreOf(written: string): Ore | null | undefined {
  const bare = written
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  if (bare === '') return null;
  return /^-?\d+(\.\d+)?$/.test(bare) ? Math.round(Number(bare) * orePerTkr) : undefined;
}

/** A sum, written in thousands of kronor and kept in whole öre. */
@Component({
  selector: 'ui-money-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './number-field.html',
  styles: ':host { display: block; min-width: 0; }',
})
export class MoneyField extends NumberBase {
  protected readonly labelled = computed(() => `${this.label()} (${this.t().tkr})`);
  protected readonly unreadableFault = computed(() => this.t().notMoney);

  protected read(written: string): Ore | null | undefined {
    return oreOf(written);
  }

  protected worded(ore: Ore): string {
    return this.format.number(ore / orePerTkr, decimals);
  }
}
