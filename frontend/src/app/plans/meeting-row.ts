import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { capitalised, type MeetingView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { meetingFormatWords, meetingKindWords } from './meeting-words';
import { meetingsTexts } from './meetings.texts';
import { wordFor } from './plan-words';

/** One meeting: what the source tells of it. */
@Component({
  selector: 'app-meeting-row',
  imports: [CitationList, RouterLink, TermList, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ title() }}</h3>
    <p class="muted">{{ when() }}</p>
    <ui-term-list>
      @if (meeting().format !== 'digitalt') {
        <div>
          <dt>{{ t().place }}</dt>
          <dd [class.muted]="!meeting().place">{{ meeting().place ?? t().noPlace }}</dd>
        </div>
      }
      <div>
        <dt>{{ t().areas }}</dt>
        <dd>
          <span [class.muted]="!meeting().areas.length">{{ areas() }}</span>
          <ui-citation [citations]="[]" [certainty]="meeting().areaCertainty" />
        </dd>
      </div>
      @if (meeting().invited; as invited) {
        <div>
          <dt>{{ t().invited }}</dt>
          <dd><ui-text [text]="invited" /></dd>
        </div>
      }
      @if (meeting().participants.length) {
        <div>
          <dt>{{ t().participants }}</dt>
          <dd>
            @for (organisation of meeting().participants; track organisation.key) {
              <a [routerLink]="['/organisations', organisation.key]"><ui-text [text]="organisation.name" /></a>{{ $last ? '' : ', ' }}
            }
          </dd>
        </div>
      }
      @if (meeting().note; as note) {
        <div>
          <dt>{{ t().note }}</dt>
          <dd><ui-text [text]="{ sv: note, en: null }" /></dd>
        </div>
      }
    </ui-term-list>
    <ui-citation [citations]="meeting().citations" [fact]="title()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: minmax(0, 1fr);
    }
    dd {
      max-width: var(--measure);
    }
  `,
})
export class MeetingRow {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly t = this.language.of(meetingsTexts);
  readonly meeting = input.required<MeetingView>();
  /** How many areas the plan has: a meeting on all of them says so. */
  readonly areaCount = input(0);

  protected readonly title = computed(() => {
    const { nr, title } = this.meeting();
    return nr === null ? this.language.pick(title) : this.t().numbered(nr, this.language.pick(title));
  });
  protected readonly when = computed(() => {
    const { dateFrom, dateTo, kind, format } = this.meeting();
    const kindWord = capitalised(this.language.pick(wordFor(meetingKindWords, kind)));
    return `${kindWord}, ${this.language.pick(wordFor(meetingFormatWords, format))}, ${this.format.period(dateFrom, dateTo)}`;
  });
  protected readonly areas = computed(() => {
    const { areas } = this.meeting();
    if (areas.length === 0) return this.t().noAreas;
    if (areas.length > 2 && areas.length === this.areaCount()) return this.t().allAreas(areas.length);
    return areas.map((area) => `${area.nr} ${this.language.pick(area.name)}`).join(', ');
  });
}
