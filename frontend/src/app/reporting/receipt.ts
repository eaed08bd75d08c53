import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { listField, markedField } from './draft/draft-fields';
import { EvidenceItem } from './evidence/evidence-item';
import { AnswerWords } from './form/answer-words';
import { receiptPageTexts } from './receipt.texts';

/** The proof that a report was received: what, when, from whom, and the seal of its content. Made to be printed. */
@Component({
  selector: 'app-receipt',
  imports: [EvidenceItem, PageHeader, Panel, RouterLink, StateView, TermList, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './receipt.html',
  styles: `
    .receipt {
      display: grid;
      gap: var(--space-6);
      grid-template-columns: minmax(0, 1fr);
      max-width: 52rem;
    }
    .sum {
      display: grid;
      grid-template-columns: repeat(auto-fill, 9ch);
      gap: 0 var(--space-3);
      max-width: 42ch;
      font-size: 1rem;
    }
    .address {
      overflow-wrap: anywhere;
    }
    ul:not(.sealed) {
      padding-left: var(--space-5);
      max-width: var(--measure);
    }
    ul:not(.sealed) li + li {
      margin-top: var(--space-1);
    }
  `,
})
export class ReceiptPage {
  private readonly language = inject(Language);
  private readonly words = inject(AnswerWords);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(receiptPageTexts);
  readonly reportId = input.required<string>();
  readonly versionNr = input.required<string>();
  protected readonly answer = inject(Api).read('showReceipt', () => ({
    params: { reportId: this.reportId(), versionNr: Number(this.versionNr()) },
  }));

  /** Where the report stands today: the receipt itself never changes. */
  private readonly report = inject(Api).read('showReport', () => ({ params: { reportId: this.reportId() } }));
  private readonly known = computed(() => (this.report.hasValue() ? this.report.value() : null));
  protected readonly exercise = computed(() => this.known()?.exercise ?? false);
  protected readonly next = computed(() => {
    const next = this.known()?.next;
    return next ? this.language.pick(next) : `${this.t().nextReview} ${this.t().nextRead}`;
  });
  protected readonly mayComeBack = computed(() => ['submitted', 'in-review', undefined].includes(this.known()?.status));

  private readonly receipt = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  private readonly name = computed(() => {
    const assignment = this.receipt()?.assignment;
    return assignment ? [assignment.label, this.language.pick(assignment.title)].filter(Boolean).join(' ') : null;
  });
  /** The answers that the writer marked as unchanged, by name. */
  protected readonly unchanged = computed(() => {
    const { perspectives, indicators, ownQuestions } = this.known() ?? { perspectives: [], indicators: [], ownQuestions: [] };
    const fields = (this.receipt()?.unchanged ?? []).flatMap((question) => markedField(listField('unchanged', question)) ?? []);
    return fields.map((field) => this.words.nameOf(field, { perspectives, indicators, ownQuestions })).join(', ');
  });
  protected readonly lead = computed(() => {
    const receipt = this.receipt();
    return receipt && this.t().lead(this.name() ?? '', this.format.moment(receipt.submittedAt));
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const name = this.name();
    const reports = { text: this.t().reports, link: '/reports' };
    return name ? [reports, { text: name, link: ['/reports', this.reportId()] }] : [reports];
  });

  /** Eight characters at a time: what an eye can compare. */
  protected groups(sha256: string): string[] {
    return sha256.match(/.{1,8}/g) ?? [];
  }

  protected print(): void {
    window.print();
  }
}
