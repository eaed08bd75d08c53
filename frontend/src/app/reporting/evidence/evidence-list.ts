import { ChangeDetectionStrategy, Component, booleanAttribute, inject, input } from '@angular/core';
import type { EvidenceView } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { EvidenceItem } from './evidence-item';
import { evidenceTexts } from './evidence.texts';

/** The evidence of a report that is read. */
@Component({
  selector: 'app-evidence-list',
  imports: [EvidenceItem],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-labelledby]="id">
      @if (within()) {
        <h3 [id]="id">{{ t().heading }}</h3>
      } @else {
        <h2 [id]="id">{{ t().heading }}</h2>
      }
      @if (items().length) {
        <ul class="rows">
          @for (evidence of items(); track evidence.id) {
            <li><app-evidence-item [reportId]="reportId()" [evidence]="evidence" /></li>
          }
        </ul>
      } @else {
        <p class="muted">{{ t().none }}</p>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    section {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class EvidenceItems {
  private static count = 0;
  protected readonly t = inject(Language).of(evidenceTexts);
  readonly reportId = input.required<string>();
  readonly items = input.required<readonly EvidenceView[]>();
  /** It stands below a heading of its own. */
  readonly within = input(false, { transform: booleanAttribute });
  protected readonly id = `evidence-${++EvidenceItems.count}`;
}
