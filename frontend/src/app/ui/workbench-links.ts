import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Language } from '../core/language';
import { workbenchTexts } from './workbench.texts';

/** The ways between the coordination's screens for reading and marking the answers of a plan. */
@Component({
  selector: 'ui-workbench-links',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="t().heading">
      <ul>
        @for (part of parts(); track part.path) {
          <li>
            <a [routerLink]="['/plans', planKey(), part.path]" routerLinkActive="here" ariaCurrentWhenActive="page">{{ part.text }}</a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-5);
    }
    a {
      display: inline-block;
      min-height: 28px;
      font-weight: 600;
      text-decoration: none;
      border-bottom: 3px solid transparent;
    }
    a:hover {
      border-bottom-color: var(--line);
    }
    .here {
      color: var(--ink);
      border-bottom-color: var(--brand);
    }
  `,
})
export class WorkbenchLinks {
  protected readonly t = inject(Language).of(workbenchTexts);
  readonly planKey = input.required<string>();
  protected readonly parts = computed(() => {
    const t = this.t();
    return [
      { path: 'reading', text: t.reading },
      { path: 'search', text: t.search },
      { path: 'marks', text: t.marks },
      { path: 'codes', text: t.codes },
    ];
  });
}
