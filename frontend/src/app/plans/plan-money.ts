import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { capitalised, type AmountDegree, type PlanView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { PartBar, type BarPart, type PartLook } from './part-bar';
import { planMoneyTexts } from './plan-money.texts';
import { degreeWords } from './plan-words';

const looks: Readonly<Record<AmountDegree, PartLook>> = {
  beslutad: 'firm',
  total: 'middle',
  harledd: 'loose',
  aviserad: 'open',
  foreslagen: 'faint',
};

/** From what is firm to what is not. */
const firmness: readonly AmountDegree[] = ['beslutad', 'total', 'harledd', 'aviserad', 'foreslagen'];

/** What the plan declares, what is known of it by assignment, and what the source does not divide. */
@Component({
  selector: 'app-plan-money',
  imports: [CitationList, Panel, PartBar, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="heading()" [about]="about()">
      @if (money().declaredOre !== null) {
        <app-part-bar [of]="parts()" [total]="format.mnkr(money().declaredOre)" [totalText]="t().declared" />
      }
      @if (money().citations.length) {
        <ui-citation [citations]="money().citations" [fact]="t().fact" />
      }
      @for (other of money().alternativeTotals; track other.ore) {
        <p>{{ t().alternative(format.money(other.ore)) }}</p>
        <ui-citation [citations]="other.citations" [fact]="t().alternativeFact(format.money(other.ore))" />
      }
      @if (money().note; as note) {
        <p class="small muted">{{ t().note }} <ui-text [text]="{ sv: note, en: null }" /></p>
      }
    </ui-panel>
  `,
  styles: `
    ui-citation,
    p {
      margin-top: var(--space-2);
    }
    p + ui-citation {
      margin-top: 0;
    }
  `,
})
export class PlanMoney {
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(planMoneyTexts);
  readonly plan = input.required<PlanView>();

  protected readonly money = computed(() => this.plan().money);
  protected readonly heading = computed(() => {
    const { declaredOre } = this.money();
    return declaredOre === null ? this.t().heading : this.t().headingOf(this.format.money(declaredOre));
  });
  private readonly undivided = computed(() => {
    const label = this.money().undividedLabel;
    return label ? this.language.pick(label) : this.t().undivided;
  });
  protected readonly about = computed(() => {
    const { declaredOre, knownOre, undividedOre } = this.money();
    if (declaredOre === null) return this.t().none;
    if (!knownOre) return this.t().onlyDeclared(this.format.money(declaredOre));
    const known = this.t().known(this.format.money(declaredOre), this.format.money(knownOre));
    return undividedOre ? `${known} ${this.t().rest(this.format.money(undividedOre), this.undivided())}` : known;
  });
  protected readonly parts = computed((): BarPart[] => {
    const { byDegree, undividedOre } = this.money();
    const inOrder = [...byDegree].sort((one, other) => firmness.indexOf(one.degree) - firmness.indexOf(other.degree));
    const known = inOrder.map(({ degree, ore }): BarPart => ({
      key: degree,
      text: this.language.pick(degreeWords[degree]),
      value: this.format.mnkr(ore),
      size: ore,
      look: looks[degree],
    }));
    const rest = undividedOre ?? 0;
    return [
      ...known,
      { key: 'undivided', text: capitalised(this.undivided()), value: this.format.mnkr(rest), size: rest, look: 'missing' },
    ];
  });
}
