import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { obstacleStateWords, stockholmDay, type AssignmentView, type ObstacleState } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { assignmentBasis, assignmentLead, fromSources } from './assignment-lead';
import { assignmentLeadTexts } from './assignment-lead.texts';
import { assignmentKindWords, assignmentTexts } from './assignment.texts';
import { BudgetPanel } from './budget-panel';
import { DecisionPanel } from './decision-panel';
import { DeliverablePanel } from './deliverable-panel';
import { FigurePanel } from './figure-panel';
import { HistoryPanel } from './history-panel';
import { OutcomePanel } from './outcome-panel';
import { RolePanel } from './role-panel';

/** Everything that is known of one assignment, with where it comes from and how sure it is. */
@Component({
  selector: 'app-assignment',
  imports: [
    BudgetPanel,
    CitationList,
    DecisionPanel,
    DeliverablePanel,
    FigurePanel,
    HistoryPanel,
    OutcomePanel,
    PageHeader,
    Panel,
    RolePanel,
    RouterLink,
    StateView,
    TermList,
    TextView,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assignment.html',
  styleUrl: './assignment.css',
})
export class Assignment {
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(assignmentTexts);
  private readonly lead = this.language.of(assignmentLeadTexts);
  readonly assignmentKey = input.required<string>();
  protected readonly answer = inject(Api).read('showAssignment', () => ({ params: { assignmentKey: this.assignmentKey() } }));
  private readonly there = computed(() => (this.answer.hasValue() ? this.answer.value() : null));

  protected readonly fromSources = fromSources;
  protected readonly exercise = computed(() => this.there()?.exercise ?? false);
  protected readonly heading = computed(() => {
    const of = this.there();
    if (!of) return this.t().heading;
    const title = this.language.pick(of.title);
    return of.label === null ? title : `${of.label} ${title}`;
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const of = this.there();
    if (!of) return [];
    const { plans, assignments } = this.t();
    const plan = ['/plans', of.planKey];
    return [
      { text: plans, link: '/plans' },
      { text: this.language.pick(of.planTitle), link: plan },
      { text: assignments, link: [...plan, 'assignments'] },
    ];
  });
  protected readonly opening = computed(() => {
    const of = this.there();
    const wording = { t: this.lead(), pick: this.language.pick.bind(this.language), format: this.format };
    return of && { lead: assignmentLead(of, wording), basis: assignmentBasis(of, stockholmDay(new Date()), wording) };
  });

  protected kindOf({ kind }: AssignmentView): { word: string; means: string } | null {
    const words = kind === null ? undefined : assignmentKindWords[kind];
    return words ? { word: this.language.pick(words.word), means: this.language.pick(words.means) } : null;
  }

  protected stateOf(state: string): string {
    return state in obstacleStateWords ? this.language.pick(obstacleStateWords[state as ObstacleState]) : state;
  }
}
