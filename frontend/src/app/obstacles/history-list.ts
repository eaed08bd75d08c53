import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ObstacleEvent } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { TextView } from '../ui/text-view';
import { toldBackwards } from './history';
import { obstacleTexts } from './obstacle.texts';
import { ObstacleStateBadge } from './state-badge';
import { editWords, turnSentence } from './turn-words';

/** What has happened to an obstacle, the latest first: what is done is read from where things stand. */
@Component({
  selector: 'app-obstacle-history',
  imports: [RouterLink, TextView, ObstacleStateBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="rows">
      @for (event of told(); track $index) {
        <li>
          <p class="muted small">{{ format.dayOf(event.at) }} · {{ event.by }}, <ui-text [text]="event.organisation.name" /></p>
          @if (event.moved; as state) {
            <p><app-obstacle-state [state]="state" /></p>
          }
          @if (event.sentence; as sentence) {
            <p>{{ language.pick(sentence) }}</p>
          }
          @for (edit of event.changes; track $index) {
            <p class="small">
              {{ language.pick(edit.of) }}: <del>{{ language.pick(edit.before) }}</del> → <ins>{{ language.pick(edit.after) }}</ins>
            </p>
          }
          @if (event.other; as other) {
            <p>
              <a [routerLink]="['/obstacles', other.id]" [attr.aria-label]="t().showOther(language.pick(other.title))">{{ t().show }}</a>
            </p>
          }
          @if (event.text) {
            <p class="own-words" lang="sv">{{ event.text }}</p>
          }
        </li>
      } @empty {
        <li>{{ t().noHistory }}</li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    li {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
    }
    li p {
      overflow-wrap: anywhere;
    }
    del {
      color: var(--muted);
    }
    ins {
      text-decoration: none;
      font-weight: 600;
    }
  `,
})
export class HistoryList {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(obstacleTexts);
  readonly events = input.required<readonly ObstacleEvent[]>();
  protected readonly told = computed(() =>
    toldBackwards(this.events()).map((event) => ({ ...event, sentence: turnSentence(event), changes: event.edits.map(editWords) })),
  );
}
