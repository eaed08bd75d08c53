import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Facts as words and their values: write `<div><dt>…</dt><dd>…</dd></div>` inside. Its looks stand in base.css. */
@Component({
  selector: 'ui-term-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<dl><ng-content /></dl>',
})
export class TermList {}
