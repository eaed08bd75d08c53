import { Directive, ElementRef, Injector, afterNextRender, computed, inject, input, model, output, signal, viewChild } from '@angular/core';
import type { AssignmentView, BilingualText } from '@lagesbild/contract';
import { faultWords, routeFaults } from '../core/fault';
import { problemOf, type ProblemError } from '../core/problem';

/** What the dialogs of an assignment's page have in common: they send one command, and the page takes its answer. */
@Directive()
export abstract class KeepDialog<Field extends string> {
  private readonly injector = inject(Injector);
  readonly assignmentKey = input.required<string>();
  readonly open = model(false);
  /** The page as it stands after the change. */
  readonly changed = output<AssignmentView>();
  /** The fields of the form, by their names in the body. */
  protected abstract readonly fields: readonly Field[];
  protected readonly form = viewChild<ElementRef<HTMLFormElement>>('form');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  private readonly unfilled = signal<readonly Field[]>([]);
  private readonly routed = computed(() => routeFaults(this.problem(), this.fields));
  protected readonly rest = computed(() => this.routed().rest);
  protected readonly outside = computed(() => (Object.keys(this.routed().at).length > 0 ? null : this.problem()));

  protected faultOf(field: Field): BilingualText | null {
    return this.unfilled().includes(field) ? (faultWords['required'] ?? null) : (this.routed().at[field] ?? null);
  }

  /** Sends unless something is not filled in, which is then said at the field. */
  protected async carryOut(lacking: readonly Field[], send: () => Promise<AssignmentView>): Promise<void> {
    this.unfilled.set(lacking);
    this.problem.set(null);
    if (lacking.length > 0) return this.showFault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const view = await send();
      this.open.set(false);
      this.changed.emit(view);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      this.showFault();
    } finally {
      this.busy.set(false);
    }
  }

  private showFault(): void {
    afterNextRender(() => this.form()?.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), {
      injector: this.injector,
    });
  }
}
