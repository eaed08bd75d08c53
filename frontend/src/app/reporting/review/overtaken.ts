import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Language } from '../../core/language';
import { Alert } from '../../ui/alert';
import { TextView } from '../../ui/text-view';
import { ReviewDesk, type Command } from './desk';
import { workTexts } from './work.texts';

/** Says what somebody else did when a command of one's own came too late. */
@Component({
  selector: 'app-review-overtaken',
  imports: [Alert, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (changes(); as changes) {
      <ui-alert tone="warning" [heading]="t().changedHeading">
        <ul>
          @for (change of changes; track $index) {
            <li><ui-text [text]="change" /></li>
          } @empty {
            <li>{{ t().changedUnseen }}</li>
          }
        </ul>
        <p>{{ t().changedAbout }}</p>
      </ui-alert>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ui-alert {
      margin-bottom: var(--space-3);
    }
    ul {
      padding-left: var(--space-5);
    }
  `,
})
export class Overtaken {
  private readonly desk = inject(ReviewDesk);
  protected readonly t = inject(Language).of(workTexts);
  /** The commands of the part of the page where it stands. */
  readonly by = input.required<readonly Command[]>();
  protected readonly changes = computed(() => (this.desk.problemOf(...this.by()) ? this.desk.changes() : null));
}
