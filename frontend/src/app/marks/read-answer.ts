import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { targetKindWords, type MarginMark, type MarkTarget, type ReadText } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { selectedStretch, type Stretch } from '../ui/selected-stretch';
import { markRuns } from './mark-runs';
import { marksOf } from './mark-words';
import { readingTexts } from './reading.texts';
import { sentencesOf, stretchOf } from './sentences';

/** One answer with its marks in the margin; below it on a narrow screen. */
@Component({
  selector: 'app-read-answer',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './read-answer.html',
  styleUrl: './read-answer.css',
})
export class ReadAnswer {
  private readonly language = inject(Language);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(readingTexts);
  protected readonly marksOf = marksOf;
  readonly planKey = input.required<string>();
  readonly of = input.required<ReadText>();
  /** Who answers, for those who listen. */
  readonly name = input.required<string>();
  /** The question is said above the answer, where several are read together. */
  readonly headed = input(false);
  readonly removing = input<string | null>(null);
  readonly mark = output<Stretch>();
  readonly remove = output<MarginMark>();

  private readonly words = viewChild<ElementRef<HTMLElement>>('words');
  protected readonly label = computed(() => this.language.pick(this.of().label));
  protected readonly runs = computed(() => markRuns(this.of().text, this.of().marks));
  protected readonly sentences = computed(() => sentencesOf(this.of().text));
  protected readonly bySentence = signal(false);
  protected readonly chosen = signal<ReadonlySet<number>>(new Set());
  protected readonly stretch = computed(() => stretchOf(this.sentences(), this.chosen()));

  /** What of this answer lies within a selection. */
  selected(selection: Range): Stretch | null {
    const words = this.words()?.nativeElement;
    return words && selection.intersectsNode(words) ? selectedStretch(words, selection, this.of().text) : null;
  }

  protected kindOf(target: MarkTarget): string {
    return this.language.pick(targetKindWords[target.kind]);
  }

  protected titleOf(target: MarkTarget): string {
    return this.language.pick(target.title);
  }

  protected begin(): void {
    this.chosen.set(new Set());
    this.bySentence.set(true);
    this.focus('input');
  }

  protected toggle(index: number): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(index)) chosen.add(index);
    this.chosen.set(chosen);
  }

  protected markSentences(): void {
    const stretch = this.stretch();
    if (stretch) this.mark.emit(stretch);
  }

  /** The button that was pressed goes with the mark: the focus stays at the answer. */
  protected removeMark(mark: MarginMark): void {
    this.remove.emit(mark);
    this.focus('.tools button');
  }

  /** Back to the text: the words have been marked, or are not to be. */
  done(): void {
    if (!this.bySentence()) return;
    this.bySentence.set(false);
    this.focus('.tools button');
  }

  private focus(selector: string): void {
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
