import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { Language } from '../../core/language';
import { CheckField } from '../../ui/check-field';
import { Panel } from '../../ui/panel';
import { keyCommands, keyOf } from './keys';
import { workTexts } from './work.texts';

/** The keys of the page, and the switch that turns them off (WCAG 2.1.4). */
@Component({
  selector: 'app-review-keys',
  imports: [Panel, CheckField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().keysHeading">
      @if (on()) {
        <dl>
          @for (key of keys(); track key.command) {
            <div>
              <dt>
                <kbd>{{ key.key }}</kbd>
              </dt>
              <dd>{{ key.does }}</dd>
            </div>
          }
        </dl>
      }
      <ui-check-field [label]="t().keysOn" [help]="on() ? t().keysAbout : null" [(value)]="on" />
    </ui-panel>
  `,
  styles: `
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      margin-bottom: var(--space-3);
      color: var(--muted);
      font-size: var(--text-small);
    }
    dl div {
      display: flex;
      gap: var(--space-1);
      align-items: baseline;
    }
    dd {
      margin: 0;
    }
    kbd {
      font: 600 0.85rem var(--font-code);
      border: 1px solid var(--field-line);
      border-radius: 3px;
      padding: 0 6px;
    }
  `,
})
export class KeyList {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(workTexts);
  readonly on = model(true);
  protected readonly keys = computed(() =>
    keyCommands.map((command) => ({ command, key: keyOf(command, this.language.current()), does: this.t()[`key-${command}`] })),
  );
}
