import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { assignmentTexts } from './assignment.texts';

@Component({
  selector: 'app-assignment',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class Assignment {
  protected readonly t = inject(Language).of(assignmentTexts);
  readonly assignmentKey = input.required<string>();
  protected readonly answer = inject(Api).read('showAssignment', () => ({ params: { assignmentKey: this.assignmentKey() } }));
}
