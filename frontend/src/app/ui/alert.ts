import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export type AlertTone = 'information' | 'success' | 'warning' | 'fault';

/** Something that the reader must know, where it matters. A fault is read out at once; the rest when there is a pause. */
@Component({
  selector: 'ui-alert',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'tone()', '[attr.role]': 'role()' },
  template: '@if (heading(); as heading) { <strong>{{ heading }}</strong> } <ng-content />',
  styles: `
    :host {
      display: block;
      padding: var(--space-3) var(--space-4);
      border: 1px solid var(--brand);
      border-left-width: 6px;
      border-radius: var(--radius);
      background: var(--brand-soft);
      max-width: calc(var(--measure) + 8ch);
    }
    :host(.success) {
      border-color: var(--on-track);
      background: var(--on-track-soft);
    }
    :host(.warning) {
      border-color: var(--at-risk);
      background: var(--at-risk-soft);
    }
    :host(.fault) {
      border-color: var(--off-track);
      background: var(--off-track-soft);
    }
    strong {
      display: block;
      font-weight: var(--bold);
    }
  `,
})
export class Alert {
  readonly heading = input<string | null>();
  readonly tone = input<AlertTone>('information');
  protected readonly role = computed(() => (this.tone() === 'fault' ? 'alert' : 'status'));
}
