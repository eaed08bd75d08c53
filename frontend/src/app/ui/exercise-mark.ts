import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Language } from '../core/language';
import { uiTexts } from './ui.texts';

/** *Övningsdata – påhittade uppgifter*: stands wherever the invented plan is shown. */
@Component({
  selector: 'ui-exercise-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '{{ t().exercise }}',
  styles: `
    :host {
      display: inline-block;
      background: var(--at-risk-soft);
      color: var(--at-risk);
      font-size: var(--text-small);
      font-weight: 600;
      padding: 1px var(--space-2);
      border-radius: var(--radius);
    }
  `,
})
export class ExerciseMark {
  protected readonly t = inject(Language).of(uiTexts);
}
