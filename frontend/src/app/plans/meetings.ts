import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { largestLimit } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { kept } from './kept';
import { meetingGroups } from './meeting-groups';
import { MeetingRow } from './meeting-row';
import { meetingsTexts } from './meetings.texts';
import { OrganisationLinks } from './organisation-links';
import { planCrumbs } from './plan-crumbs';
import { perspectiveWords, wordFor } from './plan-words';

/** The meetings that the sources tell of, series by series. */
@Component({
  selector: 'app-meetings',
  imports: [CitationList, MeetingRow, OrganisationLinks, PageHeader, Pager, Panel, StateView, TermList, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header
        [heading]="t().heading"
        [crumbs]="crumbs()"
        [lead]="lead()"
        [basis]="lead() ? t().basis : null"
        [exercise]="exercise()"
      />
      <ui-state-view [of]="answer" [empty]="t().empty" [reading]="t().reading" [keep]="true">
        <ng-template [uiThere]="answer" let-page>
          <div class="page">
            @for (group of groups(); track group.series?.key) {
              <ui-panel [heading]="group.series ? language.pick(group.series.title) : otherHeading()">
                @if (group.series; as series) {
                  <ui-term-list>
                    <div>
                      <dt>{{ t().purpose }}</dt>
                      <dd><ui-text [text]="series.purpose" />.</dd>
                    </div>
                    <div>
                      <dt>{{ t().method }}</dt>
                      <dd><ui-text [text]="series.method" />.</dd>
                    </div>
                    @if (series.perspectives.length) {
                      <div>
                        <dt>{{ t().perspectives }}</dt>
                        <dd>{{ perspectives(series.perspectives) }}</dd>
                      </div>
                    }
                    @if (group.shared.participants; as participants) {
                      <div>
                        <dt>{{ t().participants }}</dt>
                        <dd><app-organisation-links [of]="participants" /></dd>
                      </div>
                    }
                  </ui-term-list>
                  @if (group.shared.citations; as citations) {
                    <ui-citation [citations]="citations" [fact]="language.pick(series.title)" />
                  }
                }
                <ul class="rows" [class.after]="group.series">
                  @for (meeting of group.meetings; track meeting.key) {
                    <li><app-meeting-row [meeting]="meeting" [shared]="group.shared" [areaCount]="areaCount()" /></li>
                  }
                </ul>
              </ui-panel>
            }
            @if (page.total > page.limit) {
              <ui-pager [of]="page" />
            }
          </div>
        </ng-template>
      </ui-state-view>
    </div>
  `,
  styles: `
    ui-citation {
      margin-top: var(--space-2);
    }
    .after {
      margin-top: var(--space-4);
      border-top: 2px solid var(--line);
    }
    ui-term-list dd {
      max-width: var(--measure);
    }
    .rows > li {
      padding: var(--space-4) 0;
    }
  `,
})
export class Meetings {
  protected readonly language = inject(Language);
  private readonly api = inject(Api);
  protected readonly t = this.language.of(meetingsTexts);
  readonly planKey = input.required<string>();
  readonly page = input<string>();
  protected readonly plan = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly answer = this.api.read('listMeetings', () => ({
    params: { planKey: this.planKey() },
    query: { page: Number(this.page()) || 1, limit: largestLimit },
  }));

  protected readonly crumbs = planCrumbs(this.plan, this.planKey);
  protected readonly exercise = computed(() => this.plan.hasValue() && this.plan.value().exercise);
  protected readonly areaCount = computed(() => (this.plan.hasValue() ? this.plan.value().areas.length : 0));
  private readonly found = kept(this.answer);
  protected readonly groups = computed(() => meetingGroups(this.found()?.items ?? []));
  /** Meetings that stand by themselves need a heading of their own only beside a series. */
  protected readonly otherHeading = computed(() => (this.groups().length > 1 ? this.t().others : this.t().heading));
  protected readonly lead = computed(() => {
    const found = this.found();
    if (!found?.total) return null;
    const series = this.groups().flatMap((group) =>
      group.series ? [this.t().inSeries(group.meetings.length, this.language.pick(group.series.title))] : [],
    );
    return [this.t().lead(found.total), ...series].join(' ');
  });

  protected perspectives(keys: readonly string[]): string {
    return keys.map((key) => this.language.pick(wordFor(perspectiveWords, key))).join(', ');
  }
}
