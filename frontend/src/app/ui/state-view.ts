import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  Directive,
  TemplateRef,
  computed,
  contentChild,
  inject,
  input,
  linkedSignal,
  type Resource,
} from '@angular/core';
import { Language } from '../core/language';
import { problemOf } from '../core/problem';
import { ProblemAlert } from './problem-alert';
import { uiTexts } from './ui.texts';

/** What is shown when the resource is there: `<ng-template [uiThere]="plans" let-plans>`; `plans` is then its value, typed. */
@Directive({ selector: 'ng-template[uiThere]' })
export class There<Value> {
  readonly uiThere = input.required<Resource<Value | undefined>>();
  readonly template = inject<TemplateRef<{ $implicit: Value }>>(TemplateRef);

  static ngTemplateContextGuard<Value>(_there: There<Value>, context: unknown): context is { $implicit: NonNullable<Value> } {
    return context !== null;
  }
}

type State<Value> = { kind: 'reading' } | { kind: 'refused' } | { kind: 'empty' } | { kind: 'there'; context: { $implicit: Value } };

const emptyList = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) && value.items.length === 0;

/** The four states of a screen: reading, refused, empty and there. */
@Component({
  selector: 'ui-state-view',
  imports: [NgTemplateOutlet, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (state().kind) {
      @case ('reading') {
        <p class="reading" role="status">{{ reading() ?? t().reading }}</p>
      }
      @case ('refused') {
        <ui-problem-alert [problem]="problem()"
          ><p>
            <button type="button" class="button quiet" (click)="again()">{{ t().again }}</button>
          </p></ui-problem-alert
        >
      }
      @case ('empty') {
        <div class="empty">
          <p>{{ empty() ?? t().emptyHeading }}</p>
          <ng-content select="[empty]" />
        </div>
      }
      @case ('there') {
        @if (there(); as there) {
          <div [attr.aria-busy]="of().isLoading() || null"><ng-container *ngTemplateOutlet="there.template; context: context()" /></div>
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .reading {
      color: var(--muted);
      padding: var(--space-4) 0;
    }
    .empty {
      border: 1px dashed var(--none);
      border-radius: var(--radius);
      padding: var(--space-4);
      color: var(--muted);
      max-width: var(--measure);
    }
    [aria-busy] {
      opacity: 0.75;
    }
  `,
})
export class StateView<Value> {
  protected readonly t = inject(Language).of(uiTexts);
  readonly of = input.required<Resource<Value | undefined> & { reload?: () => boolean }>();
  /** Why it is empty and what would fill it. */
  readonly empty = input<string>();
  /** When it is empty; a page of a list without rows is, unless something else is said. */
  readonly isEmpty = input<(value: Value) => boolean>(emptyList);
  /** What is being read, in words. */
  readonly reading = input<string>();
  /** Keep showing what was there while something else is read: for lists whose filter or page changes. */
  readonly keep = input(false);

  protected readonly there = contentChild(There);
  protected readonly problem = computed(() => problemOf(this.of().error()));
  protected readonly state = linkedSignal<State<Value>, State<Value>>({
    source: () => this.now(),
    computation: (now, before) => (now.kind === 'reading' && this.keep() && before?.value.kind === 'there' ? before.value : now),
  });
  protected readonly context = computed(() => {
    const state = this.state();
    return state.kind === 'there' ? state.context : null;
  });

  protected again(): void {
    this.of().reload?.();
  }

  private now(): State<Value> {
    const of = this.of();
    if (of.status() === 'error') return { kind: 'refused' };
    const value = of.hasValue() ? of.value() : undefined;
    if (value === undefined) return { kind: 'reading' };
    return this.isEmpty()(value) ? { kind: 'empty' } : { kind: 'there', context: { $implicit: value } };
  }
}
