import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sectionWords, type NoteView, type PassageMark, type Section } from '@lagesbild/contract';
import { Language } from '../core/language';
import { TextView } from '../ui/text-view';
import { Note } from './note';
import { partTexts } from './part.texts';

/** The element of a part of the report: what the list of parts leads to. */
export const partId = (section: Section): string => `part-${section}`;

/** One part of a report, for writing or reading, with what the coordination has said about it. */
@Component({
  selector: 'app-part',
  imports: [Note, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-labelledby]="id()">
      @if (within()) {
        <h3 [id]="id()" tabindex="-1">{{ heading() }}</h3>
      } @else {
        <h2 [id]="id()" tabindex="-1">{{ heading() }}</h2>
      }
      @for (note of notes(); track note.id) {
        <app-note [note]="note" />
      }
      <ng-content />
      @if (obstacles().length) {
        <div class="small">
          <p class="muted">{{ t().obstacles }}</p>
          <ul>
            @for (mark of obstacles(); track mark.obstacleId) {
              <li>
                <a [routerLink]="['/obstacles', mark.obstacleId]"><ui-text [text]="mark.obstacleTitle" /></a>
              </li>
            }
          </ul>
        </div>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
      padding-bottom: var(--space-6);
      border-bottom: 1px solid var(--line);
    }
    section {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      padding-left: var(--space-5);
    }
    li a {
      display: inline-block;
      min-height: 24px;
    }
  `,
})
export class Part {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(partTexts);
  readonly section = input.required<Section>();
  readonly notes = input<readonly NoteView[]>([]);
  readonly marks = input<readonly PassageMark[]>([]);
  /** The parts stand below a heading of their own. */
  readonly within = input(false, { transform: booleanAttribute });

  protected readonly id = computed(() => partId(this.section()));
  protected readonly heading = computed(() => this.language.pick(sectionWords[this.section()]));
  /** Each obstacle once, however many passages it has been tied to. */
  protected readonly obstacles = computed(() => [...new Map(this.marks().map((mark) => [mark.obstacleId, mark])).values()]);
}
