import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { sectionWords, type ReportContent, type ReportView, type Section } from '@lagesbild/contract';
import { Api, type Reading } from '../../core/api';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { problemOf } from '../../core/problem';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { SelectField, type Choice } from '../../ui/select-field';
import { StateView, There } from '../../ui/state-view';
import { FigureList } from '../figure-list';
import { OwnAnswers } from '../read/own-answers';
import { partsOf } from '../read/parts';
import { Answer } from '../review/answer';
import { textBlocks, type TextBlock } from '../review/blocks';
import { Facts } from '../review/facts';
import { compareTexts } from './compare.texts';
import { chosenSides, earlierSides, laterSides, type Side } from './sides';

interface Part {
  section: Section;
  heading: string;
  blocks: TextBlock[];
}

/** Any two versions of a report, or a version and last round's answer, word by word. */
@Component({
  selector: 'app-compare',
  imports: [Answer, Facts, FigureList, OwnAnswers, PageHeader, Panel, ProblemAlert, SelectField, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './compare.html',
  styles: `
    .choose {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: var(--space-4);
      margin-bottom: var(--space-4);
      max-width: 48rem;
    }
    ui-panel {
      display: block;
      max-width: 60rem;
    }
    app-review-answer + app-review-answer {
      margin-top: var(--space-4);
    }
    section {
      margin-top: var(--space-5);
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
    }
    h2 {
      margin-bottom: var(--space-2);
    }
  `,
})
export class Compare {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly t = this.language.of(compareTexts);
  readonly reportId = input.required<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly answer = this.api.read('showReport', () => ({ params: { reportId: this.reportId() } }));
  protected readonly report = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly sides = computed(() => {
    const report = this.report();
    return report ? chosenSides(report, { from: this.from(), to: this.to() }) : { from: null, to: null };
  });
  protected readonly later = this.readSide('to');
  protected readonly earlier = this.readSide('from');
  private readonly before = computed((): ReportContent | null => {
    if (this.sides().from === 'round') return this.report()?.previous?.content ?? null;
    return this.earlier.hasValue() ? this.earlier.value().content : null;
  });
  /** What is compared, once both sides have been read. */
  protected readonly compared = computed(() => {
    const [report, before] = [this.report(), this.before()];
    if (!report || !before || !this.later.hasValue()) return null;
    const latest = this.later.value();
    return { report, before, content: latest.content, parts: this.partsOf({ ...report, latest, marks: [] }, before) };
  });
  protected readonly problem = computed(() => {
    const failed = this.earlier.error();
    return failed ? problemOf(failed) : null;
  });
  protected readonly heading = computed(() => {
    const assignment = this.report()?.assignment;
    return assignment ? [assignment.label, this.language.pick(assignment.title)].filter(Boolean).join(' ') : this.t().heading;
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const report = this.report();
    return report ? [{ text: this.t().report, link: ['/reports', report.id] }] : [];
  });
  protected readonly laterChoices = computed(() => this.choicesOf(laterSides));
  protected readonly earlierChoices = computed(() => this.choicesOf((report) => earlierSides(report, this.sides().to)));
  /** What it is held against, inside a sentence. */
  protected readonly since = computed(() => {
    const { from } = this.sides();
    if (from !== 'round') return this.t().shortVersion(Number(from));
    const title = this.language.pick(this.report()?.previous?.roundTitle ?? { sv: '', en: '' });
    return title.charAt(0).toLowerCase() + (title.split(',')[0] ?? '').slice(1);
  });

  protected incomparable = ({ versions, previous }: ReportView): boolean => versions.length === 0 || (versions.length === 1 && !previous);

  protected choose(sides: { from?: string | null; to?: string | null }): void {
    void this.router.navigate([], { queryParams: sides, queryParamsHandling: 'merge' });
  }

  private readSide(side: 'from' | 'to'): Reading<{ content: ReportContent } & NonNullable<ReportView['latest']>> {
    return this.api.read('showVersion', () => {
      const asked = this.sides()[side];
      return asked === null || asked === 'round' ? undefined : { params: { reportId: this.reportId(), versionNr: Number(asked) } };
    });
  }

  private choicesOf(sides: (report: ReportView) => Side[]): Choice[] {
    const report = this.report();
    return report ? sides(report).map((value) => ({ value, text: this.nameOf(value, report) })) : [];
  }

  private nameOf(side: Side, { versions, previous }: ReportView): string {
    if (side === 'round') return this.language.pick(previous?.roundTitle ?? { sv: '', en: '' });
    const version = versions.find(({ nr }) => nr === Number(side));
    const words = this.t().version(Number(side), version ? this.format.moment(version.submittedAt) : '');
    return version?.withdrawnAt ? this.t().withdrawn(words) : words;
  }

  private partsOf(report: ReportView & { latest: NonNullable<ReportView['latest']> }, before: ReportContent): Part[] {
    const blocks = textBlocks(report, before, 0);
    return partsOf(report, report.latest.content).map((section) => ({
      section,
      heading: this.language.pick(sectionWords[section]),
      blocks: blocks.filter((block) => block.section === section),
    }));
  }
}
