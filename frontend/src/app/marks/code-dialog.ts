import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { codeLimits, type CodeTree, type CodeView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { codesTexts } from './codes.texts';

/** What is about to be done with a code. */
export interface CodeStep {
  what: 'rename' | 'move' | 'merge';
  code: CodeView;
}

/** Renames, moves or merges a code; says what follows before it is done. */
@Component({
  selector: 'app-code-dialog',
  imports: [BusyButton, Dialog, ProblemAlert, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="heading()" [open]="step() !== null" (openChange)="$event || step.set(null)">
      @if (step(); as step) {
        <form class="stack" novalidate (submit)="send($event)">
          @switch (step.what) {
            @case ('rename') {
              <ui-text-field [label]="t().name" [maxLength]="limits.name" [error]="nameFault()" required [(value)]="name" />
            }
            @case ('move') {
              <ui-select-field [label]="t().below" [choices]="places()" [none]="t().top" [(value)]="otherId" />
            }
            @case ('merge') {
              <p class="prose">{{ t().mergeHelp }}</p>
              <ui-select-field [label]="t().into" [choices]="places()" [(value)]="otherId" />
            }
          }
          <ui-problem-alert [problem]="problem()" />
          <p>
            <ui-button type="submit" [busy]="busy()" [busyText]="t().saving">{{
              step.what === 'merge' ? t().mergeIt : t().save
            }}</ui-button>
          </p>
        </form>
      }
    </ui-dialog>
  `,
})
export class CodeDialog {
  private readonly api = inject(Api);
  protected readonly t = inject(Language).of(codesTexts);
  protected readonly limits = codeLimits;
  readonly codes = input.required<readonly CodeView[]>();
  readonly step = model<CodeStep | null>(null);
  readonly changed = output<CodeTree>();

  protected readonly name = linkedSignal(() => this.step()?.code.name ?? '');
  protected readonly otherId = linkedSignal(() => (this.step()?.what === 'move' ? (this.step()?.code.parentId ?? null) : null));
  protected readonly busy = signal(false);
  protected readonly problem = linkedSignal<CodeStep | null, ProblemError | null>({ source: this.step, computation: () => null });
  protected readonly heading = computed(() => {
    const [step, t] = [this.step(), this.t()];
    const words = { rename: t.renameHeading, move: t.moveHeading, merge: t.mergeHeading };
    return step ? words[step.what](step.code.name) : '';
  });
  protected readonly nameFault = computed(() => (this.name().trim() === '' ? this.t().required : null));
  /** Other codes, as the tree has them; the server says where there is room. */
  protected readonly places = computed(() => {
    const step = this.step();
    const others = this.codes().filter((code) => code.id !== step?.code.id && (step?.what === 'merge' || code.level < codeLimits.levels));
    return others.map(({ id, name, level }): Choice => ({ value: id, text: `${'– '.repeat(level - 1)}${name}` }));
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const step = this.step();
    if (!step || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const tree = await this.carryOut(step);
      if (!tree) return;
      this.step.set(null);
      this.changed.emit(tree);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  /** Null when something is still to be chosen. */
  private async carryOut({ what, code }: CodeStep): Promise<CodeTree | null> {
    const [name, otherId] = [this.name().trim(), this.otherId()];
    const from = { params: { codeId: code.id }, ifMatch: code.version };
    if (what === 'rename') return name === '' ? null : this.api.send('renameCode', { ...from, body: { name } });
    if (what === 'move') return this.api.send('moveCode', { ...from, body: { parentId: otherId } });
    return otherId === null ? null : this.api.send('mergeCode', { ...from, body: { intoId: otherId } });
  }
}
