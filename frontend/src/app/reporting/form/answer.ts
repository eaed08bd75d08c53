import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Language } from '../../core/language';
import { Session } from '../../core/session';
import { answersOf, isBlank, isReply, markOf, markedField, type Answer as Given, type Field } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { AnswerWords } from './answer-words';
import { answerTexts } from './form.texts';
import { answerId, focusControl } from './place';
import { Suggested } from './suggested';
import { UnchangedField } from './unchanged-field';

const longText = 500;

/** What stands beside a field: last round's answer, and the other text when two have written at the same time. The field itself stands inside. */
@Component({
  selector: 'app-answer',
  imports: [Suggested, UnchangedField],
  host: { '[id]': 'id()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer.html',
  styleUrl: './answer.css',
})
export class AnswerFrame {
  private readonly draft = inject(DraftStore);
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(AnswerWords);
  protected readonly t = this.language.of(answerTexts);
  readonly field = input.required<Field>();
  /** Whether last round's answer is shown and may be carried over: a figure shows its own. */
  readonly lastTime = input(true);

  protected readonly id = computed(() => answerId(this.field()));
  protected readonly name = computed(() => {
    const report = this.draft.report();
    return report ? this.words.nameOf(this.field(), report) : '';
  });
  protected readonly questions = computed(() => this.draft.report()?.ownQuestions ?? []);
  protected readonly theirs = computed(() => this.draft.theirs(this.field()));
  protected readonly both = computed(() => {
    const other = this.draft.other();
    return other !== null && other === this.session.me()?.name ? this.t().bothOwn : this.t().both(other ?? this.t().somebody);
  });
  private readonly previous = computed(() => this.draft.report()?.previous ?? null);
  private readonly lastAnswer = computed((): Given => {
    // What was said of an answer is not carried over, only the answer.
    if (markedField(this.field()) !== null || isReply(this.field())) return null;
    const previous = this.previous();
    return (previous && answersOf(previous.content)[this.field()]) ?? null;
  });
  protected readonly round = computed(() => this.language.pick(this.previous()?.roundTitle ?? { sv: '', en: '' }));
  /** Last round's answer in words; null when nothing was said. */
  protected readonly last = computed(() =>
    !this.lastTime() || isBlank(this.lastAnswer()) ? null : this.words.answer(this.field(), this.lastAnswer(), this.questions()),
  );
  protected readonly long = computed(() => (this.last()?.length ?? 0) > longText);
  private readonly answer = computed(() => this.draft.answer(this.field()));
  protected readonly same = computed(() => this.answer() === this.lastAnswer());
  /** The mark that nothing has changed, while it stands or waits for a choice; null when not. */
  protected readonly mark = computed(() => {
    const mark = markOf(this.field());
    return mark !== null && (this.marked() || this.draft.theirs(mark) !== undefined) ? mark : null;
  });
  protected readonly markable = computed(() => markOf(this.field()) !== null);
  protected readonly marked = computed(() => this.draft.marked(this.field()));
  /** What a press of a button here replaced; gone as soon as something is written. */
  protected readonly replaced = linkedSignal<Given, { value: Given } | null>({ source: this.answer, computation: () => null });

  protected carry(): void {
    const before = this.answer();
    const same = this.same();
    this.draft.carry(this.field(), this.lastAnswer());
    if (!same) this.remember(before);
    this.focus();
  }

  protected unmark(): void {
    this.draft.unmark(this.field());
    void this.draft.flush();
    this.focus();
  }

  protected choose(whose: 'mine' | 'theirs'): void {
    const mine = this.answer();
    this.draft.choose(this.field(), whose);
    if (whose === 'theirs') this.remember(mine);
    this.focus();
  }

  protected undo(): void {
    const before = this.replaced();
    if (!before) return;
    this.draft.write(this.field(), before.value);
    this.focus();
  }

  private remember(before: Given): void {
    this.replaced.set({ value: before });
  }

  // The pressed button is gone: the focus goes to the answer that it changed.
  private focus(): void {
    afterNextRender(() => focusControl(this.host.nativeElement), { injector: this.injector });
  }
}
