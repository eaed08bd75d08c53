import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { figureQualifiers, type Day, type FigureQualifier, type IndicatorToReport, type RoundSummary } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { ReportedFigures } from '../../core/reported-figures';
import { DayField } from '../../ui/day-field';
import { FigureField } from '../../ui/figure-field';
import { SelectField, type Choice } from '../../ui/select-field';
import type { ListField } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { figureFrom, figureText } from '../draft/figure-answer';
import { figureTexts } from './figure.texts';

interface Parts {
  qualifier: FigureQualifier;
  thousandths: number | null;
  periodFrom: Day | null;
  periodTo: Day | null;
}

/** One figure: how sure it is, the number and the period it holds for. Saved when it has a number and a period. */
@Component({
  selector: 'app-figure-answer',
  imports: [DayField, FigureField, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-answer.html',
  styleUrl: './figure-answer.css',
})
export class FigureAnswer {
  private readonly language = inject(Language);
  protected readonly draft = inject(DraftStore);
  protected readonly figures = inject(ReportedFigures);
  protected readonly t = this.language.of(figureTexts);
  readonly indicator = input.required<IndicatorToReport>();
  readonly field = input.required<ListField>();
  readonly round = input.required<RoundSummary | null>();

  private readonly answer = computed((): Parts => {
    const text = this.draft.text(this.field());
    return text === '' ? this.usual() : figureFrom(this.indicator().key, text);
  });
  /** What stands in the boxes: it goes its own way while a period is half written. */
  protected readonly parts = linkedSignal(() => this.answer());
  protected readonly qualifiers = computed((): Choice<FigureQualifier>[] =>
    figureQualifiers.map((value) => ({ value, text: this.figures.qualifier(value) })),
  );
  protected readonly last = computed(() => {
    const { last, unit } = this.indicator();
    if (last === null) return this.t().noLast;
    return this.t().last(this.language.pick(last.roundTitle), this.figures.figure(last.value, unit), this.figures.period(last.value));
  });
  protected readonly questions = computed(() =>
    (this.draft.view()?.figureQuestions ?? []).filter(({ indicator }) => indicator === this.indicator().key),
  );

  protected periodFault(day: Day | null): string | null {
    return day === null ? this.t().noPeriod : null;
  }

  protected change(change: Partial<Parts>): void {
    const parts = { ...this.parts(), ...change };
    this.parts.set(parts);
    const { periodFrom, periodTo, thousandths } = parts;
    const empty = thousandths === null && this.draft.text(this.field()) === '';
    if (periodFrom === null || periodTo === null || empty) return;
    this.draft.write(this.field(), figureText({ ...parts, indicator: this.indicator().key, periodFrom, periodTo }));
  }

  protected pick(text: { sv: string; en: string }): string {
    return this.language.pick(text);
  }

  /** Before anything is written: exact, for the period of the round, or since the series began. */
  private usual(): Parts {
    const { cumulative, last } = this.indicator();
    const round = this.round();
    const begun = cumulative ? last?.value.periodFrom : undefined;
    return { qualifier: 'exakt', thousandths: null, periodFrom: begun ?? round?.periodFrom ?? null, periodTo: round?.periodTo ?? null };
  }
}
