import { Dialog as Dialogs, type DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, TemplateRef, effect, inject, input, model, untracked, viewChild } from '@angular/core';
import { Language } from '../core/language';
import { uiTexts } from './ui.texts';

let dialogs = 0;

/** A question above the page, for what is short. Keeps the focus inside, closes on Escape, and gives the focus back. */
@Component({
  selector: 'ui-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-template #body>
      <div class="dialog">
        <header>
          <h2 [id]="id" tabindex="-1">{{ heading() }}</h2>
          <button type="button" class="button link" (click)="open.set(false)">{{ t().close }}</button>
        </header>
        <ng-content />
      </div>
    </ng-template>
  `,
  styles: `
    .dialog {
      display: grid;
      gap: var(--space-4);
      width: min(40rem, 100vw - 32px);
      max-height: calc(100vh - 32px);
      overflow: auto;
      padding: var(--space-6);
      background: var(--paper);
      color: var(--ink);
      border: 1px solid var(--field-line);
      border-radius: var(--radius);
    }
    header {
      display: flex;
      justify-content: space-between;
      align-items: start;
      gap: var(--space-4);
    }
  `,
})
export class Dialog {
  private readonly dialogs = inject(Dialogs);
  protected readonly t = inject(Language).of(uiTexts);
  readonly heading = input.required<string>();
  readonly open = model(false);
  private readonly body = viewChild.required<TemplateRef<unknown>>('body');
  protected readonly id = `dialog-${++dialogs}`;
  private shown: DialogRef | null = null;

  constructor() {
    effect((onCleanup) => {
      const open = this.open();
      untracked(() => (open ? this.show() : this.hide()));
      // A page that leaves takes its dialog with it.
      onCleanup(() => this.hide());
    });
  }

  private show(): void {
    const shown = this.dialogs.open(this.body(), {
      ariaLabelledBy: this.id,
      ariaModal: true,
      autoFocus: 'first-heading',
      restoreFocus: true,
    });
    this.shown = shown;
    shown.closed.subscribe(() => {
      if (this.shown !== shown) return;
      this.shown = null;
      this.open.set(false);
    });
  }

  private hide(): void {
    const shown = this.shown;
    this.shown = null;
    shown?.close();
  }
}
