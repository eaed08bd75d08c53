import { DOCUMENT, DestroyRef, Directive, ElementRef, inject } from '@angular/core';

const focusable = '[tabindex="-1"], a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/**
 * Keeps the focus on the page when what had it goes away: a button that gives place to a form, a row that is removed.
 * What takes its place gets the focus; where nothing does, the nearest part of the page that is still there. A screen
 * that gives the focus to something better itself is left alone. WCAG 2.4.3.
 */
@Directive({ selector: '[appKeptFocus]', host: { '(focusin)': 'remember($event.target)', '(focusout)': 'leave($event.target)' } })
export class KeptFocus {
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** What had the focus last, and what it stood in, from the inside out. */
  private path: HTMLElement[] = [];

  constructor() {
    const observer = new MutationObserver((changes) => this.keep(changes));
    observer.observe(this.host, { childList: true, subtree: true });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  protected remember(target: EventTarget | null): void {
    this.path = [];
    for (let each = target; each instanceof HTMLElement && this.host.contains(each); each = each.parentElement) this.path.push(each);
  }

  protected leave(target: EventTarget | null): void {
    // What is taken off the page loses the focus too, and may not have gone yet: one who pressed beside it has left it there.
    queueMicrotask(() => {
      if (target instanceof HTMLElement && target.isConnected && this.document.activeElement === this.document.body) this.path = [];
    });
  }

  private keep(changes: MutationRecord[]): void {
    const [held] = this.path;
    if (held === undefined || held.isConnected || this.document.activeElement !== this.document.body) return;
    const place = this.path.find((each) => each.isConnected) ?? this.host;
    const target = changes
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node instanceof HTMLElement && place.contains(node))
      .map((node) => this.firstIn(node as HTMLElement))
      .find((each) => each !== null);
    if (target) return target.focus();
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  private firstIn(node: HTMLElement): HTMLElement | null {
    return node.matches(focusable) ? node : node.querySelector<HTMLElement>(focusable);
  }
}
