import { Injectable, inject } from '@angular/core';
import {
  ratingWords,
  sectionWords,
  workStatusWords,
  type Ore,
  type OwnQuestion,
  type Rating,
  type ReportView,
  type WorkStatus,
} from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { ReportedFigures } from '../../core/reported-figures';
import {
  indicatorKeyOf,
  isBlank,
  isReply,
  listField,
  markedField,
  partOf,
  perspectiveKeyOf,
  type Answer,
  type Field,
} from '../draft/draft-fields';
import { figureFrom, hasNumber } from '../draft/figure-answer';
import { answerTexts, formTexts } from './form.texts';

const orePerTkr = 100_000;

const questionAt = (field: Field, questions: readonly OwnQuestion[]): OwnQuestion | undefined =>
  questions.find(({ key }) => listField('own', key) === field);

/** The fields of a report, and what stands in them, in the language of the reader. */
@Injectable({ providedIn: 'root' })
export class AnswerWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly figures = inject(ReportedFigures);
  private readonly form = this.language.of(formTexts);
  private readonly t = this.language.of(answerTexts);

  /** What a field is called among others: "Gjort", "Er bedömning", "Perspektiv: Barnets rätt". */
  nameOf(field: Field, report: Pick<ReportView, 'perspectives' | 'indicators' | 'ownQuestions'>): string {
    const about = markedField(field);
    if (about !== null) return this.t().markOn(this.nameOf(about, report));
    if (isReply(field)) return this.t().reply;
    const part = this.language.pick(sectionWords[partOf(field)]);
    const indicator = report.indicators.find(({ key }) => key === indicatorKeyOf(field));
    if (indicator) return `${part}: ${this.figures.name(indicator)}`;
    const question = questionAt(field, report.ownQuestions);
    if (question) return this.language.pick(question.label);
    const asked = perspectiveKeyOf(field);
    if (asked === null) return this.own(field) ?? part;
    const perspective = report.perspectives.find(({ key }) => key === asked);
    return perspective ? `${part}: ${this.language.pick(perspective.name)}` : part;
  }

  /** `questions`: those that the round asks beside the core. */
  answer(field: Field, answer: Answer, questions: readonly OwnQuestion[] = []): string {
    if (isBlank(answer)) return this.t().nothing;
    if (indicatorKeyOf(field) !== null) return this.figure(String(answer));
    const question = questionAt(field, questions);
    if (question) return this.ownAnswer(question, String(answer));
    if (typeof answer === 'number') return this.money(answer);
    if (field === 'workStatus') return this.language.pick(workStatusWords[answer as WorkStatus]);
    if (field === 'rating') return this.language.pick(ratingWords[answer as Rating]);
    return field === 'expectedDoneOn' ? this.format.day(answer) : (answer ?? '');
  }

  /** "drygt 161, 1 juli 2024–31 oktober 2026": how the figure of an answer reads without its unit. */
  private figure(text: string): string {
    const value = figureFrom('', text);
    return hasNumber(value) ? `${this.figures.figure(value)}, ${this.figures.period(value)}` : this.t().nothing;
  }

  /** An answer to a question of the round's own, with the unit of a number; nothing when there is none. */
  ownAnswer({ kind, unit, choices }: OwnQuestion, value: string): string {
    if (value.trim() === '') return '';
    const chosen = choices.find(({ key }) => key === value);
    if (chosen) return this.language.pick(chosen.label);
    if (kind === 'yes-no') return value === 'yes' ? this.t().yes : this.t().no;
    if (kind === 'day') return this.format.day(value);
    if (kind !== 'number' || Number.isNaN(Number(value))) return value;
    return [this.format.number(Number(value), 6), unit && this.language.pick(unit)].filter(Boolean).join(' ');
  }

  /** A sum as exactly as it was written, in the unit that it is written in. */
  money(ore: Ore | null): string {
    return ore === null ? '–' : this.t().tkr(this.format.number(ore / orePerTkr, 5));
  }

  private own(field: Field): string | undefined {
    const t = this.form();
    const names: Partial<Record<Field, string>> = {
      workStatus: t.status,
      rating: t.rating,
      expectedDoneOn: t.expectedDone,
      usedOre: t.used,
      forecastOre: t.forecast,
    };
    return names[field];
  }
}
