import { ChangeDetectionStrategy, Component, input } from '@angular/core';

let panels = 0;

/** A part of a page with its own heading and, under it, a sentence on what it shows. `[tools]` stands to the right of the heading. */
@Component({
  selector: 'ui-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-labelledby]="heading() ? id : null">
      @if (heading(); as heading) {
        <header>
          <h2 [id]="id">{{ heading }}</h2>
          <div class="tools"><ng-content select="[tools]" /></div>
        </header>
      }
      @if (about(); as about) {
        <p class="about">{{ about }}</p>
      }
      <ng-content />
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    section {
      background: var(--paper);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      padding: var(--space-5);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: var(--space-1) var(--space-4);
      margin-bottom: var(--space-3);
    }
    .tools {
      font-size: var(--text-small);
    }
    .tools:empty {
      display: none;
    }
    .about {
      color: var(--muted);
      max-width: var(--measure);
      margin: calc(-1 * var(--space-2)) 0 var(--space-3);
    }
    @media (max-width: 640px) {
      section {
        padding: var(--space-4);
      }
    }
  `,
})
export class Panel {
  readonly heading = input<string>();
  readonly about = input<string>();
  protected readonly id = `panel-${++panels}`;
}
