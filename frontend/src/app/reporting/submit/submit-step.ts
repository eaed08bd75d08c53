import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { sectionWords, stockholmDay, type ReportView, type Section } from '@lagesbild/contract';
import { Api, newKey } from '../../core/api';
import { faultWords, routeFaults } from '../../core/fault';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { problemOf, type ProblemError, type RefusalKind } from '../../core/problem';
import { Alert } from '../../ui/alert';
import { BusyButton } from '../../ui/busy-button';
import { ChoiceField } from '../../ui/choice-field';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import type { Choice } from '../../ui/select-field';
import { answersOf, isBlank, listField, markedField, type Field } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { troubleOf } from '../draft/save-trouble';
import { EvidenceItems } from '../evidence/evidence-list';
import { EvidenceStore } from '../evidence/evidence-store';
import { AnswerWords } from '../form/answer-words';
import { answerId } from '../form/place';
import { partId } from '../part';
import { ReportContentView } from '../read/content';
import { PlainQuestions } from './plain-questions';
import { submitTexts } from './submit.texts';

/** The fields of a part that must be filled in. */
const needed: Partial<Record<Section, readonly Field[]>> = { status: ['workStatus', 'rating'], done: ['done'], next: ['next'] };

/** Refusals that mean that the report stands differently from what the page shows. */
const outdated: readonly RefusalKind[] = [
  'version-stale',
  'report-not-open',
  'round-not-open',
  'report-incomplete',
  'evidence-changed',
  'idempotency-key-reused',
];

/** The last step before a report is sealed: what is missing, what happens, on whose behalf, and all that is sent. */
@Component({
  selector: 'app-submit-step',
  imports: [Alert, BusyButton, ChoiceField, EvidenceItems, Panel, PlainQuestions, ProblemAlert, ReportContentView, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './submit-step.html',
  styleUrl: './submit-step.css',
})
export class SubmitStep {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly words = inject(AnswerWords);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly draft = inject(DraftStore);
  protected readonly evidence = inject(EvidenceStore);
  protected readonly t = this.language.of(submitTexts);
  readonly report = input.required<ReportView>();
  /** The report can no longer be submitted from here: why, for the page to say. */
  readonly refused = output<ProblemError>();

  /** One key for one submission, however often it is tried. */
  private key = newKey();
  protected readonly onBehalfOfId = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  private readonly tried = signal(false);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['onBehalfOfId']));
  /** It may have been stored all the same: nobody must be told that nothing was sent. */
  protected readonly unknown = computed(() => ['away', 'busy'].includes(troubleOf(this.problem()?.kind ?? 'not-found')));
  protected readonly attesters = computed((): Choice[] => this.report().attesters.map(({ id, name }) => ({ value: id, text: name })));
  protected readonly nextNr = computed(() => (this.report().latest?.nr ?? 0) + 1);
  protected readonly late = computed(() => this.report().latest === null && stockholmDay(new Date()) > this.dueOn());
  protected readonly dueOn = computed(() => this.report().extension?.dueOn ?? this.report().round.dueOn);
  protected readonly missing = computed(() => [
    ...(this.draft.view()?.missing ?? []).flatMap((section) => this.lacking(section)),
    ...this.marksToMend(),
  ]);
  protected readonly substitute = computed(() => {
    const attester = this.report().substituteFor;
    return attester && this.t().substitute(attester.name);
  });
  protected readonly why = computed(() => {
    if (this.missing().length > 0) return this.t().whyMissing;
    return this.draft.unsaved() ? this.t().whyUnsaved : null;
  });
  protected readonly unchosen = computed(() => (this.tried() && this.onBehalfOfId() === null ? faultWords['not-one-of'] : null));

  constructor() {
    void this.draft.flush();
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected async submit(): Promise<void> {
    const { id, can } = this.report();
    this.tried.set(true);
    if (!can.submit && this.onBehalfOfId() === null) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const evidenceSeen = this.evidence.items().map((each) => each.id);
      const body = can.submit ? { evidenceSeen } : { evidenceSeen, onBehalfOfId: this.onBehalfOfId() ?? undefined };
      const receipt = await this.api.send('submitReport', {
        params: { reportId: id },
        body,
        ifMatch: this.draft.version(),
        idempotencyKey: this.key,
      });
      await this.router.navigate(['/reports', id, 'receipt', receipt.versionNr], { replaceUrl: true });
    } catch (thrown) {
      await this.fail(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private async fail(problem: ProblemError): Promise<void> {
    // The earlier try was stored after all, with another name: what stands on the server says how it went.
    if (problem.kind === 'idempotency-key-reused') this.key = newKey();
    this.problem.set(problem);
    if (!outdated.includes(problem.kind)) return;
    this.refused.emit(problem);
    await this.draft.renew().catch(() => undefined);
    const report = this.draft.report();
    if (report) this.evidence.open(report.id, report.draftEvidence ?? []);
  }

  private neededIn(section: Section): readonly Field[] {
    if (section !== 'own') return needed[section] ?? [];
    return this.report().ownQuestions.flatMap(({ key, required }) => (required ? [listField('own', key)] : []));
  }

  /** Marks that are not true any more, and those that lack their sentence: the server would refuse both. */
  private marksToMend(): { id: string; name: string }[] {
    const { previous, carriedOver } = this.report();
    const last = previous ? answersOf(previous.content) : {};
    return this.draft.content().unchanged.flatMap(({ question, sentence }) => {
      const mark = listField('unchanged', question);
      const field = markedField(mark);
      if (field === null) return [];
      const name = this.words.nameOf(mark, this.report());
      const words = String(last[field] ?? '').trim();
      if (words === '' || words !== this.draft.text(field).trim()) return [{ id: answerId(field), name }];
      const needs = carriedOver.some((each) => each.question === question && each.needsSentence);
      return needs && sentence.trim() === '' ? [{ id: answerId(mark), name }] : [];
    });
  }

  /** The fields of a part that have nothing in them; the part itself when the server lacks something else. */
  private lacking(section: Section): { id: string; name: string }[] {
    const fields = this.neededIn(section).filter((field) => isBlank(this.draft.answer(field)));
    if (fields.length === 0) return [{ id: partId(section), name: this.language.pick(sectionWords[section]) }];
    return fields.map((field) => ({ id: answerId(field), name: this.words.nameOf(field, this.report()) }));
  }
}
