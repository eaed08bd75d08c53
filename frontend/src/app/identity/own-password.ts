import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, output, signal } from '@angular/core';
import { passwordLength, problems } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { CheckField } from '../ui/check-field';
import { ProblemAlert } from '../ui/problem-alert';
import { TextField } from '../ui/text-field';
import { accountTexts } from './account.texts';
import { addPersonTexts } from './add-person.texts';
import { passwordFaultOf } from './password-words';

/** A new password in the place of the old one, which is asked for. */
@Component({
  selector: 'identity-own-password',
  imports: [BusyButton, CheckField, ProblemAlert, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); save()">
      @if (outside(); as problem) {
        <ui-problem-alert [problem]="problem" [rest]="faults().rest" />
      }
      <ui-text-field
        [label]="t().old"
        [help]="t().oldHelp"
        [type]="type()"
        autocomplete="current-password"
        required
        [(value)]="old"
        [error]="oldFault()"
      />
      <ui-text-field
        [label]="t().fresh"
        [help]="t().freshHelp(length.least, length.most)"
        [type]="type()"
        autocomplete="new-password"
        required
        [(value)]="fresh"
        [error]="freshFault()"
      />
      <ui-check-field [label]="t().show" [(value)]="shown" />
      <div class="row">
        <ui-button type="submit" [busy]="busy()" [busyText]="t().saving">{{ t().save }}</ui-button>
      </div>
    </form>
  `,
  styles: 'form { max-width: 32rem; }',
})
export class OwnPassword {
  private readonly api = inject(Api);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly words = inject(Language).of(addPersonTexts);
  protected readonly t = inject(Language).of(accountTexts);
  protected readonly length = passwordLength;
  readonly changed = output();

  protected readonly old = signal('');
  protected readonly fresh = signal('');
  protected readonly shown = signal(false);
  protected readonly type = computed(() => (this.shown() ? 'text' : 'password'));
  protected readonly busy = signal(false);
  private readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['old', 'password']));
  /** That the old one is wrong is said at the field: the rest of the page is as it was. */
  private readonly wrong = computed(() => this.problem()?.kind === 'wrong-password');
  protected readonly outside = computed(() => (this.wrong() ? null : this.problem()));
  protected readonly oldFault = computed(() => (this.wrong() ? problems['wrong-password'].detail : this.faults().at['old']));
  protected readonly freshFault = computed(() => passwordFaultOf(this.faults().at['password'], this.fresh(), this.words()));

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.send('changePassword', { body: { old: this.old(), password: this.fresh() } });
      this.old.set('');
      this.fresh.set('');
      this.changed.emit();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    } finally {
      this.busy.set(false);
    }
  }
}
