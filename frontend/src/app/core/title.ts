import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';
import type { BilingualText } from '@lagesbild/contract';
import { Language } from './language';

const deepest = (route: ActivatedRouteSnapshot): ActivatedRouteSnapshot => (route.firstChild ? deepest(route.firstChild) : route);

/** "<page> – Lägesbild" in the language of the reader. A route gives `data: { title: { sv, en } }`; the page's own heading, once read, replaces it. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly language = inject(Language);
  private readonly ofRoute = signal<BilingualText | null>(null);
  private readonly ofPage = signal<string | null>(null);
  /** What the page is called, for the title of the window and for those who hear that the page has changed. */
  readonly name = computed(() => this.ofPage() ?? this.ofRoute()?.[this.language.current()] ?? null);

  constructor() {
    super();
    effect(() => {
      const name = this.name();
      this.title.setTitle(name ? `${name} – Lägesbild` : 'Lägesbild');
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    const title: unknown = deepest(state.root).data['title'];
    this.ofRoute.set(title ? (title as BilingualText) : null);
  }

  /** The heading of the page that is shown; null when it leaves. */
  show(heading: string | null): void {
    this.ofPage.set(heading);
  }
}
