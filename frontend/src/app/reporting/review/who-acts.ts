import { ChangeDetectionStrategy, Component, DestroyRef, ElementRef, computed, effect, inject, model, signal } from '@angular/core';
import type { OrganisationName } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { problemOf } from '../../core/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextField } from '../../ui/text-field';
import { TextView } from '../../ui/text-view';
import { obstacleDialogTexts } from './obstacle-dialogs.texts';

/** How long to wait, in milliseconds, for the next letter before the server is asked. */
const pause = 250;

/** Organisations chosen by typing a part of the name. */
@Component({
  selector: 'app-review-who-acts',
  imports: [TextField, TextView, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './who-acts.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ul {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin-top: var(--space-2);
    }
    .chosen li {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      padding: 2px var(--space-2);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .found .button {
      min-height: 32px;
      font-weight: 400;
    }
    p {
      font-size: var(--text-small);
      color: var(--muted);
      margin-top: var(--space-1);
    }
  `,
})
export class WhoActs {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleDialogTexts);
  readonly chosen = model<readonly OrganisationName[]>([]);
  protected readonly written = signal('');
  private readonly asked = signal('');
  protected readonly matches = inject(Api).read('listOrganisations', () => {
    const name = this.asked();
    return name.length < 2 ? undefined : { query: { name, limit: 8 } };
  });
  protected readonly found = computed(() => {
    const items = this.matches.hasValue() ? this.matches.value().items : [];
    return items.filter((each) => !this.chosen().some((known) => known.key === each.key));
  });
  protected readonly problem = computed(() => {
    const failed = this.matches.error();
    return failed ? problemOf(failed) : null;
  });
  /** What the search has come to, for those who do not see the list. */
  protected readonly word = computed(() => {
    if (this.written().trim().length < 2) return '';
    if (this.matches.isLoading() || this.asked() !== this.written().trim()) return this.t().searching;
    if (!this.matches.hasValue()) return '';
    return this.found().length ? this.t().found(this.found().length) : this.t().foundNone;
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const written = this.written().trim();
      clearTimeout(timer);
      timer = setTimeout(() => this.asked.set(written), pause);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected add(organisation: OrganisationName): void {
    this.chosen.update((chosen) => [...chosen, organisation]);
    this.written.set('');
    this.focusBox();
  }

  protected remove(organisation: OrganisationName): void {
    this.chosen.update((chosen) => chosen.filter((each) => each.key !== organisation.key));
    this.focusBox();
  }

  /** The button that was pressed is gone; the search box is where one goes on. */
  private focusBox(): void {
    this.host.nativeElement.querySelector('input')?.focus();
  }
}
