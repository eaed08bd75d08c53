import { DOCUMENT, Directive, booleanAttribute, computed, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import type { BilingualText } from '@lagesbild/contract';
import { Language } from '../core/language';

let fields = 0;

/**
 * What every field has: a label, help, and an error that is read out with it. It works with `[(value)]` over a signal
 * and with `[formField]` of a signal form.
 */
@Directive()
export abstract class FieldBase<Value> implements FormValueControl<Value> {
  private readonly document = inject(DOCUMENT);
  private readonly words = inject(Language);
  abstract readonly value: ReturnType<typeof model<Value>>;
  readonly label = input.required<string>();
  readonly help = input<string | null>();
  /** What is wrong, as `routeFaults` gives it, or in words. */
  readonly error = input<BilingualText | string | null>();
  /** What a signal form found; shown once the field has been left. */
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly required = input(false, { transform: booleanAttribute });
  /** Says "frivilligt" after the label: for the few that may be left out among many that may not. */
  readonly optional = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly name = input('');
  /** The field has been left: when an autosave may go. */
  readonly touch = output();

  readonly id = `field-${++fields}`;
  protected readonly helpId = `${this.id}-help`;
  protected readonly errorId = `${this.id}-error`;
  /** The fault that is shown now. */
  readonly fault = computed(() => {
    const error = this.error();
    if (error) return typeof error === 'string' ? error : this.words.pick(error);
    return this.touched() ? (this.errors()[0]?.message ?? null) : null;
  });
  protected readonly describedBy = computed(
    () => [this.help() ? this.helpId : null, this.fault() ? this.errorId : null].filter((id) => id !== null).join(' ') || null,
  );

  /** Moves the focus to the field, as the form does to the first that has a fault. */
  focus(): void {
    this.document.getElementById(this.id)?.focus();
  }
}
