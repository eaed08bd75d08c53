import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import type { OrganisationName } from '@lagesbild/contract';
import { Language } from '../core/language';
import type { ProblemError } from '../core/problem';
import { ProblemAlert } from './problem-alert';
import { TextField } from './text-field';
import { TextView } from './text-view';
import { uiTexts } from './ui.texts';

/** How long to wait, in milliseconds, for the next letter before somebody is asked. */
const pause = 250;

/** Organisations chosen by typing a part of the name. `asked` says what is looked for; the screen gives what was found. */
@Component({
  selector: 'ui-organisation-picker',
  imports: [TextField, TextView, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-picker.html',
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
export class OrganisationPicker {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(uiTexts);
  readonly chosen = model<readonly OrganisationName[]>([]);
  /** What the search has come to; null while it is under way. */
  readonly matches = input.required<readonly OrganisationName[] | null>();
  readonly problem = input<ProblemError | null>(null);
  /** The part of a name to look for, when the typing has paused. */
  readonly asked = output<string>();
  protected readonly written = signal('');
  private readonly lastAsked = signal('');
  protected readonly found = computed(() =>
    (this.matches() ?? []).filter((each) => !this.chosen().some((known) => known.key === each.key)),
  );
  /** The same for those who do not see the list. */
  protected readonly word = computed(() => {
    if (this.written().trim().length < 2 || this.problem()) return '';
    if (this.matches() === null || this.lastAsked() !== this.written().trim()) return this.t().searching;
    return this.found().length ? this.t().organisationsFound(this.found().length) : this.t().noOrganisation;
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const written = this.written().trim();
      clearTimeout(timer);
      timer = setTimeout(() => this.ask(written), pause);
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

  private ask(written: string): void {
    this.lastAsked.set(written);
    this.asked.emit(written);
  }

  /** The button that was pressed is gone; the search box is where one goes on. */
  private focusBox(): void {
    this.host.nativeElement.querySelector('input')?.focus();
  }
}
