import { Injectable, inject } from '@angular/core';
import type { IndicatorValue } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { indicatorsTexts } from './indicators.texts';
import { wordFor } from './plan-words';
import type { SeriesWords } from './series';
import { qualifierWords, qualifiersBefore, unitWords } from './series-words';

const orePerKrona = 100;

/** How the figures of indicators are written. */
@Injectable({ providedIn: 'root' })
export class FigureWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly t = this.language.of(indicatorsTexts);

  /** Read in a computed or a template: it follows the language. */
  series(): SeriesWords {
    return { pick: (text) => this.language.pick(text), by: this.t().by };
  }

  unit(unit: string): string {
    return this.language.pick(wordFor(unitWords, unit));
  }

  /** Money, shares and plain numbers need no unit beside the figure. */
  saysItself(unit: string): boolean {
    return ['antal', 'procent', 'andel', 'SEK', 'SEK per år'].includes(unit);
  }

  /** The heading of a column of figures in one unit. */
  heading(unit: string): string {
    return this.saysItself(unit) ? this.t().value : this.t().valueIn(this.unit(unit));
  }

  /** The bare figure, as a bar says it. */
  figure(value: number, unit: string): string {
    if (unit === 'SEK per år') return this.t().perYear(this.format.money(value * orePerKrona));
    if (unit === 'SEK') return this.format.money(value * orePerKrona);
    if (unit === 'andel') return this.format.share(value);
    if (unit === 'procent') return `${this.format.number(value, 1)}\u202f%`;
    return this.format.number(value, 1);
  }

  /** The figure as the source puts it: "drygt 15 000", "14 mnkr, föreslaget, inte beslutat". */
  qualified({ value, unit, qualifier }: IndicatorValue): string {
    if (value === null) return this.t().missing;
    const figure = this.figure(value, unit);
    const word = qualifier === 'exakt' ? null : this.qualifier(qualifier);
    if (word === null) return figure;
    return qualifiersBefore.includes(qualifier) ? `${word} ${figure}` : `${figure}, ${word}`;
  }

  qualifier(qualifier: string): string | null {
    return qualifier === 'exakt' ? null : this.language.pick(wordFor(qualifierWords, qualifier));
  }

  period({ periodFrom, periodTo }: IndicatorValue): string {
    if (periodFrom === null && periodTo === null) return this.t().noPeriod;
    return periodFrom !== null && periodTo === null
      ? this.t().onwards(this.format.day(periodFrom))
      : this.format.period(periodFrom, periodTo);
  }
}
