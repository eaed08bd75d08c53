import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Language } from '../core/language';
import { Unread } from '../core/unread';
import { shellTexts } from './shell.texts';

/** The way to what one has to know, with how much there is. */
@Component({
  selector: 'app-bell',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a routerLink="/notifications" routerLinkActive="here" ariaCurrentWhenActive="page">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M10 2a5 5 0 0 0-5 5v4l-2 3h14l-2-3V7a5 5 0 0 0-5-5z" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M8 16a2 2 0 0 0 4 0" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
      {{ t().toKnow }}
      @if (unread.count(); as count) {
        <span class="count">{{ count > 99 ? '99+' : count }}</span>
      }
    </a>
  `,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      min-height: var(--target);
      color: var(--ink);
      text-decoration: none;
      white-space: nowrap;
      border-top: 3px solid transparent;
      border-bottom: 3px solid transparent;
    }
    a:hover {
      border-bottom-color: var(--line);
    }
    a.here {
      border-bottom-color: var(--brand);
      font-weight: 600;
    }
    .count {
      min-width: 24px;
      padding: 0 var(--space-2);
      border-radius: 12px;
      background: var(--brand);
      color: var(--on-brand);
      font-size: var(--text-small);
      font-weight: 600;
      line-height: 24px;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    @media (max-width: 400px) {
      svg {
        display: none;
      }
    }
  `,
})
export class Bell {
  protected readonly t = inject(Language).of(shellTexts);
  protected readonly unread = inject(Unread);
  /** The address that is shown: what was done on the page before may have emptied the list. */
  readonly address = input.required<string>();

  constructor() {
    let first = true;
    effect(() => {
      this.address();
      // The first answer is on its way already.
      if (!first) untracked(() => this.unread.reread());
      first = false;
    });
  }
}
