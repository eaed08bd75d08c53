import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OwnQuestion, ReportContent } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { TermList } from '../../ui/term-list';
import { AnswerWords } from '../form/answer-words';
import { readTexts } from './read.texts';
import { UnchangedMark, type Since } from './unchanged';

/** The round's own questions with what was answered; with `before`, what an answer was until it changed. */
@Component({
  selector: 'app-own-answers',
  imports: [TermList, UnchangedMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-term-list>
      @for (each of answers(); track each.key) {
        <div>
          <dt>{{ each.label }}</dt>
          <dd>
            @if (each.before; as before) {
              <del class="own-words"
                ><span class="unseen">{{ t().beforeThat }} </span>{{ before }}</del
              >&ngsp;
            }
            @if (each.answer; as answer) {
              <span class="own-words">{{ answer }}</span>
            } @else {
              <span class="muted">{{ t().notSaid }}</span>
            }
            @if (of(); as since) {
              <app-unchanged [content]="content()" [of]="since" [question]="'own:' + each.key" />
            }
          </dd>
        </div>
      }
    </ui-term-list>
  `,
})
export class OwnAnswers {
  private readonly language = inject(Language);
  private readonly words = inject(AnswerWords);
  protected readonly t = this.language.of(readTexts);
  readonly questions = input.required<readonly OwnQuestion[]>();
  readonly content = input.required<ReportContent>();
  readonly before = input<ReportContent | null>(null);
  /** What is needed to say since when an answer has not changed; without it nothing is said of that. */
  readonly of = input<Since | null>(null);

  protected readonly answers = computed(() =>
    this.questions().map((question) => {
      const [now, then] = [this.said(question, this.content()), this.said(question, this.before())];
      return { key: question.key, label: this.language.pick(question.label), answer: now, before: then === now ? '' : then };
    }),
  );

  private said(question: OwnQuestion, content: ReportContent | null): string {
    return this.words.ownAnswer(question, content?.own.find(({ key }) => key === question.key)?.value ?? '');
  }
}
