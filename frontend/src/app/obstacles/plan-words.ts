import { Injectable, computed, inject, signal } from '@angular/core';
import { Api } from '../core/api';

/** The kinds and areas that a plan's obstacles are sorted by. Provided by each form that asks for them. */
@Injectable()
export class PlanWords {
  private readonly api = inject(Api);
  private readonly asked = signal<() => string | undefined>(() => undefined);
  private readonly params = computed(() => {
    const planKey = this.asked()();
    return planKey === undefined ? undefined : { planKey };
  });
  private readonly register = this.api.read('listObstacles', () => {
    const params = this.params();
    return params && { params, query: { limit: 1 } };
  });
  private readonly plan = this.api.read('showPlan', () => {
    const params = this.params();
    return params && { params };
  });
  readonly kinds = computed(() => (this.register.hasValue() ? this.register.value().kinds : []));
  readonly areas = computed(() => (this.plan.hasValue() ? this.plan.value().areas : []));
  /** Whether the reader may flag an obstacle freely; null until it is known. */
  readonly mayRaise = computed(() => (this.register.hasValue() ? this.register.value().can.raise : null));
  readonly title = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  readonly failed = computed(() => this.register.error() ?? this.plan.error() ?? null);

  /** Whose words they are: nothing is asked while there is no plan. */
  of(planKey: () => string | undefined): void {
    this.asked.set(planKey);
  }
}
