import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { searchLimits, searchOrders, type Excerpt, type SearchOrder, type SearchQuery } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CheckField } from '../ui/check-field';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { TextView } from '../ui/text-view';
import { WorkbenchLinks } from '../ui/workbench-links';
import { searchTexts } from './search.texts';

/** A piece of an excerpt: found, or what stands round it. */
interface Piece {
  text: string;
  found: boolean;
}

/** Cuts an excerpt where what was found begins and ends. */
export function piecesOf({ start, text, found }: Excerpt): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const place of found) {
    const [from, to] = [Math.max(at, place.start - start), place.end - start];
    if (to <= from) continue;
    pieces.push({ text: text.slice(at, from), found: false }, { text: text.slice(from, to), found: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), found: false }].filter((piece) => piece.text !== '');
}

const whole = (text: string | undefined): number | null => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : null);

/** Looks for words in everything that the coordination may read of a plan's reports. */
@Component({
  selector: 'app-search',
  imports: [CheckField, PageHeader, Pager, Panel, RouterLink, SelectField, StateView, TextField, TextView, There, WorkbenchLinks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './search.html',
  styleUrl: './search.css',
})
export class Search {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(searchTexts);
  protected readonly limits = searchLimits;
  protected readonly piecesOf = piecesOf;
  readonly planKey = input.required<string>();
  readonly words = input<string>();
  readonly round = input<string>();
  readonly area = input<string>();
  readonly question = input<string>();
  readonly organisation = input<string>();
  readonly order = input<string>();
  readonly earlier = input<string>();
  readonly page = input<string>();

  /** What is being written; sent when it is asked for. */
  protected readonly written = linkedSignal(() => this.words() ?? '');
  protected readonly chosenOrder = computed(() => searchOrders.find((known) => known === this.order()) ?? 'newest');
  private readonly planRead = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly plan = computed(() => (this.planRead.hasValue() ? this.planRead.value() : null));
  /** Questions change from round to round: those of the round that is chosen, else of the latest that has begun. */
  private readonly questions = this.api.read('listQuestions', () => {
    const begun = (this.plan()?.rounds ?? []).filter((each) => each.state !== 'planned').sort((one, other) => other.nr - one.nr);
    const roundId = this.round() ?? begun[0]?.id;
    return roundId === undefined ? undefined : { params: { roundId } };
  });
  protected readonly found = this.api.read('searchTexts', () => {
    const words = (this.words() ?? '').trim();
    const area = whole(this.area());
    const [round, question, organisation] = [this.round(), this.question(), this.organisation()];
    const query: SearchQuery = {
      words,
      order: this.chosenOrder(),
      page: whole(this.page()) ?? 1,
      ...(round ? { round } : {}),
      ...(question ? { question } : {}),
      ...(area === null ? {} : { area }),
      ...(organisation ? { organisation } : {}),
      ...(this.earlier() === 'true' ? { earlier: true } : {}),
    };
    return words === '' ? undefined : { params: { planKey: this.planKey() }, query };
  });

  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.plan();
    return plan ? [{ text: this.language.pick(plan.title), link: ['/plans', plan.key] }] : [];
  });
  protected readonly lead = computed(() => {
    if (!this.found.hasValue()) return null;
    const { total, lookedFor } = this.found.value();
    if (lookedFor.length === 0 || total === 0) return null;
    return lookedFor.length === 1 ? this.t().leadOne(total, lookedFor.join('')) : this.t().lead(total, lookedFor.join(', '));
  });
  /** Why nothing was found. */
  protected readonly empty = computed(() =>
    this.found.hasValue() && this.found.value().lookedFor.length === 0 ? this.t().silent : this.t().nothing,
  );
  protected readonly waiting = computed(() => (this.found.hasValue() ? this.found.value().waiting : 0));
  protected readonly rounds = computed((): Choice[] =>
    (this.plan()?.rounds ?? [])
      .filter((each) => each.state !== 'planned')
      .map(({ id, title }) => ({ value: id, text: this.language.pick(title) })),
  );
  protected readonly areas = computed((): Choice[] =>
    (this.plan()?.areas ?? []).map(({ nr, name }) => ({ value: String(nr), text: `${nr} ${this.language.pick(name)}` })),
  );
  protected readonly questionChoices = computed((): Choice[] => {
    if (!this.questions.hasValue()) return [];
    const { core, own } = this.questions.value();
    const asked = [...core, ...own.map((each) => ({ ...each, key: `own:${each.key}` }))];
    return asked.filter((each) => each.kind === 'text').map(({ key, label }) => ({ value: key, text: this.language.pick(label) }));
  });
  /** The organisation whose answers alone are searched, as the hits name it. */
  protected readonly organisationName = computed(() => {
    const key = this.organisation();
    if (!key) return null;
    const [hit] = this.found.hasValue() ? this.found.value().items : [];
    return hit ? this.language.pick(hit.source.organisation.name) : key;
  });
  protected readonly orders = computed(() => searchOrders.map((value): Choice<SearchOrder> => ({ value, text: this.t()[value] })));

  protected find(event: Event): void {
    event.preventDefault();
    this.choose({ words: this.written().trim() || null });
  }

  /** What is looked for is written in the address; the hits begin from their first page again. */
  protected choose(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: { ...queryParams, page: null }, queryParamsHandling: 'merge' });
  }
}
