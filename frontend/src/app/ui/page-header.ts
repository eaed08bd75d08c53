import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../core/language';
import { PageTitle } from '../core/title';
import { ExerciseMark } from './exercise-mark';
import { uiTexts } from './ui.texts';

/** One step of the way here. The page itself is not among them. */
export interface Crumb {
  text: string;
  /** As for `routerLink`: an address, or its parts. */
  link: string | readonly string[];
}

/** The top of a page: the way here, what the page is called, the one sentence that matters and what it rests on. */
@Component({
  selector: 'ui-page-header',
  imports: [RouterLink, ExerciseMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (crumbs().length) {
      <nav [attr.aria-label]="t().crumbs">
        <ol>
          @for (crumb of crumbs(); track crumb.text) {
            <li>
              <a [routerLink]="crumb.link">{{ crumb.text }}</a>
            </li>
          }
        </ol>
      </nav>
    }
    <h1>{{ heading() }}</h1>
    @if (exercise()) {
      <ui-exercise-mark />
    }
    @if (lead(); as lead) {
      <p class="lead">{{ lead }}</p>
    }
    @if (basis(); as basis) {
      <p class="basis">{{ basis }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
    ol {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-2);
      font-size: var(--text-small);
    }
    li {
      color: var(--muted);
    }
    li:not(:last-child)::after {
      content: '›' / '';
      margin-left: var(--space-2);
    }
    a {
      color: var(--muted);
      display: inline-block;
      min-height: 24px;
    }
    .basis {
      color: var(--muted);
      font-size: var(--text-small);
      max-width: var(--measure);
    }
  `,
})
export class PageHeader {
  protected readonly t = inject(Language).of(uiTexts);
  readonly heading = input.required<string>();
  readonly crumbs = input<readonly Crumb[]>([]);
  readonly lead = input<string | null>();
  readonly basis = input<string | null>();
  readonly exercise = input(false);

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(this.heading()));
    inject(DestroyRef).onDestroy(() => title.show(null));
  }
}
