import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { passwordLength } from '@lagesbild/contract';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { Session } from '../core/session';
import { BusyButton } from '../ui/busy-button';
import { PageHeader } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { TextField } from '../ui/text-field';
import { setupTexts } from './setup.texts';

/** The first administrator, created with the code that the first start printed. */
@Component({
  selector: 'app-setup',
  imports: [BusyButton, PageHeader, Panel, ProblemAlert, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" [lead]="needed() ? t().lead : null" />
      @if (needed()) {
        <ui-problem-alert [problem]="problem()" [rest]="faults().rest" />
        <ui-panel>
          <form class="stack" novalidate (submit)="$event.preventDefault(); create()">
            <ui-text-field
              [label]="t().token"
              [help]="t().tokenHelp"
              autocomplete="off"
              required
              [(value)]="token"
              [error]="faults().at['token']"
            />
            <ui-text-field [label]="t().name" autocomplete="name" required [(value)]="name" [error]="faults().at['name']" />
            <ui-text-field
              [label]="t().email"
              type="email"
              autocomplete="username"
              required
              [(value)]="email"
              [error]="faults().at['email']"
            />
            <ui-text-field
              [label]="t().password"
              [help]="t().passwordHelp(least)"
              type="password"
              autocomplete="new-password"
              required
              [(value)]="password"
              [error]="faults().at['password']"
            />
            <p class="muted">{{ t().next }}</p>
            <ui-button type="submit" [busy]="busy()" [busyText]="t().sending">{{ t().send }}</ui-button>
          </form>
        </ui-panel>
      } @else if (session.view()) {
        <p>
          {{ t().done }} <a routerLink="/sign-in">{{ t().signIn }}</a>
        </p>
      }
    </div>
  `,
  styles: 'form { max-width: 36rem; }',
})
export class Setup {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly t = inject(Language).of(setupTexts);
  protected readonly least = passwordLength.least;
  protected readonly needed = computed(() => this.session.view()?.needsSetup ?? false);
  protected readonly token = signal('');
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['token', 'name', 'email', 'password']));

  protected async create(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const body = { token: this.token().trim(), name: this.name(), email: this.email(), password: this.password() };
      await this.session.createFirstAdministrator(body);
      await this.router.navigateByUrl('/');
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
