import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../../core/language';
import { TextView } from '../../ui/text-view';
import type { TextBlock } from './blocks';
import { readingTexts } from './reading.texts';
import { runsOf } from './runs';
import { selectedStretch, type Stretch } from '../../ui/selected-stretch';

/** One answer in words: what was added and removed, what is tied to obstacles, and what can be done with it. */
@Component({
  selector: 'app-review-answer',
  imports: [RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer.html',
  styleUrl: './answer.css',
})
export class Answer {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(readingTexts);
  readonly block = input.required<TextBlock>();
  /** What it is held against, in words: "omgång 3", "version 1". */
  readonly since = input('');
  readonly canNote = input(false);
  readonly canRaise = input(false);
  readonly canLink = input(false);
  readonly canSuggest = input(false);
  /** One of several under a common heading. */
  readonly inner = input(false);
  readonly note = output();
  readonly raise = output();
  readonly link = output();
  readonly suggest = output();

  private readonly words = viewChild<ElementRef<HTMLElement>>('words');
  protected readonly heading = computed(() => this.language.pick(this.block().heading));
  protected readonly runs = computed(() => runsOf(this.block().pieces, this.block().marks));
  protected readonly change = computed(() => {
    const { change, text } = this.block();
    const t = this.t();
    const words = {
      'not-compared': null,
      unchanged: t.unchanged,
      changed: text === '' ? t.struck : t.changed,
      rewritten: t.rewritten,
      new: t.fresh,
    }[change];
    return words ? words(this.since()) : null;
  });
  protected readonly showsBefore = signal(false);
  protected readonly hasWords = computed(() => this.block().text.trim() !== '');

  /** What of this answer lies within a selection. */
  selected(selection: Range): Stretch | null {
    const words = this.words()?.nativeElement;
    return words && selection.intersectsNode(words) ? selectedStretch(words, selection, this.block().text) : null;
  }

  protected markOf(number: number): { id: string; title: string } {
    const mark = this.block().marks[number - 1];
    return { id: mark?.obstacleId ?? '', title: mark ? this.language.pick(mark.obstacleTitle) : '' };
  }
}
