import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mailKindWords, mailStates, mailStateWords, type MailEntry, type MailState } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { SelectField } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { mailLogTexts } from './mail-log.texts';

/** Who has been mailed about what, and whether it went away. */
@Component({
  selector: 'app-mail-log',
  imports: [Cell, DataTable, PageHeader, Pager, Panel, RouterLink, SelectField, StateView, TextField, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-log.html',
  styleUrl: './mail-log.css',
})
export class MailLog {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly t = this.language.of(mailLogTexts);
  readonly person = input<string>();
  readonly subject = input<string>();
  readonly state = input<string>();
  readonly page = input<string>();
  protected readonly writtenPerson = linkedSignal(() => this.person() ?? '');
  protected readonly writtenSubject = linkedSignal(() => this.subject() ?? '');
  protected readonly chosenState = computed(() => mailStates.find((state) => state === this.state()) ?? null);
  protected readonly filtered = computed(() => Boolean(this.person() || this.subject() || this.chosenState()));

  protected readonly answer = inject(Api).read('listMails', () => ({
    query: {
      person: this.person(),
      subject: this.subject(),
      state: this.chosenState() ?? undefined,
      page: Number(this.page() ?? 1),
    },
  }));
  protected readonly lead = computed(() => {
    const list = this.answer.hasValue() ? this.answer.value() : undefined;
    if (!list?.total) return null;
    return this.filtered() ? this.t().leadFound(list.total) : this.t().lead(list.total);
  });
  protected readonly crumbs = computed(() => [{ text: this.t().crumb, link: '/notifications' }]);
  protected readonly states = computed(() => mailStates.map((value) => ({ value, text: this.language.pick(mailStateWords[value]) })));
  protected readonly columns = computed((): Column<MailEntry>[] => {
    const t = this.t();
    return [
      { key: 'subject', heading: t.subject, names: true, text: ({ subject }) => subject },
      { key: 'to', heading: t.to, text: () => null },
      { key: 'kind', heading: t.kind, text: ({ kind }) => this.language.pick(mailKindWords[kind]) },
      { key: 'queued', heading: t.queued, text: ({ queuedAt }) => this.format.moment(queuedAt) },
      { key: 'state', heading: t.state, text: () => null },
    ];
  });

  protected search(event: Event): void {
    event.preventDefault();
    this.find({ person: this.writtenPerson().trim() || null, subject: this.writtenSubject().trim() || null });
  }

  protected find(filter: { person?: string | null; subject?: string | null; state?: MailState | null }): void {
    void this.router.navigate([], { queryParams: { ...filter, page: null }, queryParamsHandling: 'merge' });
  }

  protected stateOf({ state }: MailEntry): string {
    return this.language.pick(mailStateWords[state]);
  }

  /** When it was sent, or how often it has been tried and when it is tried next. */
  protected detailsOf({ sentAt, attempts, nextTryAt, state }: MailEntry): string | null {
    if (sentAt !== null) return this.format.moment(sentAt);
    if (attempts === 0) return null;
    const next = nextTryAt === null || state === 'sending' ? [] : [this.t().nextTry(this.format.moment(nextTryAt))];
    return [this.t().attempts(attempts), ...next].join(', ');
  }
}
