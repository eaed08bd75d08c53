import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { NoteView, ReportView, Section } from '@lagesbild/contract';
import { firstValueFrom } from 'rxjs';
import { addressOf } from '../core/address';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import type { ProblemError } from '../core/problem';
import { Alert } from '../ui/alert';
import { PageHeader, type Crumb } from '../ui/page-header';
import { ProblemAlert } from '../ui/problem-alert';
import { StateView, There } from '../ui/state-view';
import { ColleaguesHere } from './draft/colleagues-here';
import { DraftStore } from './draft/draft-store';
import { DraftNotices } from './draft/notices';
import { Presence } from './draft/presence';
import { SaveBar } from './draft/save-bar';
import { SaveState } from './draft/save-state';
import { EvidenceForm } from './evidence/evidence-form';
import { EvidenceStore } from './evidence/evidence-store';
import { saveTexts } from './draft/save.texts';
import { goToNamedPart } from './named-part';
import { ReportForm } from './form/form';
import { PartsList } from './parts-list';
import { ReportHistory } from './read/history';
import { partsOf } from './read/parts';
import { Reading } from './read/reading';
import { reportTexts } from './report.texts';
import { ReportLocking } from './lock';
import { StatePanel } from './state-panel';
import { SubmitStep } from './submit/submit-step';
import { WorkbookPanel } from './workbook/workbook-panel';
import { Withdraw } from './withdraw';

/** One report, for writing while it may be written, else for reading. */
@Component({
  selector: 'app-report',
  imports: [
    Alert,
    DraftNotices,
    EvidenceForm,
    PageHeader,
    PartsList,
    Presence,
    ProblemAlert,
    Reading,
    ReportForm,
    ReportHistory,
    ReportLocking,
    RouterLink,
    SaveBar,
    SaveState,
    StatePanel,
    StateView,
    SubmitStep,
    There,
    WorkbookPanel,
    Withdraw,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ColleaguesHere, DraftStore, EvidenceStore],
  host: { '(document:visibilitychange)': 'draft.flush()', '(window:online)': 'draft.flush()', '(window:beforeunload)': 'hold($event)' },
  templateUrl: './report.html',
  styleUrl: './report.css',
})
export class Report {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly saveTexts = inject(Language).of(saveTexts);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly draft = inject(DraftStore);
  protected readonly evidence = inject(EvidenceStore);
  protected readonly t = this.language.of(reportTexts);
  readonly reportId = input.required<string>();
  /** `submit`: the last step before the report is sent. */
  readonly step = input<string>();
  /** An older version to read. */
  readonly version = input<string>();

  protected readonly answer = inject(Api).read('showReport', () => ({ params: { reportId: this.reportId() } }));
  /** The report as it was last read; null while another one is being read. */
  protected readonly report = computed(() => {
    const report = this.draft.report();
    return report?.id === this.reportId() ? report : null;
  });
  /** Which of its faces the page shows. */
  protected readonly face = computed((): 'form' | 'step' | 'reading' => {
    if (!this.draft.writing() || this.version() !== undefined) return 'reading';
    return this.step() === 'submit' ? 'step' : 'form';
  });
  protected readonly parts = computed(() => {
    const report = this.report();
    if (this.face() === 'form') return this.draft.view()?.sections.map(({ section }) => section) ?? [];
    const content = report?.latest?.content ?? report?.draft?.content;
    return report && content ? partsOf(report, content) : [];
  });
  /** The part that is being written in. */
  protected readonly current = signal<Section | null>(null);
  /** Why the report could not be submitted, when the page shows something else since. */
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly shownNr = computed(() =>
    this.version() ? Number(this.version()) : this.face() === 'reading' ? (this.report()?.latest?.nr ?? null) : null,
  );
  protected readonly returned = computed(() => {
    const report = this.report();
    return report?.status === 'returned' ? (report.events.find((event) => event.kind === 'returned') ?? null) : null;
  });

  /** What came back with the report, part by part. */
  protected readonly remarks = computed(() => {
    const report = this.report();
    const returned = (each: { versionNr: number }): boolean => each.versionNr === report?.latest?.nr;
    return [
      ...(report?.notes ?? []).filter(returned).map(({ section }) => ({ section, kind: 'note' as const })),
      ...(report?.suggestions ?? [])
        .filter((each) => returned(each) && each.answer === null)
        .map(({ section }) => ({ section, kind: 'suggestion' as const })),
    ];
  });

  protected readonly heading = computed(() => {
    const assignment = this.report()?.assignment;
    return assignment ? [assignment.label, this.language.pick(assignment.title)].filter(Boolean).join(' ') : this.t().heading;
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const report = this.report();
    const reports = { text: this.t().reports, link: '/reports' };
    return report ? [reports, { text: this.language.pick(report.round.title), link: ['/rounds', report.round.id] }] : [reports];
  });
  protected readonly basis = computed(() => {
    const report = this.report();
    return report ? this.basisOf(report) : null;
  });

  constructor() {
    goToNamedPart(this.parts);
    effect(() => {
      const report = this.answer.hasValue() ? this.answer.value() : undefined;
      if (report) untracked(() => this.open(report));
    });
  }

  /** Whether the page may be left: asks only when the text is neither saved nor kept. */
  async mayLeave(): Promise<boolean> {
    if (this.isSafe()) return true;
    await this.draft.flush();
    return this.isSafe() || window.confirm(this.saveTexts().leave);
  }

  protected hold(event: Event): void {
    if (!this.isSafe()) event.preventDefault();
  }

  /** Goes to the last step, unless a field holds something that cannot be read and would be lost on the way. */
  protected async toStep(): Promise<void> {
    const invalid = this.host.nativeElement.querySelector<HTMLElement>('app-report-form [aria-invalid="true"]');
    if (invalid) return invalid.focus();
    await this.router.navigate([], { queryParams: { step: 'submit' }, queryParamsHandling: 'merge' });
  }

  /** What the coordination wrote on the version that is shown; all of it when the latest is. */
  protected notesFor(report: ReportView): NoteView[] {
    return this.version() ? report.notes.filter((note) => note.versionNr === this.shownNr()) : report.notes;
  }

  protected returnedSuggestions(report: ReportView): number {
    return report.suggestions.filter((each) => each.versionNr === report.latest?.nr && each.answer === null).length;
  }

  protected returnedNotes(report: ReportView): number {
    return report.notes.filter((note) => note.versionNr === report.latest?.nr).length;
  }

  private open(report: ReportView): void {
    this.draft.open(report, () => this.reread(report.id));
    this.evidence.open(report.id, report.draftEvidence ?? []);
  }

  private isSafe(): boolean {
    return !this.draft.unsaved() || this.draft.kept();
  }

  private reread(reportId: string): Promise<ReportView> {
    return firstValueFrom(this.http.get<ReportView>(addressOf('showReport', { reportId })));
  }

  private basisOf({ organisation, assignment, part }: ReportView): string {
    const t = this.t();
    return [
      this.language.pick(organisation.name),
      part ? t.part : null,
      assignment.finalReportOn && t.finalReport(this.format.day(assignment.finalReportOn)),
      assignment.allocatedOre === null ? null : t.allocated(this.format.money(assignment.allocatedOre)),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
