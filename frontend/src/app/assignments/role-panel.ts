import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssignmentView, Word } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { certaintyWords } from '../ui/source-words';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { rolePanelTexts } from './role-panel.texts';

type Part = AssignmentView['organisations'][number];

interface Group {
  role: Word;
  parts: Part[];
}

/** So many of one role stand behind a disclosure: all 21 county boards would push the rest of the page away. */
const manyAtOnce = 8;

/** The organisations of an assignment by their roles, with how sure each of them is. */
@Component({
  selector: 'assignment-roles',
  imports: [NgTemplateOutlet, Panel, RouterLink, TermList, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading">
      @if (groups().length) {
        <ui-term-list>
          @for (group of groups(); track group.role.key) {
            <div>
              <dt>{{ language.pick(group.role) }}</dt>
              <dd>
                @if (group.parts.length > most) {
                  <details>
                    <summary>{{ t().several(group.parts.length) }}</summary>
                    <ng-container *ngTemplateOutlet="list; context: { $implicit: group.parts }" />
                  </details>
                } @else {
                  <ng-container *ngTemplateOutlet="list; context: { $implicit: group.parts }" />
                }
              </dd>
            </div>
          }
        </ui-term-list>
      } @else {
        <p class="muted">{{ silent() ? t().emptyInSource : t().empty }}</p>
      }
    </ui-panel>

    <ng-template #list let-parts>
      <ul>
        @for (part of asParts(parts); track part.organisation.key) {
          <li>
            <a [routerLink]="['/organisations', part.organisation.key]"><ui-text [text]="part.organisation.name" /></a>
            @if (asideOf(part); as aside) {
              <span class="aside">{{ aside }}</span>
            }
          </li>
        }
      </ul>
    </ng-template>
  `,
  styles: `
    ul {
      list-style: none;
      padding: 0;
      display: grid;
      gap: var(--space-1);
    }
    summary {
      color: var(--brand);
      min-height: 24px;
      margin-bottom: var(--space-1);
    }
    .aside {
      display: block;
      color: var(--muted);
      font-size: var(--text-small);
    }
  `,
})
export class RolePanel {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(rolePanelTexts);
  protected readonly most = manyAtOnce;
  readonly organisations = input.required<readonly Part[]>();
  readonly silent = input(false);

  protected readonly groups = computed(() => {
    const groups = new Map<string, Group>();
    for (const part of this.organisations()) {
      const group = groups.get(part.role.key) ?? { role: part.role, parts: [] };
      groups.set(part.role.key, { ...group, parts: [...group.parts, part] });
    }
    return [...groups.values()];
  });
  private readonly shared = computed(() => this.organisations().filter(({ reports }) => reports).length > 1);

  /** Types what the template hands on. */
  protected readonly asParts = (parts: Part[]): Part[] => parts;

  protected asideOf({ reports, leads, certainty }: Part): string {
    const t = this.t();
    const reporting = !reports ? null : !this.shared() ? t.reports : leads ? t.merges : t.reportsPart;
    const sure = certainty === null ? null : t.certainty(this.language.pick(certaintyWords[certainty] ?? { sv: certainty, en: null }));
    return [reporting, sure].filter((part) => part !== null).join(', ');
  }
}
