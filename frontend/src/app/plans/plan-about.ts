import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Panel } from '../ui/panel';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { planAboutTexts } from './plan-about.texts';

/** The document, whose it is and who follows it up; what the sources do not tell is said. */
@Component({
  selector: 'app-plan-about',
  imports: [CitationList, Panel, RouterLink, TermList, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="plan().history ? t().history : ''">
      <ui-term-list>
        <div>
          <dt>{{ t().document }}</dt>
          <dd lang="sv">{{ plan().document }}</dd>
        </div>
        @for (fact of plainFacts(); track fact.term) {
          <div>
            <dt>{{ fact.term }}</dt>
            <dd [class.muted]="fact.value === null">{{ fact.value ?? t().unknown }}</dd>
          </div>
        }
        <div>
          <dt>{{ t().owner }}</dt>
          <dd>
            @if (plan().owner; as owner) {
              <a [routerLink]="['/organisations', owner.key]"><ui-text [text]="owner.name" /></a>
              <ui-citation [citations]="[]" [certainty]="plan().ownerCertainty" />
            } @else {
              <span class="muted">{{ t().unknown }}</span>
            }
          </dd>
        </div>
        <div>
          <dt>{{ t().followUp }}</dt>
          <dd>
            @if (plan().followUpBy; as body) {
              <a [routerLink]="['/organisations', body.key]"><ui-text [text]="body.name" /></a>
            } @else {
              <span class="muted">{{ t().unknown }}</span>
            }
          </dd>
        </div>
      </ui-term-list>
      @if (plan().citations.length) {
        <ui-citation class="sources" [citations]="plan().citations" [fact]="t().fact" />
      }
    </ui-panel>
  `,
  styles: `
    .sources {
      margin-top: var(--space-3);
    }
  `,
})
export class PlanAbout {
  private readonly format = inject(Format);
  protected readonly t = inject(Language).of(planAboutTexts);
  readonly plan = input.required<PlanView>();

  protected readonly plainFacts = computed((): { term: string; value: string | null }[] => {
    const { dnr, decidedOn, exercise } = this.plan();
    const facts = [
      { term: this.t().dnr, value: dnr },
      { term: this.t().decided, value: decidedOn === null ? null : this.format.day(decidedOn) },
    ];
    // The invented plan has no sources that could tell more.
    return [...facts.filter((fact) => !exercise || fact.value !== null), { term: this.t().period, value: this.period() }];
  });

  private period(): string {
    const { periodFrom, periodTo } = this.plan();
    const period = this.format.period(periodFrom, periodTo);
    return periodTo === null ? `${period} (${this.t().noEnd})` : period;
  }
}
