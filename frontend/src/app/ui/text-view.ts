import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Text } from '@lagesbild/contract';
import { Language } from '../core/language';

/** A text in the language of the reader; marked as Swedish when the source has no English. */
@Component({
  selector: 'ui-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<span [attr.lang]="foreign()">{{ shown().text }}</span>',
})
export class TextView {
  private readonly language = inject(Language);
  readonly text = input.required<Text>();
  protected readonly shown = computed(() => this.language.shown(this.text()));
  protected readonly foreign = computed(() => (this.shown().language === this.language.current() ? null : this.shown().language));
}
