import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { codeLimits, type CodeTree, type CodeView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { WorkbenchLinks } from '../ui/workbench-links';
import { CodeDialog, type CodeStep } from './code-dialog';
import { codesTexts } from './codes.texts';
import { marksOf } from './mark-words';

const noCodes = ({ codes }: CodeTree): boolean => codes.length === 0;

/** A plan's codes: the tree, and what can be done with it. */
@Component({
  selector: 'app-codes',
  imports: [BusyButton, CodeDialog, PageHeader, Panel, ProblemAlert, RouterLink, SelectField, StateView, TextField, There, WorkbenchLinks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './codes.html',
  styleUrl: './codes.css',
})
export class Codes {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(codesTexts);
  protected readonly limits = codeLimits;
  protected readonly marksOf = marksOf;
  protected readonly noCodes = noCodes;
  readonly planKey = input.required<string>();

  private readonly planRead = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly plan = computed(() => (this.planRead.hasValue() ? this.planRead.value() : null));
  protected readonly tree = this.api.read('listCodes', () => ({ params: { planKey: this.planKey() } }));
  protected readonly codes = computed(() => (this.tree.hasValue() ? this.tree.value().codes : []));
  protected readonly canChange = computed(() => this.tree.hasValue() && this.tree.value().can.change);

  protected readonly name = signal('');
  protected readonly parentId = signal<string | null>(null);
  protected readonly tried = signal(false);
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly said = signal('');
  protected readonly step = signal<CodeStep | null>(null);

  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.plan();
    return plan ? [{ text: this.language.pick(plan.title), link: ['/plans', plan.key] }] : [];
  });
  protected readonly lead = computed(() => {
    if (!this.tree.hasValue()) return null;
    const codes = this.codes();
    return this.t().lead(
      codes.length,
      codes.reduce((sum, code) => sum + code.marks, 0),
    );
  });
  /** Where a new code can lie: below those that have room. */
  protected readonly parents = computed(() =>
    this.codes()
      .filter((code) => code.level < codeLimits.levels && !code.retired)
      .map(({ id, name, level }): Choice => ({ value: id, text: `${'– '.repeat(level - 1)}${name}` })),
  );

  protected readonly nameFault = computed(() => (this.tried() && this.name().trim() === '' ? this.t().required : null));

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const name = this.name().trim();
    if (name === '') return;
    const done = await this.work('add', () =>
      this.api.send('addCode', { params: { planKey: this.planKey() }, body: { name, parentId: this.parentId() } }),
    );
    if (!done) return;
    this.name.set('');
    this.tried.set(false);
  }

  protected setRetired(code: CodeView): Promise<boolean> {
    const params = { codeId: code.id };
    return this.work(code.id, () => this.api.send('setCodeRetired', { params, body: { retired: !code.retired }, ifMatch: code.version }));
  }

  protected changed(tree: CodeTree): void {
    this.tree.set(tree);
    this.said.set(this.t().done);
  }

  private async work(what: string, carryOut: () => Promise<CodeTree>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(what);
    this.problem.set(null);
    try {
      this.changed(await carryOut());
      return true;
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      return false;
    } finally {
      this.busy.set(null);
    }
  }
}
