import type { Actor } from './actor';
import { Problem } from '../http/problem';

/** Notes, per request, that access was decided and that a change was recorded. Mount refuses to answer without. */
export class Ledger {
  private accessDecided = false;
  private changeRecorded = false;

  decide(): void {
    this.accessDecided = true;
  }

  record(): void {
    this.changeRecorded = true;
  }

  get decided(): boolean {
    return this.accessDecided;
  }

  get recorded(): boolean {
    return this.changeRecorded;
  }
}

interface Decidable {
  readonly ledger: Ledger;
}

/**
 * Decides one action on a loaded record.
 * @throws Problem `not-allowed`
 */
export function authorize(ctx: Decidable, allowed: boolean): void {
  ctx.ledger.decide();
  if (!allowed) throw new Problem('not-allowed');
}

/**
 * Decides that a list or a look-up stays within what the actor may see: the scope is an SQL condition with its parameters,
 * made by a policy, and is part of the query itself.
 */
export function within<Scope>(ctx: Decidable, scope: Scope): Scope {
  ctx.ledger.decide();
  return scope;
}

/** What everybody who is signed in may read: reference plans, organisations, published pictures. */
export function authorizeSignedIn(ctx: Decidable & { readonly actor: Actor }): void {
  ctx.ledger.decide();
}

/**
 * A record that was looked for within what the actor may see.
 * @throws Problem `not-found` when there is none: what may not be seen does not exist
 */
export function found<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw new Problem('not-found');
  return record;
}
