import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { Language } from '../../core/language';
import { CheckField } from '../../ui/check-field';
import { Dialog } from '../../ui/dialog';
import { Panel } from '../../ui/panel';
import { keyCommands, keyOf } from './keys';
import { workTexts } from './work.texts';

/** The keys of the page, and the switch that turns them off (WCAG 2.1.4). */
@Component({
  selector: 'app-review-keys',
  imports: [NgTemplateOutlet, Panel, CheckField, Dialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().keysHeading">
      @if (on()) {
        <ng-container [ngTemplateOutlet]="list" />
      }
      <ui-check-field [label]="t().keysOn" [help]="on() ? t().keysAbout : null" [(value)]="on" />
    </ui-panel>
    <ui-dialog [heading]="t().keysHeading" [(open)]="asked"><ng-container [ngTemplateOutlet]="list" /></ui-dialog>
    <ng-template #list>
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
    </ng-template>
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
  /** The list alone, above the page: what `?` asks for. */
  readonly asked = model(false);
  protected readonly keys = computed(() =>
    keyCommands.map((command) => ({ command, key: keyOf(command, this.language.current()), does: this.t()[`key-${command}`] })),
  );
}
