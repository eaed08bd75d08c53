import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { evidenceLimits } from '@lagesbild/contract';
import { routeFaults } from '../../core/fault';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextField } from '../../ui/text-field';
import { EvidenceStore } from './evidence-store';
import { evidenceTexts } from './evidence.texts';

/** A link to what is already published elsewhere. */
@Component({
  selector: 'app-link-form',
  imports: [BusyButton, ProblemAlert, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form (submit)="$event.preventDefault(); add()">
      <ui-text-field [label]="t().linkTitle" required [maxLength]="limits.title" [error]="faults().at['title']" [(value)]="title" />
      <ui-text-field
        [label]="t().linkAddress"
        [help]="t().linkAddressHelp"
        required
        [maxLength]="limits.address"
        [error]="faults().at['address']"
        [(value)]="address"
      />
      @if (!faults().at['title'] && !faults().at['address']) {
        <ui-problem-alert [problem]="problem()" [rest]="faults().rest" />
      }
      <p class="row">
        <ui-button type="submit" [busy]="busy()" [busyText]="t().saving">{{ t().saveLink }}</ui-button>
        <button type="button" class="button quiet" (click)="closed.emit()">{{ t().cancel }}</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
      max-width: var(--measure);
    }
  `,
})
export class LinkForm {
  private readonly store = inject(EvidenceStore);
  protected readonly t = inject(Language).of(evidenceTexts);
  protected readonly limits = evidenceLimits;
  readonly closed = output();
  protected readonly title = signal('');
  protected readonly address = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['title', 'address']));

  protected async add(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.store.addLink({ title: this.title().trim(), address: this.address().trim() });
      this.closed.emit();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
