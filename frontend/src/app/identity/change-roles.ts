import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { roleWords, roles, type GivenRole, type Membership, type PersonView, type Role } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { changePersonTexts } from './change-person.texts';
import { OrganisationPicker } from './organisation-picker';

/** A role that the person has, and whether it is to go. */
interface Held {
  membership: Membership;
  goes: boolean;
}

/** The roles of a person: those that are to go are marked, one more can be given, and everything is saved at once. */
@Component({
  selector: 'identity-change-roles',
  imports: [BusyButton, OrganisationPicker, ProblemAlert, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-roles.html',
  styleUrl: './change-roles.css',
})
export class ChangeRoles {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(changePersonTexts);
  readonly person = input.required<PersonView>();
  readonly saved = output<PersonView>();

  protected readonly held = linkedSignal<Held[]>(() => this.person().memberships.map((membership) => ({ membership, goes: false })));
  protected readonly role = signal<Role | null>(null);
  protected readonly organisationKey = signal<string | null>(null);
  protected readonly half = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), []).rest);
  protected readonly choices = computed((): Choice<Role>[] => roles.map((role) => ({ value: role, text: this.roleName(role) })));

  protected nameOf({ role, organisationName }: Membership): string {
    return `${this.roleName(role)}, ${this.language.pick(organisationName)}`;
  }

  protected mark(held: Held): void {
    this.held.update((all) => all.map((each) => (each === held ? { ...each, goes: !each.goes } : each)));
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.half.set((this.role() === null) !== (this.organisationKey() === null));
    if (this.half()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const personId = this.person().id;
      this.saved.emit(await this.api.send('setPersonRoles', { params: { personId }, body: { roles: this.wanted() } }));
      this.role.set(null);
      this.organisationKey.set(null);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private wanted(): GivenRole[] {
    const kept = this.held().filter(({ goes }) => !goes);
    const role = this.role();
    const organisationKey = this.organisationKey();
    const roles = kept.map(({ membership }) => ({ organisationKey: membership.organisationKey, role: membership.role }));
    return role === null || organisationKey === null ? roles : [...roles, { organisationKey, role }];
  }

  private roleName(role: Role): string {
    const words = this.language.pick(roleWords[role]);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
}
