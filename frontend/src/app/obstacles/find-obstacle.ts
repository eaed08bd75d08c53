import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import type { ObstacleName, ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { ChoiceField } from '../ui/choice-field';
import type { Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { obstacleWorkTexts } from './obstacle-work.texts';

const most = 8;

/** Another open obstacle of the same plan, looked for by its title. */
@Component({
  selector: 'app-find-obstacle',
  imports: [ChoiceField, StateView, There, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-text-field type="search" autocomplete="off" [label]="t().search" [help]="t().searchHelp" [(value)]="written" />
    <ui-state-view [of]="found" [empty]="t().noneFound" [isEmpty]="hasNone" [keep]="true">
      <ng-template [uiThere]="found" let-page>
        <ui-choice-field [label]="label()" required [choices]="choicesOf(page.items)" [(value)]="chosen" [error]="error()" />
        @if (page.total > page.items.length) {
          <p class="muted small">{{ t().more }}</p>
        }
      </ng-template>
    </ui-state-view>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
    }
  `,
})
export class FindObstacle {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleWorkTexts);
  /** The obstacle that is not looked for. */
  readonly except = input.required<ObstacleView>();
  /** Those that it is related to are left out too. */
  readonly unrelated = input(false);
  readonly label = input.required<string>();
  readonly error = input<string | null>(null);
  readonly chosen = model<string | null>(null);
  protected readonly written = signal('');
  protected readonly found = inject(Api).read('listObstacles', () => {
    const title = this.written().trim();
    return { params: { planKey: this.except().planKey }, query: { open: true, limit: most + 1, ...(title ? { title } : {}) } };
  });
  private readonly known = computed(
    () => new Set([this.except().id, ...(this.unrelated() ? this.except().related.map((each) => each.id) : [])]),
  );
  protected readonly hasNone = ({ items }: { items: readonly ObstacleName[] }): boolean => this.choicesOf(items).length === 0;

  protected choicesOf(items: readonly ObstacleName[]): Choice[] {
    return items.filter((item) => !this.known().has(item.id)).map(({ id, title }) => ({ value: id, text: this.language.pick(title) }));
  }
}
