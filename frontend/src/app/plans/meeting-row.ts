import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { capitalised, type MeetingView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import type { MeetingGroup } from './meeting-groups';
import { meetingFormatWords, meetingKindWords } from './meeting-words';
import { meetingsTexts } from './meetings.texts';
import { OrganisationLinks } from './organisation-links';
import { wordFor } from './plan-words';

/** One meeting: what the source tells of it, and what it does not. */
@Component({
  selector: 'app-meeting-row',
  imports: [CitationList, OrganisationLinks, TermList, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-row.html',
  styleUrl: './meeting-row.css',
})
export class MeetingRow {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly t = this.language.of(meetingsTexts);
  readonly meeting = input.required<MeetingView>();
  /** What the series says for all of its meetings. */
  readonly shared = input.required<MeetingGroup['shared']>();
  /** How many areas the plan has: a meeting on all of them says so. */
  readonly areaCount = input(0);

  protected readonly title = computed(() => {
    const { nr, title } = this.meeting();
    return nr === null ? this.language.pick(title) : this.t().numbered(nr, this.language.pick(title));
  });
  protected readonly when = computed(() => this.format.period(this.meeting().dateFrom, this.meeting().dateTo));
  protected readonly what = computed(() => {
    const { kind, format } = this.meeting();
    return `${capitalised(this.language.pick(wordFor(meetingKindWords, kind)))}, ${this.language.pick(wordFor(meetingFormatWords, format))}`;
  });
  protected readonly areas = computed(() => {
    const { areas } = this.meeting();
    if (areas.length === 0) return this.t().noAreas;
    if (areas.length > 2 && areas.length === this.areaCount()) return this.t().allAreas(areas.length);
    return areas.map((area) => `${area.nr} ${this.language.pick(area.name)}`).join(', ');
  });
}
