import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { BilingualText, DraftView, Fault, ReportContent, ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { wordsOf } from '../../core/fault';
import { problemOf, type ProblemError } from '../../core/problem';
import { Session } from '../../core/session';
import { Autosave, type SaveOutcome } from './autosave';
import { BrowserCopy } from './browser-copy';
import {
  answersOf,
  changeOf,
  contentOf,
  fieldAt,
  fieldsOf,
  markOf,
  type Answer,
  type Answers,
  type Field,
  type PlainField,
} from './draft-fields';
import {
  allShown,
  begun,
  chosen,
  confirmed,
  declined,
  opened,
  overtaken,
  putBack,
  shown,
  unanswered,
  write,
  type DraftState,
} from './draft-merge';
import { troubleOf, type TroubleKind } from './save-trouble';

/** The draft that is being written: what stands in the fields, and how it gets to the server without anything being lost. */
@Injectable()
export class DraftStore {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly autosave = new Autosave(() => this.save());
  private readonly copy = new BrowserCopy(() => this.session.me()?.id ?? '');
  private readonly state = signal<DraftState | null>(null);
  private readonly stored = signal<DraftView | null>(null);
  private readonly read = signal<ReportView | null>(null);
  private readonly faults = signal<Readonly<Partial<Record<Field, Fault>>>>({});
  private reread: () => Promise<ReportView> = () => Promise.reject(new Error('no report is open'));

  /** The report, as the server last gave it. */
  readonly report = this.read.asReadonly();
  /** What the server says about the draft: its parts, what is missing, who saved. */
  readonly view = this.stored.asReadonly();
  readonly writing = computed(() => this.state() !== null);
  /** Text from an earlier opening of the page that never reached the server. */
  readonly offered = this.copy.offered.asReadonly();
  /** Fields that got another's text while somebody was writing here. */
  readonly taken = signal<readonly Field[]>([]);
  /** Who it was that saved meanwhile. */
  readonly other = signal<string | null>(null);
  readonly trouble = signal<{ kind: TroubleKind; problem: ProblemError } | null>(null);
  /** False when the browser would not keep the text either: the page must then not be left. */
  readonly kept = this.copy.kept.asReadonly();
  readonly conflicts = computed(() => fieldsOf(this.state()?.theirs ?? {}));
  readonly refused = computed(() => fieldsOf(this.faults()).filter((field) => this.faultAt(field) !== null));
  readonly unsaved = computed(() => Object.keys(this.state()?.mine ?? {}).length > 0);
  readonly content = computed(() =>
    contentOf(
      allShown(this.current()),
      (this.read()?.perspectives ?? []).map(({ key }) => key),
    ),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => void this.autosave.now().finally(() => this.autosave.stop()));
  }

  /** Begins with a report; `reread` asks the server for it again. */
  open(report: ReportView, reread: () => Promise<ReportView>): void {
    this.reread = reread;
    this.taken.set([]);
    this.trouble.set(null);
    this.faults.set({});
    this.take(report);
    this.copy.offer(report);
  }

  value<Name extends PlainField>(field: Name): ReportContent[Name] {
    return shown(this.current(), field) as ReportContent[Name];
  }

  answer(field: Field): Answer {
    return shown(this.current(), field);
  }

  /** What stands in a field that is written in words. */
  text(field: Field): string {
    return String(this.answer(field) ?? '');
  }

  /** What the other has written in a field that is written here too; undefined when there is nothing to choose. */
  theirs(field: Field): Answer | undefined {
    return this.state()?.theirs[field];
  }

  /** Why the server would not take what stands in a field. */
  faultAt(field: Field): BilingualText | null {
    const fault = this.faults()[field];
    const state = this.state();
    return fault && state && field in state.refused && state.refused[field] === state.mine[field] ? wordsOf(fault) : null;
  }

  write(field: Field, value: Answer): void {
    if (this.state() === null || value === this.answer(field)) return;
    this.move((state) => write(state, field, value));
    this.unmark(field);
    this.autosave.soon();
  }

  /** Whether the writer has said of a field that nothing has changed. */
  marked(field: Field): boolean {
    const mark = markOf(field);
    return mark !== null && this.answer(mark) !== null;
  }

  /** Takes an earlier answer into a field, and says that nothing has changed where that can be said. */
  carry(field: Field, value: Answer): void {
    this.write(field, value);
    const mark = markOf(field);
    if (mark !== null) this.write(mark, '');
    void this.autosave.now();
  }

  /** Takes back that nothing has changed; the words stay. */
  unmark(field: Field): void {
    const mark = markOf(field);
    if (mark !== null && this.marked(field)) this.write(mark, null);
  }

  choose(field: Field, whose: 'mine' | 'theirs'): void {
    this.move((state) => chosen(state, field, whose));
    // The other's mark was about the other's words.
    if (whose === 'mine') this.unmark(field);
    void this.autosave.now();
  }

  /** Saves what is written, at once. */
  flush(): Promise<void> {
    return this.autosave.now();
  }

  /** Takes back into the fields what an earlier opening could not save. */
  keepOffered(): void {
    const offered = this.offered();
    for (const { answers } of offered) {
      for (const field of fieldsOf(answers)) this.move((state) => putBack(state, field, answers[field] ?? { value: null, known: [] }));
    }
    this.discardOffered();
    void this.autosave.now();
  }

  discardOffered(): void {
    this.copy.discard();
  }

  /** Asks for the report again and puts what stands in the fields on top of it. */
  async renew(): Promise<void> {
    const report = await this.reread();
    const state = this.state();
    if (!report.can.write || report.draft === null || state === null) return this.take(report);
    const merged = overtaken(state, { version: report.draft.version, stored: answersOf(report.draft.content) });
    this.other.set(report.draft.savedBy);
    this.taken.update((before) => [...new Set([...before, ...merged.taken])]);
    this.move(() => merged.state);
    this.read.set(report);
    this.stored.set(report.draft);
  }

  /** Answers a suggested wording, once what stands in the fields has been saved. Throws a `ProblemError`. */
  async answerSuggestion(suggestionId: string, how: 'acceptSuggestion' | 'declineSuggestion'): Promise<void> {
    await this.autosave.now();
    const report = this.read();
    if (report === null) return;
    try {
      const params = { reportId: report.id, suggestionId };
      const { draft, suggestions } = await this.api.send(how, { params, ifMatch: this.version() });
      this.move((state) => overtaken(state, { version: draft.version, stored: answersOf(draft.content) }).state);
      this.read.set({ ...report, draft, suggestions });
      this.stored.set(draft);
    } catch (thrown) {
      if (problemOf(thrown).kind === 'version-stale' || problemOf(thrown).kind === 'suggestion-answered') await this.renew();
      throw thrown;
    }
  }

  /** The version that stands on the server, for a submission of exactly what has been saved. */
  version(): number {
    return this.current().version;
  }

  private async save(): Promise<SaveOutcome> {
    const report = this.read();
    this.move(begun);
    const state = this.state();
    if (report === null || !state?.sending) return 'done';
    try {
      const view = await this.api.send('saveDraft', {
        params: { reportId: report.id },
        body: changeOf(state.sending),
        ifMatch: state.version,
      });
      this.move((now) => confirmed(now, view.version));
      this.stored.set(view);
      this.trouble.set(null);
      return 'done';
    } catch (thrown) {
      return this.failed(problemOf(thrown), state.sending);
    }
  }

  private async failed(problem: ProblemError, sent: Answers): Promise<SaveOutcome> {
    if (problem.kind === 'version-stale') return this.merge();
    const found = problem.faults.flatMap((fault) => {
      const field = fieldAt(fault.pointer, sent);
      return field !== null && field in sent ? [[field, fault] as const] : [];
    });
    if (problem.kind !== 'invalid-input' || found.length === 0) return this.troubled(problem);
    this.faults.update((faults) => ({ ...faults, ...Object.fromEntries(found) }));
    this.move((state) =>
      declined(
        state,
        found.map(([field]) => field),
      ),
    );
    return 'more';
  }

  private async merge(): Promise<SaveOutcome> {
    const before = this.version();
    try {
      await this.renew();
      // A server that refuses the version it has just told would otherwise be asked without end.
      return this.version() === before ? 'later' : 'more';
    } catch (thrown) {
      return this.troubled(problemOf(thrown));
    }
  }

  private async troubled(problem: ProblemError): Promise<SaveOutcome> {
    const kind = troubleOf(problem.kind);
    this.move(unanswered);
    this.trouble.set({ kind, problem });
    if (kind !== 'refused') return kind === 'signed-out' ? 'stop' : 'later';
    // The draft may have been submitted by somebody else: the page then shows where the report stands, and the text beside it.
    await this.renew().catch(() => undefined);
    return 'stop';
  }

  private take(report: ReportView): void {
    const state = this.state();
    const draft = report.can.write ? report.draft : null;
    this.read.set(report);
    this.stored.set(draft);
    this.state.set(draft && opened(draft.version, answersOf(draft.content)));
    if (state !== null && draft === null) this.copy.offer(report);
  }

  private current(): DraftState {
    return this.state() ?? opened(0, {});
  }

  private move(step: (state: DraftState) => DraftState): void {
    const state = this.state();
    const report = this.read();
    if (state === null || report === null) return;
    const next = step(state);
    this.state.set(next);
    this.copy.keep(report.id, next, state);
  }
}
