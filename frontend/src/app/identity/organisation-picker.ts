import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { largestLimit, type BilingualText, type OrganisationSummary, type Page } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { problemOf } from '../core/problem';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { organisationPickerTexts } from './organisation-picker.texts';

type Found = Pick<Page<OrganisationSummary>, 'items' | 'total'>;

const pause = 300;

/** One organisation out of the register: a word to search by makes the list short enough to choose from. */
@Component({
  selector: 'identity-organisation-picker',
  imports: [ProblemAlert, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-text-field type="search" autocomplete="off" [label]="t().search" [value]="written()" (valueChange)="write($event)" />
    <ui-select-field
      [label]="t().organisation"
      [help]="help()"
      [none]="none()"
      [required]="required()"
      [choices]="choices()"
      [value]="value()"
      (valueChange)="value.set($event)"
      [error]="error()"
    />
    <p class="unseen" role="status">{{ said() }}</p>
    @if (problem(); as problem) {
      <ui-problem-alert [problem]="problem" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3) var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      align-items: end;
    }
    ui-problem-alert {
      grid-column: 1 / -1;
    }
  `,
})
export class OrganisationPicker {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(organisationPickerTexts);
  readonly value = model<string | null>(null);
  readonly error = input<BilingualText | string | null>();
  readonly required = input(false, { transform: booleanAttribute });
  /** The word for choosing none of them ("Alla"). */
  readonly none = input<string>();

  protected readonly written = signal('');
  private readonly name = signal('');
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly answer = inject(Api).read('listOrganisations', () => ({ query: { name: this.name(), limit: largestLimit } }));
  /** What was found last; it stays while the next word is looked for, so that the list never blinks. */
  private readonly found = linkedSignal<Found | null, Found | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  /** The one that is chosen stays in the list whatever is searched for. */
  private readonly chosen = linkedSignal<OrganisationSummary | null, OrganisationSummary | null>({
    source: () => this.found()?.items.find(({ key }) => key === this.value()) ?? null,
    computation: (now, before) => now ?? (before?.value && before.value.key === this.value() ? before.value : null),
  });

  protected readonly problem = computed(() => (this.answer.error() ? problemOf(this.answer.error()) : null));
  protected readonly choices = computed((): Choice[] => {
    const items = this.found()?.items ?? [];
    const chosen = this.chosen();
    const listed = chosen && !items.includes(chosen) ? [chosen, ...items] : items;
    return [...this.unlisted(listed), ...listed.map((each) => ({ value: each.key, text: this.nameOf(each) }))];
  });
  protected readonly help = computed(() => {
    const found = this.found();
    if (!found) return this.t().reading;
    return found.total > found.items.length ? this.t().tooMany(found.items.length, found.total) : null;
  });
  protected readonly said = computed(() => {
    const found = this.found();
    if (!found || !this.name()) return '';
    return found.total === 0 ? this.t().noMatch : this.t().matches(found.total);
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
  }

  protected write(name: string): void {
    this.written.set(name);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.name.set(name.trim()), pause);
  }

  /** A choice that came with the address and is not in the list keeps its place, by its key. */
  private unlisted(listed: readonly OrganisationSummary[]): Choice[] {
    const value = this.value();
    return value === null || listed.some(({ key }) => key === value) ? [] : [{ value, text: value }];
  }

  private nameOf({ name, validTo }: OrganisationSummary): string {
    const words = this.language.pick(name);
    return validTo ? this.t().ceased(words, this.format.day(validTo)) : words;
  }
}
