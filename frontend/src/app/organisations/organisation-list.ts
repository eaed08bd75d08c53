import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { OrganisationSummary } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { TextView } from '../ui/text-view';
import { countyWords } from './county-words';
import { organisationListTexts } from './organisation-list.texts';
import { organisationKindWords } from './organisation-words';

type Filter = 'name' | 'kind' | 'county';

/** So long a pause in the writing means that the word is written. */
const pause = 300;

/** The register of organisations. What is chosen stands in the address. */
@Component({
  selector: 'app-organisation-list',
  imports: [Cell, DataTable, PageHeader, Pager, Panel, RouterLink, SelectField, StateView, TextField, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-list.html',
  styleUrl: './organisation-list.css',
})
export class OrganisationList {
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(organisationListTexts);
  readonly name = input<string>();
  readonly kind = input<string>();
  readonly county = input<string>();
  readonly page = input<string>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** What stands in the search field: what the address says, unless more has been written since. */
  protected readonly written = linkedSignal<string, string>({
    source: () => this.name() ?? '',
    computation: (name, before) => (before && (this.waiting !== undefined || before.value.trim() === name) ? before.value : name),
  });

  protected readonly answer = inject(Api).read('listOrganisations', () => ({
    query: { name: this.name(), kind: this.kind(), county: this.county(), page: Number(this.page() ?? 1) },
  }));
  protected readonly filtered = computed(() => [this.name(), this.kind(), this.county()].some(Boolean));
  /** The kinds are of the whole register, whatever is chosen; they stay while the next page is read. */
  private readonly all = inject(Api).read('listOrganisations', () => ({ query: { limit: 1 } }));
  protected readonly lead = computed(() => {
    const all = this.all.hasValue() ? this.all.value() : undefined;
    if (!all) return null;
    const count = (kind: string): number => all.kinds.find((each) => each.kind === kind)?.count ?? 0;
    return this.t().lead(all.total, count('statlig-myndighet'), count('lansstyrelse'));
  });
  protected readonly kinds = computed((): Choice[] => {
    const all = this.all.hasValue() ? this.all.value() : undefined;
    return (all?.kinds ?? []).map(({ kind, count }) => ({ value: kind, text: this.t().choice(this.kindWord(kind), count) }));
  });
  protected readonly counties = computed((): Choice[] =>
    Object.entries(countyWords)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([value, words]) => ({ value, text: this.language.pick(words) })),
  );
  protected readonly columns = computed((): Column<OrganisationSummary>[] => {
    const t = this.t();
    return [
      { key: 'name', heading: t.nameColumn, names: true, text: () => null },
      { key: 'kind', heading: t.kind, text: ({ kind }) => this.kindWord(kind) },
      { key: 'county', heading: t.county, text: ({ county }) => this.countyWord(county) },
      { key: 'validity', heading: t.validity, text: (organisation) => this.validityOf(organisation) },
      { key: 'assignments', heading: t.assignments, numeric: true, text: ({ assignments }) => this.format.number(assignments) },
    ];
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
  }

  protected write(name: string): void {
    this.written.set(name);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      this.choose('name', name);
    }, pause);
  }

  protected choose(filter: Filter, value: string | null): void {
    const chosen = value?.trim() ?? '';
    if (chosen === (this[filter]() ?? '')) return;
    void this.router.navigate([], {
      queryParams: { [filter]: chosen || null, page: null },
      queryParamsHandling: 'merge',
      replaceUrl: filter === 'name',
    });
  }

  private kindWord(kind: string): string {
    return this.language.pick(organisationKindWords[kind] ?? { sv: kind, en: null });
  }

  private countyWord(county: string | null): string | null {
    return county === null ? null : this.language.pick(countyWords[county] ?? { sv: county, en: null });
  }

  private validityOf({ validFrom, validTo }: OrganisationSummary): string | null {
    const t = this.t();
    if (validFrom && validTo) return t.between(this.format.day(validFrom), this.format.day(validTo));
    if (validTo) return t.until(this.format.day(validTo));
    return validFrom ? t.since(this.format.day(validFrom)) : null;
  }
}
