import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Page } from '@lagesbild/contract';
import { Language } from '../core/language';
import { uiTexts } from './ui.texts';

/** The pages around this one, the first and the last; null stands for those that are left out. */
export function pagesToShow(page: number, last: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, last].filter((nr) => nr >= 1 && nr <= last);
  const wanted = [...new Set(near)].sort((one, other) => one - other);
  return wanted.flatMap((nr, index) => (index > 0 && nr - (wanted[index - 1] ?? nr) > 1 ? [null, nr] : [nr]));
}

/** Links to the pages of a list. The page stands in the address as `?page=2`; other parts of the address are kept. */
@Component({
  selector: 'ui-pager',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>{{ t().showing(from(), to(), of().total) }}</p>
    @if (last() > 1) {
      <nav [attr.aria-label]="t().pages">
        <ul>
          @if (of().page > 1) {
            <li>
              <a [routerLink]="[]" [queryParams]="{ page: of().page - 1 }" queryParamsHandling="merge" rel="prev">{{ t().previous }}</a>
            </li>
          }
          @for (nr of shown(); track $index) {
            <li>
              @if (nr === null) {
                <span>…</span>
              } @else {
                <a
                  [routerLink]="[]"
                  [queryParams]="{ page: nr }"
                  queryParamsHandling="merge"
                  [attr.aria-current]="nr === of().page ? 'page' : null"
                  [attr.aria-label]="t().page(nr)"
                  >{{ nr }}</a
                >
              }
            </li>
          }
          @if (of().page < last()) {
            <li>
              <a [routerLink]="[]" [queryParams]="{ page: of().page + 1 }" queryParamsHandling="merge" rel="next">{{ t().next }}</a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: var(--space-2) var(--space-4);
      color: var(--muted);
      font-size: var(--text-small);
      padding-top: var(--space-3);
    }
    ul {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
    a,
    span {
      display: inline-block;
      min-width: 32px;
      padding: var(--space-1) var(--space-2);
      text-align: center;
      border-radius: var(--radius);
    }
    [aria-current] {
      background: var(--brand);
      color: var(--on-brand);
      font-weight: 600;
      text-decoration: none;
    }
  `,
})
export class Pager {
  protected readonly t = inject(Language).of(uiTexts);
  readonly of = input.required<Omit<Page<unknown>, 'items'>>();
  protected readonly last = computed(() => Math.max(1, Math.ceil(this.of().total / this.of().limit)));
  protected readonly from = computed(() => (this.of().total === 0 ? 0 : (this.of().page - 1) * this.of().limit + 1));
  protected readonly to = computed(() => Math.min(this.of().page * this.of().limit, this.of().total));
  protected readonly shown = computed(() => pagesToShow(this.of().page, this.last()));
}
