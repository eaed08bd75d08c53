import { Injector, afterNextRender, effect, inject, type Signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { Section } from '@lagesbild/contract';
import { focusPlace } from './form/place';
import { partId } from './part';

/** Goes to the part of the report that the address names (`#done`), once, when the page has it: where a mail leads. */
export function goToNamedPart(parts: Signal<readonly Section[]>): void {
  const injector = inject(Injector);
  let named = inject(ActivatedRoute).snapshot.fragment;
  effect(() => {
    const section = parts().find((part) => part === named);
    if (section === undefined) return;
    named = null;
    afterNextRender(() => focusPlace(partId(section)), { injector });
  });
}
