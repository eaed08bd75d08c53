import { ChangeDetectionStrategy, Component, ViewEncapsulation, inject } from '@angular/core';
import { ColleaguesHere } from './colleagues-here';
import { SaveState } from './save-state';

/** Keeps in sight what is saved, and who else has the report open, while somebody writes on a narrow screen, where the panel that says it has scrolled away. */
@Component({
  selector: 'app-save-bar',
  imports: [SaveState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The page itself must leave room for the bar, or the field that has the focus could end up behind it.
  encapsulation: ViewEncapsulation.None,
  template: `
    <app-save-state />
    <!-- The panel above reads it out; here it is only kept in sight. -->
    @for (line of here.lines(); track line) {
      <p class="small colleague"><span aria-hidden="true">◐</span> {{ line }}</p>
    }
  `,
  styles: `
    app-save-bar {
      display: block;
      position: sticky;
      bottom: 0;
      margin: 0 calc(-1 * var(--space-4));
      padding: var(--space-2) var(--space-4);
      background: var(--surface);
      border-top: 1px solid var(--line);
    }
    app-save-bar .colleague {
      font-weight: 600;
    }
    html:has(app-save-bar) {
      scroll-padding-bottom: var(--space-16);
    }
    html:has(app-save-bar .colleague) {
      scroll-padding-bottom: calc(2 * var(--space-16));
    }
    @media (max-height: 480px) {
      app-save-bar {
        position: static;
      }
    }
    @media (min-width: 1080px) {
      app-save-bar {
        display: none;
      }
    }
  `,
})
export class SaveBar {
  protected readonly here = inject(ColleaguesHere);
}
