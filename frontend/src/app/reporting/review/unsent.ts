import { Injectable, computed, inject, linkedSignal } from '@angular/core';
import type { OrganisationName, Rating, Section, Severity } from '@lagesbild/contract';
import { remember, remembered } from '../../core/remembered';
import { Session } from '../../core/session';
import { ReviewDesk } from './desk';

/** An obstacle that has been begun but not flagged. */
export interface ObstacleWords {
  title: string;
  kind: string | null;
  hinders: string;
  severity: Severity | null;
  governmentMustAct: boolean;
  mustAct: readonly OrganisationName[];
}

/** What the analyst has written about one report and not sent. Null: nothing of one's own, what is stored stands. */
export interface Words {
  note: string;
  noteSection: Section | null;
  /** Key of the perspective that the note is about; null for the whole section. */
  notePerspective: string | null;
  rating: Rating | null;
  reason: string | null;
  returnReason: string;
  obstacle: ObstacleWords | null;
}

const none: Words = { note: '', noteSection: null, notePerspective: null, rating: null, reason: null, returnReason: '', obstacle: null };

const nothing = ({ note, rating, reason, returnReason, obstacle }: Words): boolean =>
  !note && !returnReason && rating === null && reason === null && obstacle === null;

/** Reads what the browser remembers; anything that is not such words counts as none. */
export function wordsFrom(stored: string | null): Words {
  try {
    const read: unknown = JSON.parse(stored ?? 'null');
    return typeof read === 'object' && read !== null ? { ...none, ...read } : none;
  } catch {
    return none;
  }
}

/**
 * Unsent words, report by report: they outlive a move to the next report, a reload and a new sign-in. Kept in this
 * browser, for this person only. Provided by the screen.
 */
@Injectable()
export class UnsentWords {
  private readonly desk = inject(ReviewDesk);
  private readonly me = inject(Session).me;
  private readonly key = computed(() => `review.${this.me()?.id ?? ''}.${this.desk.id() ?? ''}`);
  private readonly written = linkedSignal(() => wordsFrom(remembered(this.key())));
  readonly words = this.written.asReadonly();

  write(change: Partial<Words>): void {
    this.written.update((words) => ({ ...words, ...change }));
    remember(this.key(), nothing(this.written()) ? null : JSON.stringify(this.written()));
  }
}
