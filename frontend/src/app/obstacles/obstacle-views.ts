import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../core/language';
import type { View } from './filter';
import { obstacleViewsTexts } from './obstacle-views.texts';

/** The ways to look at the register. Which one stands in the address. */
@Component({
  selector: 'app-obstacle-views',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="t().views">
      <ul>
        @for (each of views; track each.key) {
          <li>
            <a
              [routerLink]="[]"
              [queryParams]="{ view: each.address, page: null }"
              queryParamsHandling="merge"
              [attr.aria-current]="each.key === view() ? 'page' : null"
              >{{ t()[each.key] }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ul {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-1);
      border-bottom: 1px solid var(--line);
    }
    a {
      display: block;
      padding: var(--space-2) var(--space-3);
      border-bottom: 3px solid transparent;
      text-decoration: none;
    }
    a:hover {
      background: var(--brand-soft);
    }
    [aria-current] {
      color: var(--ink);
      font-weight: 600;
      border-bottom-color: var(--brand);
    }
  `,
})
export class ObstacleViews {
  protected readonly t = inject(Language).of(obstacleViewsTexts);
  readonly view = input.required<View>();
  protected readonly views = [
    { key: 'table', address: null },
    { key: 'board', address: 'board' },
    { key: 'map', address: 'map' },
    { key: 'timeline', address: 'timeline' },
  ] as const;
}
