import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { languages, roleWords, type Language as LanguageCode } from '@lagesbild/contract';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { Session } from '../core/session';
import { ProblemAlert } from '../ui/problem-alert';
import { Bell } from './bell';
import { entriesFor } from './navigation';
import { shellTexts } from './shell.texts';

const languageNames: Record<LanguageCode, string> = { sv: 'Svenska', en: 'English' };

/** The top of every page: the mark, the main menu, the language, and who is signed in. */
@Component({
  selector: 'app-top',
  imports: [Bell, RouterLink, RouterLinkActive, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './top.html',
  styleUrl: './top.css',
  host: { class: 'not-printed', '(keydown.escape)': 'unfolded.set(false)' },
})
export class Top {
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly t = this.language.of(shellTexts);
  /** The address that is shown: the menu folds when it changes. */
  readonly address = input.required<string>();

  protected readonly path = computed(() => this.address().split(/[?#]/)[0] ?? '/');

  protected readonly unfolded = signal(false);
  protected readonly leaving = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly entries = computed(() => (this.session.me() ? entriesFor(this.session.can(), this.t()) : []));
  protected readonly languages = languages.map((code) => ({ code, name: languageNames[code] }));
  /** The roles of whoever is signed in, each with its organisation. */
  protected readonly roles = computed(() =>
    (this.session.me()?.memberships ?? []).map(
      (membership) => `${this.language.pick(membership.organisationName)} · ${this.language.pick(roleWords[membership.role])}`,
    ),
  );

  constructor() {
    effect(() => {
      this.address();
      untracked(() => this.unfolded.set(false));
    });
  }

  protected async signOut(): Promise<void> {
    this.leaving.set(true);
    this.problem.set(null);
    try {
      await this.session.signOut();
      await this.router.navigate(['/sign-in']);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.leaving.set(false);
    }
  }
}
