import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import {
  codeLimits,
  markLimits,
  targetKinds,
  targetKindWords,
  type MarginMark,
  type MarkTargetChoice,
  type NewMark,
  type ReadingSource,
  type TargetKind,
} from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { TextView } from '../ui/text-view';
import { readingTexts } from './reading.texts';

/** Words that somebody wants to mark, and where they stand. */
export interface Passage {
  source: ReadingSource;
  field: string;
  start: number;
  end: number;
  quote: string;
}

const most = 40;
const never = (): boolean => false;

/** Chooses what a passage is tied to, and marks it. */
@Component({
  selector: 'app-target-picker',
  imports: [BusyButton, Dialog, ProblemAlert, SelectField, StateView, TextField, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './target-picker.html',
  styleUrl: './target-picker.css',
})
export class TargetPicker {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(readingTexts);
  protected readonly limits = markLimits;
  protected readonly never = never;
  readonly planKey = input.required<string>();
  readonly passage = input.required<Passage | null>();
  readonly open = model(false);
  readonly marked = output<MarginMark>();

  private readonly saveButton = viewChild<unknown, ElementRef<HTMLElement>>('marking', { read: ElementRef });
  protected readonly name = signal('');
  protected readonly kind = signal<TargetKind | null>(null);
  protected readonly chosen = signal<readonly MarkTargetChoice[]>([]);
  protected readonly busy = signal<'save' | 'code' | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly kinds = computed(() =>
    targetKinds.map((value): Choice<TargetKind> => ({ value, text: this.language.pick(targetKindWords[value]) })),
  );
  protected readonly targets = this.api.read('listMarkTargets', () => {
    if (!this.open()) return undefined;
    const [name, kind] = [this.name().trim(), this.kind()];
    return { params: { planKey: this.planKey() }, query: { limit: most, ...(name ? { name } : {}), ...(kind ? { kind } : {}) } };
  });
  /** A code of that name can be added: there is none, and other kinds are not asked for. */
  protected readonly newCode = computed(() => {
    const name = this.name().trim();
    const listed = this.targets.hasValue() ? this.targets.value().items : [];
    const known = listed.some((each) => each.kind === 'code' && each.title.sv.toLowerCase() === name.toLowerCase());
    return name !== '' && name.length <= codeLimits.name && !known && (this.kind() ?? 'code') === 'code' ? name : null;
  });

  constructor() {
    effect(() => {
      if (this.open()) untracked(() => this.begin());
    });
  }

  /** "Kod, Lagstöd, 2 markeringar": what it is, what it lies under and how much is tied to it. */
  protected about({ kind, under, marks }: MarkTargetChoice): string {
    const words = [this.language.pick(targetKindWords[kind]), ...(under ? [this.language.pick(under)] : [])];
    return [...words, ...(marks > 0 ? [this.t().marksSoFar(marks)] : [])].join(', ');
  }

  protected isChosen({ kind, key }: MarkTargetChoice): boolean {
    return this.chosen().some((each) => each.kind === kind && each.key === key);
  }

  protected toggle(target: MarkTargetChoice): void {
    const others = this.chosen().filter((each) => each.kind !== target.kind || each.key !== target.key);
    this.chosen.set(this.isChosen(target) ? others : [...others, target]);
  }

  protected addCode(name: string): Promise<void> {
    return this.work('code', async () => {
      const { codes } = await this.api.send('addCode', { params: { planKey: this.planKey() }, body: { name, parentId: null } });
      const code = codes.find((each) => each.parentId === null && each.name === name);
      if (code) this.toggle({ kind: 'code', key: code.id, title: { sv: code.name, en: null }, under: null, marks: 0 });
      this.targets.reload();
      // The button that was pressed is no longer needed: what comes next is to mark.
      this.saveButton()?.nativeElement.querySelector('button')?.focus();
    });
  }

  protected save(): Promise<void> {
    return this.work('save', async () => {
      const passage = this.passage();
      if (!passage) return;
      const { source, field, start, end, quote } = passage;
      const targets = this.chosen().map(({ kind, key }) => ({ kind, key }));
      const body: NewMark = { sourceKind: source.kind, sourceId: source.id, field, start, end, quote, targets };
      const mark = await this.api.send('addMark', { params: { planKey: this.planKey() }, body });
      this.open.set(false);
      this.marked.emit(mark);
    });
  }

  private begin(): void {
    this.name.set('');
    this.chosen.set([]);
    this.problem.set(null);
  }

  private async work(what: 'save' | 'code', carryOut: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(what);
    this.problem.set(null);
    try {
      await carryOut();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(null);
    }
  }
}
