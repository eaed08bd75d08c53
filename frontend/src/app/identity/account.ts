import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { roleWords } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { Alert } from '../ui/alert';
import { PageHeader } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TermList } from '../ui/term-list';
import { accountTexts } from './account.texts';
import { OwnPassword } from './own-password';

/** One's own account: who one is, and another password. */
@Component({
  selector: 'identity-account',
  imports: [Alert, OwnPassword, PageHeader, Panel, RouterLink, StateView, TermList, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <div tabindex="-1" #told>
        @if (changed()) {
          <ui-alert tone="success" [heading]="t().changed" />
        }
      </div>
      <div class="stack">
        @if (me(); as me) {
          <ui-panel [heading]="t().who" [about]="t().whoAbout">
            <ui-term-list>
              <div>
                <dt>{{ t().name }}</dt>
                <dd>{{ me.name }}</dd>
              </div>
              <div>
                <dt>{{ t().email }}</dt>
                <dd class="address">{{ me.email }}</dd>
              </div>
              <div>
                <dt>{{ t().roles }}</dt>
                <dd>
                  @for (role of roles(); track $index) {
                    <p>{{ role }}</p>
                  }
                </dd>
              </div>
            </ui-term-list>
            <p class="mail">
              <a routerLink="/notifications">{{ t().mail }}</a>
            </p>
          </ui-panel>
        }
        <ui-panel [heading]="t().password" [about]="hasPassword() ? t().passwordAbout : ''">
          <ui-state-view [of]="account" [reading]="t().reading" [keep]="true">
            <ng-template [uiThere]="account" let-account>
              @if (account.hasPassword) {
                <identity-own-password (changed)="tell()" />
              } @else {
                <p class="prose">{{ t().noPassword }}</p>
              }
            </ng-template>
          </ui-state-view>
        </ui-panel>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .address {
      overflow-wrap: anywhere;
    }
    .mail {
      margin-top: var(--space-3);
    }
    [tabindex='-1']:empty {
      display: none;
    }
  `,
})
export class Account {
  private readonly language = inject(Language);
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  protected readonly me = inject(Session).me;
  protected readonly t = this.language.of(accountTexts);
  protected readonly account = inject(Api).read('showAccount', () => ({}));
  protected readonly hasPassword = computed(() => this.account.hasValue() && this.account.value().hasPassword);
  protected readonly changed = signal(false);
  protected readonly roles = computed(() =>
    (this.me()?.memberships ?? []).map(
      ({ role, organisationName }) => `${this.language.pick(organisationName)} · ${this.language.pick(roleWords[role])}`,
    ),
  );

  protected tell(): void {
    this.changed.set(true);
    setTimeout(() => this.told()?.nativeElement.focus());
  }
}
