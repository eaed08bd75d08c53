import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { roles, roleWords, type ExercisePerson } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { Session } from '../core/session';
import { BusyButton } from '../ui/busy-button';
import { PageHeader } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { signInTexts } from './sign-in.texts';

/** How many people of a role are shown before the rest is asked for. */
const shownFirst = 4;

/** The county boards share one assignment and are many: they come after the others. */
const isOneOfMany = ({ memberships }: ExercisePerson): number =>
  Number(memberships[0]?.organisationKey.startsWith('lansstyrelsen') ?? false);

/** Signing in with a password or, in an exercise, with one press as somebody invented. */
@Component({
  selector: 'app-sign-in',
  imports: [BusyButton, NgTemplateOutlet, PageHeader, Panel, ProblemAlert, RouterLink, StateView, TextField, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.css',
})
export class SignInPage {
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly t = this.language.of(signInTexts);
  /** Where the reader was going; an address within the product. */
  readonly returnTo = input<string>();

  protected readonly email = signal('');
  protected readonly password = signal('');
  /** Who is signing in: the id of an exercise person, or `form`. */
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['email', 'password']));
  protected readonly people = inject(Api).read('listExercisePeople', () => (this.session.view()?.exerciseSignIn ? {} : undefined));

  constructor() {
    void this.session.ready().then(() => this.session.view()?.needsSetup && this.router.navigate(['/setup'], { replaceUrl: true }));
  }

  protected signIn(): Promise<void> {
    return this.enter('form', () => this.session.signIn({ email: this.email(), password: this.password() }));
  }

  protected signInAs(person: ExercisePerson): Promise<void> {
    return this.enter(person.id, () => this.session.signInAsExercisePerson(person.id));
  }

  /** The exercise people by role, in the order of the roles; somebody with two roles stands under the first. */
  protected byRole(people: readonly ExercisePerson[]): { role: string; first: ExercisePerson[]; more: ExercisePerson[] }[] {
    return roles
      .map((role) => {
        const ofRole = people
          .filter((person) => person.memberships[0]?.role === role)
          .sort((left, right) => isOneOfMany(left) - isOneOfMany(right));
        return { role: this.language.pick(roleWords[role]), first: ofRole.slice(0, shownFirst), more: ofRole.slice(shownFirst) };
      })
      .filter((group) => group.first.length > 0);
  }

  protected organisations(person: ExercisePerson): string {
    return [...new Set(person.memberships.map((membership) => this.language.pick(membership.organisationName)))].join(', ');
  }

  private async enter(who: string, how: () => Promise<void>): Promise<void> {
    if (this.busy() !== null) return;
    this.busy.set(who);
    this.problem.set(null);
    try {
      await how();
      await this.router.navigateByUrl(this.destination());
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(null);
    }
  }

  // An address that leads out of the product would let a link send somebody elsewhere after signing in.
  private destination(): string {
    const returnTo = this.returnTo() ?? '/';
    return /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
  }
}
