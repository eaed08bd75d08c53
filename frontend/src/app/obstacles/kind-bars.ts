import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ListedKind } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { obstacleListTexts } from './obstacle-list.texts';

/** How many open obstacles there are of each kind, the most common first. Each bar is a link that shows only its own. */
@Component({
  selector: 'app-kind-bars',
  imports: [Panel, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (bars().length) {
      <ui-panel [heading]="t().kinds" [about]="t().kindsAbout">
        <ul>
          @for (bar of bars(); track bar.key) {
            <li>
              <a
                [routerLink]="[]"
                [queryParams]="{ kind: bar.key, page: null }"
                queryParamsHandling="merge"
                [attr.aria-current]="bar.key === chosen() ? 'true' : null"
              >
                <span>{{ bar.name }}</span>&ngsp;<strong>{{ bar.open }}</strong>
              </a>
              <span class="bar" aria-hidden="true" [style.width.%]="bar.share"></span>
            </li>
          }
        </ul>
        @if (chosen()) {
          <p>
            <a [routerLink]="[]" [queryParams]="{ kind: null, page: null }" queryParamsHandling="merge">{{ t().allKinds }}</a>
          </p>
        }
      </ui-panel>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ul {
      list-style: none;
      padding: 0;
      display: grid;
      gap: var(--space-2);
    }
    a {
      display: flex;
      justify-content: space-between;
      gap: var(--space-3);
      min-height: 24px;
    }
    li a {
      color: var(--ink);
      text-decoration-color: var(--line);
    }
    a[aria-current] {
      font-weight: 600;
      color: var(--brand);
      text-decoration: none;
    }
    strong {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .bar {
      display: block;
      height: 6px;
      min-width: 2px;
      background: var(--brand);
      border-radius: 1px;
    }
    p {
      margin-top: var(--space-3);
    }
  `,
})
export class KindBars {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleListTexts);
  readonly kinds = input.required<readonly ListedKind[]>();
  /** The kind that the register is narrowed to. */
  readonly chosen = input<string | null>(null);
  protected readonly bars = computed(() => {
    const shown = this.kinds().filter((kind) => kind.open > 0 || kind.key === this.chosen());
    const most = Math.max(1, ...shown.map((kind) => kind.open));
    return [...shown]
      .sort((one, other) => other.open - one.open)
      .map((kind) => ({ key: kind.key, name: this.language.pick(kind), open: kind.open, share: (kind.open / most) * 100 }));
  });
}
