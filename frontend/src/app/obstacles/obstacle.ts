import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { obstacleTexts } from './obstacle.texts';

@Component({
  selector: 'app-obstacle',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" />
    </div>
  `,
})
export class Obstacle {
  protected readonly t = inject(Language).of(obstacleTexts);
  readonly obstacleId = input.required<string>();
  protected readonly answer = inject(Api).read('showObstacle', () => ({ params: { obstacleId: this.obstacleId() } }));
}
