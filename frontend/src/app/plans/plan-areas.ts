import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { capitalised, type AreaSummary, type PlanView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { planAreasTexts } from './plan-areas.texts';
import { nameCertaintyWords, wordFor } from './plan-words';

/** The areas of a plan; the number of assignments leads to them. */
@Component({
  selector: 'app-plan-areas',
  imports: [CitationList, Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading">
      <a tools [routerLink]="['/plans', plan().key, 'assignments']">{{ t().all }}</a>
      <ul class="rows">
        @for (area of plan().areas; track area.key) {
          <li>
            <span class="nr">{{ area.nr }}</span>
            <div>
              <ui-text class="name" [text]="area.name" />
              <div class="row">
                @if (certainty(area); as certainty) {
                  <p class="small muted">{{ certainty }}</p>
                }
                @if (area.citations.length) {
                  <ui-citation [citations]="area.citations" [fact]="language.pick(area.name)" />
                }
              </div>
              @if (area.note; as note) {
                <p class="small muted"><ui-text [text]="{ sv: note, en: null }" /></p>
              }
            </div>
            @if (area.assignments) {
              <a
                [routerLink]="['/plans', plan().key, 'assignments']"
                [queryParams]="{ area: area.key }"
                [attr.aria-label]="t().inArea(area.assignments, language.pick(area.name))"
                >{{ t().assignments(area.assignments) }}</a
              >
            } @else {
              <span class="small muted">{{ t().none }}</span>
            }
          </li>
        } @empty {
          <li class="muted">{{ t().empty }}</li>
        }
      </ul>
    </ui-panel>
  `,
  styles: `
    li:not(.muted) {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr) auto;
      gap: 0 var(--space-3);
    }
    .nr {
      font-variant-numeric: tabular-nums;
      color: var(--muted);
    }
    .name {
      font-weight: 600;
    }
    .row {
      gap: 0 var(--space-3);
      align-items: baseline;
    }
    /* An opened source takes the line under the words, and all of it. */
    .row > ui-citation:has([open]) {
      flex-basis: 100%;
    }
    @media (max-width: 480px) {
      li:not(.muted) {
        grid-template-columns: 1.25rem minmax(0, 1fr);
      }
      li > :last-child {
        grid-column: 2;
        min-height: 24px;
      }
    }
  `,
})
export class PlanAreas {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(planAreasTexts);
  readonly plan = input.required<PlanView>();

  protected certainty(area: AreaSummary): string | null {
    return area.nameCertainty === null ? null : `${capitalised(this.language.pick(wordFor(nameCertaintyWords, area.nameCertainty)))}.`;
  }
}
