import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { VersionView } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { TextView } from '../../ui/text-view';
import { readTexts } from './read.texts';

/** The plain questions that were asked when a version was sent, with what was answered. A silence is said. */
@Component({
  selector: 'app-asked',
  imports: [TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (asked().length || leftover().length) {
      <section [attr.aria-label]="t().asked">
        <h3>{{ t().asked }}</h3>
        <dl>
          @for (question of asked(); track question.rule) {
            <div>
              <dt><ui-text [text]="question.text" /></dt>
              @if (question.reply; as reply) {
                <dd class="own-words" lang="sv">{{ reply }}</dd>
              } @else {
                <dd class="silent">{{ t().notReplied }}</dd>
              }
            </div>
          }
          @for (reply of leftover(); track reply.rule) {
            <div>
              <dt>{{ t().notAskedAnyMore }}</dt>
              <dd class="own-words" lang="sv">{{ reply.text }}</dd>
            </div>
          }
        </dl>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    dl {
      display: grid;
      gap: var(--space-4);
      margin: var(--space-3) 0 0;
      max-width: var(--measure);
    }
    dt {
      color: var(--muted);
    }
    dd {
      margin: var(--space-1) 0 0;
      padding-left: var(--space-3);
      border-left: 3px solid var(--line);
    }
    .silent {
      border-left-style: dashed;
      border-left-color: var(--none);
      color: var(--muted);
    }
  `,
})
export class Asked {
  protected readonly t = inject(Language).of(readTexts);
  readonly version = input.required<Pick<VersionView, 'asked' | 'content'>>();

  protected readonly asked = computed(() => this.version().asked);
  /** Answers to questions that had no ground any more when the version was sent. */
  protected readonly leftover = computed(() =>
    this.version().content.replies.filter((reply) => !this.asked().some(({ rule }) => rule === reply.rule)),
  );
}
