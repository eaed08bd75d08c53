import { ChangeDetectionStrategy, Component, TemplateRef, contentChild, inject, input, model } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { Language } from '../core/language';
import { FieldBase } from './field-base';
import type { Choice } from './select-field';
import { uiTexts } from './ui.texts';

/**
 * One of a few, as cards to press. A `<ng-template let-choice>` inside draws a card's words in its own way: a rating
 * with its shape.
 */
@Component({
  selector: 'ui-choice-field',
  imports: [NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="fault() ? true : null" [disabled]="disabled()">
      <legend>
        {{ label() }}
        @if (optional()) {
          <span class="optional">({{ t().optional }})</span>
        }
      </legend>
      @if (help(); as help) {
        <p class="help" [id]="helpId">{{ help }}</p>
      }
      @if (fault(); as fault) {
        <p class="fault" [id]="errorId">{{ fault }}</p>
      }
      <div class="cards">
        @for (choice of choices(); track choice.value) {
          <label class="card" [class.chosen]="choice.value === value()">
            <input
              type="radio"
              [attr.id]="$first ? id : null"
              [name]="id"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [attr.aria-describedby]="choice.help ? id + '-' + choice.value : null"
              (change)="value.set(choice.value)"
              (blur)="touch.emit()"
            />
            <span class="words">
              @if (drawn(); as drawn) {
                <ng-container *ngTemplateOutlet="drawn; context: { $implicit: choice }" />
              } @else {
                {{ choice.text }}
              }
              @if (choice.help) {
                <span class="choice-help" [id]="id + '-' + choice.value">{{ choice.help }}</span>
              }
            </span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrls: ['./field.css', './choice-field.css'],
})
export class ChoiceField<Value extends string> extends FieldBase<Value | null> {
  protected readonly t = inject(Language).of(uiTexts);
  readonly value = model<Value | null>(null);
  readonly choices = input.required<readonly Choice<Value>[]>();
  protected readonly drawn = contentChild<TemplateRef<{ $implicit: Choice<Value> }>>(TemplateRef);
}
