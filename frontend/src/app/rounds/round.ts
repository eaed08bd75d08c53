import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { roundTexts } from './round.texts';

@Component({
  selector: 'app-round',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class Round {
  protected readonly t = inject(Language).of(roundTexts);
  readonly roundId = input.required<string>();
  protected readonly answer = inject(Api).read('showRound', () => ({ params: { roundId: this.roundId() } }));
}
