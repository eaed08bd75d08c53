import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { evidenceLimits, type EvidenceView } from '@lagesbild/contract';
import { routeFaults } from '../../core/fault';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextField } from '../../ui/text-field';
import { EvidenceItem } from './evidence-item';
import { EvidenceStore } from './evidence-store';
import { evidenceTexts } from './evidence.texts';

/** One piece of evidence of a draft: read it, say why it may be secret, or take it out. */
@Component({
  selector: 'app-evidence-row',
  imports: [BusyButton, EvidenceItem, ProblemAlert, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evidence-row.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: minmax(0, 1fr);
    }
    form,
    .sure {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
      max-width: var(--measure);
    }
  `,
})
export class EvidenceRow {
  private readonly store = inject(EvidenceStore);
  protected readonly t = inject(Language).of(evidenceTexts);
  protected readonly limits = evidenceLimits;
  readonly reportId = input.required<string>();
  readonly evidence = input.required<EvidenceView>();
  /** The title of what was taken out. */
  readonly removed = output<string>();

  protected readonly doing = signal<'note' | 'remove' | null>(null);
  protected readonly note = linkedSignal(() => this.evidence().secrecy ?? '');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['secrecy']));

  protected begin(what: 'note' | 'remove'): void {
    this.problem.set(null);
    this.doing.set(what);
  }

  protected cancel(): void {
    this.note.set(this.evidence().secrecy ?? '');
    this.problem.set(null);
    this.doing.set(null);
  }

  protected save(): Promise<void> {
    return this.carryOut(() => this.store.note(this.evidence().id, this.note().trim() || null));
  }

  protected remove(): Promise<void> {
    const { id, title } = this.evidence();
    return this.carryOut(async () => {
      await this.store.remove(id);
      this.removed.emit(title);
    });
  }

  private async carryOut(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      this.doing.set(null);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
