import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sectionWords, type ObstacleLink } from '@lagesbild/contract';
import { Language } from '../core/language';
import { TextView } from '../ui/text-view';
import { obstacleTexts } from './obstacle.texts';

/** The passages that an obstacle rests on, round by round, in the order that the server gives them. */
@Component({
  selector: 'app-obstacle-evidence',
  imports: [RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (round of rounds(); track round.title) {
      <section [attr.aria-label]="round.title">
        <h3>{{ round.title }}</h3>
        <ul class="rows">
          @for (link of round.links; track link.id) {
            <li>
              <blockquote class="own-words" lang="sv">{{ link.quote }}</blockquote>
              <p class="from">
                <ui-text [text]="link.organisation.name" /> ·
                <a [routerLink]="['/assignments', link.assignment.key]"
                  >{{ link.assignment.label }} <ui-text [text]="link.assignment.title"
                /></a>
                · {{ sectionOf(link) }} ·
                <a [routerLink]="['/reports', link.reportId]" [attr.aria-label]="reportOf(link)">{{ t().report }}</a>
              </p>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: minmax(0, 1fr);
    }
    h3 {
      margin-bottom: var(--space-3);
    }
    .from {
      margin-top: var(--space-1);
      color: var(--muted);
      font-size: var(--text-small);
    }
  `,
})
export class Evidence {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleTexts);
  readonly links = input.required<readonly ObstacleLink[]>();
  protected readonly rounds = computed(() => {
    const titles = [...new Set(this.links().map((link) => this.language.pick(link.roundTitle)))];
    return titles.map((title) => ({ title, links: this.links().filter((link) => this.language.pick(link.roundTitle) === title) }));
  });

  protected sectionOf(link: ObstacleLink): string {
    return this.language.pick(sectionWords[link.section]);
  }

  protected reportOf({ organisation, assignment }: ObstacleLink): string {
    return this.t().reportOf(this.language.pick(organisation.name), assignment.label ?? this.language.pick(assignment.title));
  }
}
