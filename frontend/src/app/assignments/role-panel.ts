import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssignmentView, Word } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { certaintyWords } from '../ui/source-words';
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
  imports: [NgTemplateOutlet, Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading">
      @if (groups().length) {
        <dl>
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
        </dl>
        @if (sameCertainty(); as word) {
          <p class="aside">{{ t().allCertain(word) }}</p>
        }
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
    dl {
      display: grid;
      gap: var(--space-3);
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: 0 var(--space-4);
    }
    dt {
      color: var(--muted);
    }
    dd {
      margin: 0;
      min-width: 0;
    }
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
    dl + .aside {
      margin-top: var(--space-3);
    }
    @media (max-width: 640px) {
      dl > div {
        grid-template-columns: minmax(0, 1fr);
      }
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

  /** How sure they are when all of them are equally sure: then it is said once. */
  protected readonly sameCertainty = computed(() => {
    const levels = new Set(this.organisations().map(({ certainty }) => certainty));
    const [level = null] = levels;
    return levels.size === 1 && level !== null ? this.certaintyWord(level) : null;
  });

  /** Types what the template hands on. */
  protected readonly asParts = (parts: Part[]): Part[] => parts;

  protected asideOf({ reports, leads, certainty }: Part): string {
    const t = this.t();
    const reporting = !reports ? null : !this.shared() ? t.reports : leads ? t.merges : t.reportsPart;
    const sure = certainty === null || this.sameCertainty() !== null ? null : t.certainty(this.certaintyWord(certainty));
    return [reporting, sure].filter((part) => part !== null).join(', ');
  }

  private certaintyWord(certainty: string): string {
    return this.language.pick(certaintyWords[certainty] ?? { sv: certainty, en: null });
  }
}
