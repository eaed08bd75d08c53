import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { sectionWords, type Section } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { Pager } from '../../ui/pager';
import { Panel } from '../../ui/panel';
import { SelectField, type Choice } from '../../ui/select-field';
import { StateView, There } from '../../ui/state-view';
import { AnswerWords } from '../form/answer-words';
import { partsTexts } from './parts.texts';

const texts = ['done', 'next', 'obstacles', 'discuss'] as const satisfies readonly Section[];

/** The parts' answers to one question under each other. */
@Component({
  selector: 'app-part-answers',
  imports: [Pager, Panel, RouterLink, SelectField, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel id="words" [heading]="t().words" [about]="t().wordsAbout">
      <div class="filter not-printed">
        <ui-select-field [label]="t().question" [choices]="choices()" [value]="chosen()" (valueChange)="choose($event)" />
      </div>
      <ui-state-view [of]="answers" [keep]="true" [empty]="t().noWords">
        <ng-template [uiThere]="answers" let-page>
          <ul class="rows">
            @for (each of page.items; track each.reportId) {
              <li>
                <h3>
                  <a [routerLink]="['/reports', each.reportId]">{{ language.pick(each.organisation.name) }}</a>
                </h3>
                <p class="own-words" lang="sv">{{ inWords(each.text) }}</p>
              </li>
            }
          </ul>
          <ui-pager [of]="page" />
        </ng-template>
      </ui-state-view>
    </ui-panel>
  `,
  styles: `
    .filter {
      max-width: 30rem;
      margin-bottom: var(--space-4);
    }
  `,
})
export class PartAnswers {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly words = inject(AnswerWords);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(partsTexts);
  readonly reportId = input.required<string>();
  readonly question = input<string>();
  readonly page = input<string>();

  /** The lead's report names the perspectives and the round's own questions. */
  private readonly report = this.api.read('showReport', () => ({ params: { reportId: this.reportId() } }));
  private readonly asked = computed(() => (this.report.hasValue() ? this.report.value() : null));
  protected readonly choices = computed((): Choice[] => [
    ...texts.map((value) => ({ value, text: this.language.pick(sectionWords[value]) })),
    ...(this.asked()?.perspectives ?? []).map(({ key, name }) => ({ value: `perspective:${key}`, text: this.language.pick(name) })),
    ...(this.asked()?.ownQuestions ?? []).map(({ key, label }) => ({ value: `own:${key}`, text: this.language.pick(label) })),
  ]);
  protected readonly chosen = computed(() => this.choices().find(({ value }) => value === this.question())?.value ?? 'done');
  protected readonly answers = this.api.read('listPartAnswers', () => ({
    params: { reportId: this.reportId() },
    query: { question: this.chosen(), page: Number(this.page() ?? 1) || 1 },
  }));

  protected inWords(text: string): string {
    const question = this.asked()?.ownQuestions.find(({ key }) => `own:${key}` === this.chosen());
    return question ? this.words.ownAnswer(question, text) : text;
  }

  protected choose(question: string | null): void {
    void this.router.navigate([], { queryParams: { question, page: null }, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
