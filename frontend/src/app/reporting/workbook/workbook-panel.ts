import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import type { ReportView, WorkbookReading, WorkbookRow } from '@lagesbild/contract';
import { addressOf } from '../../core/address';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { answersIn, fieldsOf, type Answers } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { WorkbookTable } from './workbook-table';
import { workbookTexts } from './workbook.texts';

/** The report as a workbook: out, and back in as answers that the writer looks at before they are put into the fields. */
@Component({
  selector: 'app-workbook-panel',
  imports: [ProblemAlert, WorkbookTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './workbook-panel.html',
  styleUrl: './workbook-panel.css',
})
export class WorkbookPanel {
  private readonly api = inject(Api);
  private readonly draft = inject(DraftStore);
  private readonly language = inject(Language);
  private readonly result = viewChild<ElementRef<HTMLElement>>('result');
  protected readonly t = this.language.of(workbookTexts);
  readonly report = input.required<ReportView>();

  /** The name of the file that is being read, or has been. */
  protected readonly file = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly reading = signal<WorkbookReading | null>(null);
  protected readonly said = signal('');
  protected readonly address = computed(() => this.inLanguage(addressOf('downloadWorkbook', { reportId: this.report().id })));
  protected readonly roundAddress = computed(() =>
    this.inLanguage(addressOf('downloadRoundWorkbook', { roundId: this.report().round.id })),
  );
  /** What the writer must look at, and what changes nothing. */
  protected readonly told = computed(() => this.rows().filter((row) => row.outcome !== 'skipped'));
  protected readonly passed = computed(() => this.rows().filter((row) => row.outcome === 'skipped'));
  private readonly rows = computed(() => this.reading()?.rows ?? []);
  protected readonly imported = computed(() => this.countOf('imported'));
  protected readonly counted = computed(() => this.t().counted(this.imported(), this.passed().length, this.countOf('failed')));

  protected async choose(box: HTMLInputElement): Promise<void> {
    const [file] = box.files ?? [];
    // The same file may be chosen again after it has been mended.
    box.value = '';
    if (!file || this.busy()) return;
    this.begin(file.name);
    try {
      // What stands in the fields is what the workbook is held against.
      await this.draft.flush();
      this.reading.set(await this.api.upload('readWorkbook', { params: { reportId: this.report().id }, file }));
      setTimeout(() => this.result()?.nativeElement.focus());
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  /** Puts the answers into the fields, as if they had been written there: they are saved the ordinary way. */
  protected apply(): void {
    const answers = this.answers();
    for (const field of fieldsOf(answers)) this.draft.write(field, answers[field] ?? null);
    void this.draft.flush();
    this.said.set(this.t().applied(this.imported()));
    this.reading.set(null);
  }

  protected discard(): void {
    this.reading.set(null);
    this.said.set('');
  }

  private begin(name: string): void {
    this.file.set(name);
    this.busy.set(true);
    this.problem.set(null);
    this.reading.set(null);
    this.said.set('');
  }

  private answers(): Answers {
    return answersIn(this.reading()?.change ?? {});
  }

  private countOf(outcome: WorkbookRow['outcome']): number {
    return this.rows().filter((row) => row.outcome === outcome).length;
  }

  private inLanguage(address: string): string {
    return `${address}?language=${this.language.current()}`;
  }
}
