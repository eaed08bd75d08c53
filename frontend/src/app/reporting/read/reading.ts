import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NoteView, ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { Panel } from '../../ui/panel';
import { StateView, There } from '../../ui/state-view';
import { EvidenceItems } from '../evidence/evidence-list';
import { Asked } from './asked';
import { ReportContentView } from './content';
import { readTexts } from './read.texts';

/** A report that is read: the latest version, an older one when the address says so, or the draft of those who may see it. */
@Component({
  selector: 'app-reading',
  imports: [Asked, EvidenceItems, Panel, ReportContentView, RouterLink, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (older()) {
      <ui-state-view [of]="asked">
        <ng-template [uiThere]="asked" let-version>
          <p class="muted">{{ t().version(version.nr, format.moment(version.submittedAt), version.submittedBy) }} {{ t().older }}</p>
          <ui-panel>
            <app-report-content [content]="version.content" [report]="report()" [notes]="notes()" />
            <app-asked [version]="version" />
          </ui-panel>
          <ui-panel><app-evidence-list [reportId]="report().id" [items]="version.evidence" /></ui-panel>
        </ng-template>
      </ui-state-view>
    } @else if (report().latest; as latest) {
      <p class="muted">{{ t().version(latest.nr, format.moment(latest.submittedAt), latest.submittedBy) }}</p>
      <ui-panel
        ><app-report-content
          [content]="latest.content"
          [report]="report()"
          [notes]="notes()"
          [marks]="report().marks"
          [assessment]="report().assessment" />
        <app-asked [version]="latest"
      /></ui-panel>
      <ui-panel><app-evidence-list [reportId]="report().id" [items]="latest.evidence" /></ui-panel>
    } @else if (report().draft; as draft) {
      <p class="muted">{{ t().draft }}</p>
      <ui-panel><app-report-content [content]="draft.content" [report]="report()" /></ui-panel>
      <ui-panel><app-evidence-list [reportId]="report().id" [items]="report().draftEvidence ?? []" /></ui-panel>
    } @else {
      <p class="nothing">{{ t().nothingToRead }}</p>
    }
    @if (older() || writing()) {
      <p>
        <a class="button quiet" [routerLink]="['/reports', report().id]">{{ writing() ? t().toForm : t().toLatest }}</a>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    .nothing {
      border: 1px dashed var(--none);
      border-radius: var(--radius);
      padding: var(--space-4);
      color: var(--muted);
    }
    p + ui-panel {
      display: block;
      margin-top: var(--space-3);
    }
  `,
})
export class Reading {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(readTexts);
  readonly report = input.required<ReportView>();
  /** The number of a version, as the address gives it. */
  readonly version = input<string>();
  readonly notes = input<readonly NoteView[]>([]);
  /** The reader came here from writing. */
  readonly writing = input(false);

  protected readonly older = computed(() => this.version() !== undefined && Number(this.version()) !== this.report().latest?.nr);
  protected readonly asked = inject(Api).read('showVersion', () =>
    this.older() ? { params: { reportId: this.report().id, versionNr: Number(this.version()) } } : undefined,
  );
}
