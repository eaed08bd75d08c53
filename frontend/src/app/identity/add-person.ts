import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, output, signal } from '@angular/core';
import { passwordLength, roleWords, roles, type PersonView, type Role } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { CheckField } from '../ui/check-field';
import { ChoiceField } from '../ui/choice-field';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import type { Choice } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { addPersonTexts, roleMeanings } from './add-person.texts';
import { OrganisationPicker } from './organisation-picker';
import { passwordFaultOf } from './password-words';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Somebody new, with one role in one organisation. What is written stays until the server has taken it. */
@Component({
  selector: 'identity-add-person',
  imports: [BusyButton, CheckField, ChoiceField, OrganisationPicker, Panel, ProblemAlert, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-person.html',
  styles: 'form { max-width: 48rem; }',
})
export class AddPerson {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = this.language.of(addPersonTexts);
  protected readonly length = passwordLength;
  readonly added = output<PersonView>();
  readonly closed = output();

  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly organisationKey = signal<string | null>(null);
  protected readonly role = signal<Role | null>(null);
  protected readonly password = signal('');
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['name', 'email', 'organisationKey', 'role', 'password']));
  /** Said beside the address too: it is what has to be changed. */
  protected readonly emailFault = computed(() => {
    const problem = this.problem();
    return problem?.kind === 'person-exists' ? problem.title : this.faults().at['email'];
  });
  protected readonly organisationFault = computed(() => {
    const fault = this.faults().at['organisationKey'];
    return fault && this.organisationKey() === null ? this.t().noOrganisation : fault;
  });
  protected readonly passwordFault = computed(() => passwordFaultOf(this.faults().at['password'], this.password(), this.t()));
  protected readonly choices = computed((): Choice<Role>[] =>
    roles.map((role) => ({
      value: role,
      text: capital(this.language.pick(roleWords[role])),
      help: this.language.pick(roleMeanings[role]),
    })),
  );

  /** Moves the focus to the first field. */
  focus(): void {
    this.host.nativeElement.querySelector('input')?.focus();
  }

  protected async add(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.added.emit(await this.api.send('addPerson', { body: this.body() }));
      this.clear();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    } finally {
      this.busy.set(false);
    }
  }

  // What is not chosen is sent as such: the server names every fault at once.
  private body() {
    return {
      name: this.name(),
      email: this.email().trim(),
      organisationKey: this.organisationKey() ?? '',
      role: (this.role() ?? '') as Role,
      password: this.password(),
    };
  }

  private clear(): void {
    for (const field of [this.name, this.email, this.password]) field.set('');
    this.organisationKey.set(null);
    this.role.set(null);
    this.shown.set(false);
  }
}
