import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/**
 * A button for what takes time. While it works it says so in words, keeps the focus and takes no second press; when it
 * cannot be used, `why` says why, beside it.
 */
@Component({
  selector: 'ui-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      [type]="type()"
      class="button"
      [class.quiet]="look() === 'quiet'"
      [class.danger]="look() === 'danger'"
      [attr.aria-disabled]="busy() || why() ? true : null"
      [attr.aria-describedby]="why() ? id : null"
      (click)="press($event)"
    >
      @if (busy() && busyText()) {
        {{ busyText() }}
      } @else {
        <ng-content />
      }
    </button>
    <span class="unseen" role="status">{{ busy() ? busyText() : '' }}</span>
    @if (why(); as why) {
      <p class="why" [id]="id">{{ why }}</p>
    }
  `,
  styles: `
    :host {
      display: inline-block;
    }
    .why {
      color: var(--muted);
      font-size: var(--text-small);
      max-width: 40ch;
      margin-top: var(--space-1);
    }
  `,
})
export class BusyButton {
  private static count = 0;
  readonly type = input<'button' | 'submit'>('button');
  readonly look = input<'main' | 'quiet' | 'danger'>('main');
  readonly busy = input(false);
  /** What it does while it works: "Skickar in …". */
  readonly busyText = input('');
  /** Why it cannot be used now. */
  readonly why = input<string | null>(null);
  readonly pressed = output();
  protected readonly id = `why-${++BusyButton.count}`;

  protected press(event: Event): void {
    if (this.busy() || this.why()) {
      // Otherwise the form would be submitted by a button that says it cannot be used.
      event.preventDefault();
      return;
    }
    this.pressed.emit();
  }
}
