import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { PageTitle } from '../core/title';
import { Alert } from '../ui/alert';
import { ProblemAlert } from '../ui/problem-alert';
import { KeptFocus } from './kept-focus';
import { ThemeChoiceField } from './theme-choice';
import { Top } from './top';
import { shellTexts } from './shell.texts';

/** What surrounds every page: the top, the notices that concern all pages, and the foot. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, RouterLink, KeptFocus, ThemeChoiceField, Top, Alert, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly page = inject(PageTitle);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(shellTexts);
  protected readonly address = signal('/');
  protected readonly starting = computed(() => this.session.view() === null && this.session.problem() === null);

  constructor() {
    void this.session.ready();
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe((event) => this.arrive(event.urlAfterRedirects));
  }

  protected async again(): Promise<void> {
    await this.session.retry();
    if (!this.session.problem()) await this.router.navigateByUrl(this.router.url, { onSameUrlNavigation: 'reload' });
  }

  protected skip(main: HTMLElement, event: Event): void {
    // A link to #main would be an address of its own; only the focus is meant to move.
    event.preventDefault();
    main.focus();
    main.scrollIntoView();
  }

  private arrive(address: string): void {
    const path = (url: string): string => url.split(/[?#]/)[0] ?? url;
    const moved = path(address) !== path(this.address());
    this.address.set(address);
    // A new page is read from its top; a new filter on the same page leaves the focus where it is.
    if (moved) document.getElementById('main')?.focus({ preventScroll: true });
  }
}
