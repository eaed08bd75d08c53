import { Injectable, inject } from '@angular/core';
import {
  figureQualifierWords,
  figureUnitWords,
  type AssignmentIndicator,
  type FigureQualifier,
  type FigureUnit,
  type ReportedValue,
} from '@lagesbild/contract';
import { Format } from './format';
import { Language } from './language';

const decimals = 3;

type Named = Pick<AssignmentIndicator, 'name' | 'dimension'>;

/** Figures that reports give, in the language of the reader. Use it in templates: it follows the language. */
@Injectable({ providedIn: 'root' })
export class ReportedFigures {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  /** "drygt 1 100 personer"; without a unit where none is known. */
  figure({ qualifier, thousandths }: Pick<ReportedValue, 'qualifier' | 'thousandths'>, unit?: FigureUnit): string {
    const number = this.format.number(thousandths / 1000, decimals);
    const word = qualifier === 'exakt' ? '' : `${this.qualifier(qualifier)} `;
    return `${word}${number}${unit === undefined ? '' : this.after(unit)}`;
  }

  qualifier(qualifier: FigureQualifier): string {
    return this.language.pick(figureQualifierWords[qualifier]);
  }

  unit(unit: FigureUnit): string {
    return this.language.pick(figureUnitWords[unit]);
  }

  /** "Deltagare i kurser (åklagare)": the name with the part that is counted. */
  name({ name, dimension }: Named): string {
    const words = this.language.pick(name);
    return dimension === null ? words : `${words} (${dimension})`;
  }

  period({ periodFrom, periodTo }: Pick<ReportedValue, 'periodFrom' | 'periodTo'>): string {
    return this.format.period(periodFrom, periodTo);
  }

  private after(unit: FigureUnit): string {
    if (unit === 'antal') return '';
    return unit === 'procent' ? '\u202f%' : ` ${this.unit(unit)}`;
  }
}
