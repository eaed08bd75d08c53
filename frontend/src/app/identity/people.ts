import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { roleWords, type Membership, type PersonView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { Session } from '../core/session';
import { Alert } from '../ui/alert';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { AddPerson } from './add-person';
import { ChangePerson } from './change-person';
import { peopleTexts } from './people.texts';

/** What was done last, to be told and undone. */
interface Done {
  what: 'added' | 'in' | 'out' | 'roles' | 'password';
  person: PersonView;
}

const pause = 300;

/** Who may do what here. An administrator adds people and decides who may sign in. */
@Component({
  selector: 'app-people',
  imports: [
    AddPerson,
    Alert,
    Cell,
    ChangePerson,
    DataTable,
    PageHeader,
    Pager,
    Panel,
    ProblemAlert,
    RouterLink,
    StateView,
    TextField,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people.html',
  styleUrl: './people.css',
})
export class People {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(peopleTexts);
  readonly name = input<string>();
  readonly page = input<string>();
  private readonly form = viewChild(AddPerson);
  private readonly change = viewChild(ChangePerson);
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** What stands in the search field: what the address says, unless more has been written since. */
  protected readonly written = linkedSignal<string, string>({
    source: () => this.name() ?? '',
    computation: (name, before) => (before && (this.waiting !== undefined || before.value.trim() === name) ? before.value : name),
  });

  protected readonly answer = this.api.read('listPeople', () => ({ query: { name: this.name(), page: Number(this.page() ?? 1) } }));
  /** Everybody, whatever is searched for. */
  private readonly all = this.api.read('listPeople', () => ({ query: { limit: 1 } }));
  protected readonly lead = computed(() => {
    const all = this.all.hasValue() ? this.all.value() : undefined;
    return all ? this.t().lead(all.total) : null;
  });
  protected readonly adding = signal(false);
  protected readonly changing = signal<PersonView | null>(null);
  protected readonly done = signal<Done | null>(null);
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);

  protected readonly columns = computed((): Column<PersonView>[] => {
    const t = this.t();
    return [
      { key: 'name', heading: t.name, names: true, text: ({ name }) => name },
      { key: 'email', heading: t.email, text: ({ email }) => email },
      { key: 'roles', heading: t.roles, text: () => null },
      { key: 'access', heading: t.access, text: () => null },
    ];
  });
  protected readonly doneWords = computed(() => {
    const done = this.done();
    if (!done) return '';
    const t = this.t();
    const words = { added: t.added, in: t.isIn, out: t.isOut, roles: t.rolesSaved, password: t.passwordSaved };
    return words[done.what](done.person.name);
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
  }

  protected roleIn({ role, organisationName }: Membership): string {
    const words = this.language.pick(roleWords[role]);
    return this.t().roleIn(words.charAt(0).toUpperCase() + words.slice(1), this.language.pick(organisationName));
  }

  protected write(name: string): void {
    this.written.set(name);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      const queryParams = { name: name.trim() || null, page: null };
      void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
    }, pause);
  }

  protected open(): void {
    this.changing.set(null);
    this.adding.set(true);
    this.done.set(null);
    setTimeout(() => this.form()?.focus());
  }

  protected openChange(person: PersonView): void {
    this.adding.set(false);
    this.changing.set(person);
    this.done.set(null);
    setTimeout(() => this.change()?.focus());
  }

  protected changed(person: PersonView, what: 'roles' | 'password'): void {
    this.changing.set(person);
    this.replace(person);
    this.tell({ what, person });
  }

  protected take(person: PersonView): void {
    this.adding.set(false);
    this.tell({ what: 'added', person });
    this.answer.reload();
    this.all.reload();
  }

  protected async setActive(person: PersonView, active: boolean): Promise<void> {
    if (this.busy() !== null) return;
    this.busy.set(person.id);
    this.problem.set(null);
    try {
      const changed = await this.api.send('setPersonActive', { params: { personId: person.id }, body: { active } });
      this.replace(changed);
      this.tell({ what: active ? 'in' : 'out', person: changed });
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(null);
    }
  }

  private replace(changed: PersonView): void {
    this.answer.update((list) => list && { ...list, items: list.items.map((each) => (each.id === changed.id ? changed : each)) });
  }

  private tell(done: Done): void {
    this.done.set(done);
    setTimeout(() => this.told()?.nativeElement.focus());
  }
}
