import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { stockholmDay, type PersonName, type SubstituteView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Format } from '../../core/format';
import { routeFaults } from '../../core/fault';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { Alert } from '../../ui/alert';
import { BusyButton } from '../../ui/busy-button';
import { Cell, DataTable, type Column } from '../../ui/data-table';
import { DayField } from '../../ui/day-field';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { SelectField, type Choice } from '../../ui/select-field';
import { StateView, There } from '../../ui/state-view';
import { TextField } from '../../ui/text-field';
import { attestingTexts } from './attesting.texts';
import { ownOrganisation } from './own-organisation';

/** Who attests in whose place, and from when to when. */
@Component({
  selector: 'app-substitutes',
  imports: [
    Alert,
    BusyButton,
    Cell,
    DataTable,
    DayField,
    PageHeader,
    Pager,
    Panel,
    ProblemAlert,
    RouterLink,
    SelectField,
    StateView,
    TextField,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './substitutes.html',
  styleUrl: './attesting.css',
})
export class Substitutes {
  private readonly api = inject(Api);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(attestingTexts);
  readonly organisation = input<string>();
  readonly page = input<string>();

  protected readonly key = ownOrganisation(() => this.organisation());
  protected readonly answer = this.api.read('listSubstitutes', () => {
    const organisationKey = this.key();
    return organisationKey === null ? undefined : { params: { organisationKey }, query: { page: Number(this.page() ?? 1) } };
  });
  protected readonly list = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly attesters = computed(() => choicesOf(this.list()?.attesters ?? []));
  protected readonly colleagues = computed(() => choicesOf((this.list()?.colleagues ?? []).filter(({ id }) => id !== this.attesterId())));

  protected readonly attesterId = signal<string | null>(null);
  protected readonly substituteId = signal<string | null>(null);
  protected readonly fromOn = signal<string | null>(stockholmDay(new Date()));
  protected readonly toOn = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly busy = signal<string | null>(null);
  protected readonly done = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => routeFaults(this.problem(), ['attesterId', 'substituteId', 'fromOn', 'toOn', 'reason']));
  /** The only attester there is need not be chosen. */
  protected readonly chosenAttester = computed(() => {
    const [only, ...others] = this.attesters();
    return this.attesterId() ?? (others.length === 0 ? (only?.value ?? null) : null);
  });

  protected readonly crumbs = computed((): Crumb[] => [{ text: this.t().reports, link: '/reports' }]);
  protected readonly columns = computed((): Column<SubstituteView>[] => {
    const t = this.t();
    return [
      { key: 'substitute', heading: t.substitute, names: true, text: ({ substitute }) => substitute.name },
      { key: 'attester', heading: t.attester, text: ({ attester }) => attester.name },
      { key: 'time', heading: t.time, text: ({ fromOn, toOn }) => t.span(this.format.day(fromOn), this.format.day(toOn)) },
      { key: 'reason', heading: t.reason, text: ({ reason }) => reason },
      { key: 'state', heading: t.state, text: () => null },
    ];
  });

  protected stateOf({ state, endedAt }: SubstituteView): string {
    const t = this.t();
    return endedAt === null ? t[state] : t.endedAt(this.format.moment(endedAt));
  }

  protected async add(): Promise<void> {
    const organisationKey = this.key();
    if (organisationKey === null) return;
    const name = this.colleagues().find(({ value }) => value === this.substituteId())?.text ?? '';
    // What is not chosen is sent as such: the server names every fault at once.
    const body = {
      attesterId: this.chosenAttester() ?? '',
      substituteId: this.substituteId() ?? '',
      fromOn: this.fromOn() ?? '',
      toOn: this.toOn() ?? '',
      reason: this.reason(),
    };
    const added = await this.carryOut('new', () => this.api.send('nameSubstitute', { params: { organisationKey }, body }));
    if (!added) return;
    for (const field of [this.attesterId, this.substituteId, this.toOn]) field.set(null);
    this.reason.set('');
    this.tell(this.t().named(name));
  }

  protected async end({ id, substitute }: SubstituteView): Promise<void> {
    if (await this.carryOut(id, () => this.api.send('endSubstitute', { params: { substituteId: id }, body: undefined })))
      this.tell(this.t().ended(substitute.name));
  }

  private async carryOut(what: string, send: () => Promise<SubstituteView>): Promise<boolean> {
    if (this.busy() !== null) return false;
    this.busy.set(what);
    this.problem.set(null);
    this.done.set(null);
    try {
      await send();
      this.answer.reload();
      return true;
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return false;
    } finally {
      this.busy.set(null);
    }
  }

  private tell(words: string): void {
    this.done.set(words);
    setTimeout(() => this.told()?.nativeElement.focus());
  }
}

const choicesOf = (people: readonly PersonName[]): Choice[] => people.map(({ id, name }) => ({ value: id, text: name }));
