import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { textLimits } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { routeFaults } from '../../core/fault';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { Session } from '../../core/session';
import { Alert } from '../../ui/alert';
import { BusyButton } from '../../ui/busy-button';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { SelectField, type Choice } from '../../ui/select-field';
import { StateView, There } from '../../ui/state-view';
import { TextArea } from '../../ui/text-field';
import { attestingTexts } from './attesting.texts';
import { MatterList } from './matter-list';
import { ownOrganisation } from './own-organisation';

/** What an organisation has open, and the notes with which one colleague leaves it to another. */
@Component({
  selector: 'app-handover',
  imports: [Alert, BusyButton, MatterList, PageHeader, Pager, Panel, ProblemAlert, RouterLink, SelectField, StateView, TextArea, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './handover.html',
  styleUrl: './attesting.css',
})
export class Handover {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(attestingTexts);
  protected readonly limit = textLimits.note;
  readonly organisation = input<string>();
  readonly page = input<string>();

  protected readonly key = ownOrganisation(() => this.organisation());
  protected readonly matters = this.api.read('listOpenMatters', () => {
    const organisationKey = this.key();
    return organisationKey === null ? undefined : { params: { organisationKey }, query: { page: Number(this.page() ?? 1) } };
  });
  protected readonly handovers = this.api.read('listHandovers', () => {
    const organisationKey = this.key();
    return organisationKey === null ? undefined : { params: { organisationKey }, query: {} };
  });
  private readonly people = computed(() => (this.handovers.hasValue() ? this.handovers.value().people : []));
  protected readonly givers = computed((): Choice[] =>
    this.people().map(({ id, name, active }) => ({ value: id, text: active ? name : this.t().inactive(name) })),
  );
  protected readonly takers = computed((): Choice[] =>
    this.people()
      .filter(({ id, active }) => active && id !== this.giver())
      .map(({ id, name }) => ({ value: id, text: name })),
  );

  private readonly fromId = signal<string | null>(null);
  /** Who hands over: the reader, until somebody else is chosen. */
  protected readonly giver = computed(() => this.fromId() ?? this.people().find(({ id }) => id === this.session.me()?.id)?.id ?? null);
  protected readonly toId = signal<string | null>(null);
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly done = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['fromId', 'toId', 'note']));
  protected readonly crumbs = computed((): Crumb[] => [{ text: this.t().reports, link: '/reports' }]);

  protected choose(fromId: string | null): void {
    this.fromId.set(fromId);
    if (this.toId() === fromId) this.toId.set(null);
  }

  protected async send(): Promise<void> {
    const organisationKey = this.key();
    if (organisationKey === null || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    this.done.set(null);
    try {
      const body = { fromId: this.giver() ?? '', toId: this.toId() ?? '', note: this.note() };
      const { to } = await this.api.send('handOver', { params: { organisationKey }, body });
      this.toId.set(null);
      this.note.set('');
      this.handovers.reload();
      this.done.set(this.t().handed(to));
      setTimeout(() => this.told()?.nativeElement.focus());
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    } finally {
      this.busy.set(false);
    }
  }
}
