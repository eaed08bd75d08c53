import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Language } from '../core/language';
import { uiTexts } from './ui.texts';

/** Label, help and error around one control. Only the fields of this folder use it. */
@Component({
  selector: 'ui-field-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [for]="for()"
      >{{ label() }}
      @if (optional()) {
        <span class="optional">({{ t().optional }})</span>
      }
    </label>
    @if (help(); as help) {
      <p class="help" [id]="for() + '-help'">{{ help }}</p>
    }
    @if (fault(); as fault) {
      <p class="fault" [id]="for() + '-error'">{{ fault }}</p>
    }
    <ng-content />
  `,
  styleUrl: './field.css',
})
export class FieldFrame {
  protected readonly t = inject(Language).of(uiTexts);
  readonly for = input.required<string>();
  readonly label = input.required<string>();
  readonly help = input<string | null>();
  readonly fault = input<string | null>();
  readonly optional = input(false);
}
