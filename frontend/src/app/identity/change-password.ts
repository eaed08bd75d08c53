import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { passwordLength, type PersonView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { CheckField } from '../ui/check-field';
import { ProblemAlert } from '../ui/problem-alert';
import { TextField } from '../ui/text-field';
import { addPersonTexts } from './add-person.texts';
import { changePersonTexts } from './change-person.texts';
import { passwordFaultOf } from './password-words';

/** A new first password for somebody who has lost theirs. */
@Component({
  selector: 'identity-change-password',
  imports: [BusyButton, CheckField, ProblemAlert, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); save()">
      <h3>{{ t().passwordHeading }}</h3>
      <p>{{ t().passwordAbout }}</p>
      @if (problem(); as problem) {
        <ui-problem-alert [problem]="problem" [rest]="faults().rest" />
      }
      <ui-text-field
        [label]="words().password"
        [help]="words().passwordHelp(length.least, length.most)"
        [type]="shown() ? 'text' : 'password'"
        autocomplete="new-password"
        required
        [(value)]="password"
        [error]="fault()"
      />
      <ui-check-field [label]="words().show" [(value)]="shown" />
      <div class="row">
        <ui-button type="submit" [busy]="busy()" [busyText]="t().saving">{{ t().setPassword }}</ui-button>
      </div>
    </form>
  `,
})
export class ChangePassword {
  private readonly api = inject(Api);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = inject(Language).of(changePersonTexts);
  protected readonly words = inject(Language).of(addPersonTexts);
  protected readonly length = passwordLength;
  readonly person = input.required<PersonView>();
  readonly saved = output<PersonView>();

  protected readonly password = signal('');
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['password']));
  protected readonly fault = computed(() => passwordFaultOf(this.faults().at['password'], this.password(), this.words()));

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const personId = this.person().id;
      this.saved.emit(await this.api.send('setPersonPassword', { params: { personId }, body: { password: this.password() } }));
      this.password.set('');
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    } finally {
      this.busy.set(false);
    }
  }
}
