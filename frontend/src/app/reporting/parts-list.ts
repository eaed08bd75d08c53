import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sectionWords, type DraftView, type Section } from '@lagesbild/contract';
import { Language } from '../core/language';
import { focusPlace } from './form/place';
import { partId } from './part';
import { reportTexts } from './report.texts';

interface Entry {
  section: Section;
  name: string;
  id: string;
  /** What the coordination has to say about the part, in few words. */
  remarks: string | null;
  state: string | null;
  ready: boolean;
}

/** The parts of the report, each with how far the writer has come, and what is left before it can be sent. */
@Component({
  selector: 'app-parts-list',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="t().parts">
      <h2>{{ t().parts }}</h2>
      <ol>
        @for (entry of entries(); track entry.section) {
          <li>
            <a
              [routerLink]="[]"
              [queryParams]="{ step: null }"
              queryParamsHandling="merge"
              [fragment]="entry.id"
              [replaceUrl]="true"
              [attr.aria-current]="entry.section === current() ? 'true' : null"
              (click)="go(entry.id)"
            >
              <span>{{ entry.name }}</span>
              @if (entry.remarks; as remarks) {
                <small class="remarks">{{ remarks }}</small>
              }
              @if (entry.state; as state) {
                <small [class.ready]="entry.ready">{{ state }}</small>
              }
            </a>
          </li>
        }
        @if (evidence() !== null) {
          <li>
            <a [routerLink]="[]" queryParamsHandling="merge" fragment="part-evidence" [replaceUrl]="true" (click)="go('part-evidence')">
              <span>{{ t().evidence }}</span>
              <small>{{ t().attached(evidence() ?? 0) }}</small>
            </a>
          </li>
        }
      </ol>
    </nav>
    @if (draft(); as draft) {
      <p class="left">{{ left(draft) }}</p>
    }
  `,
  styleUrl: './parts-list.css',
})
export class PartsList {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(reportTexts);
  readonly parts = input.required<readonly Section[]>();
  /** The draft that is being written; null when the report is read. */
  readonly draft = input<DraftView | null>(null);
  readonly current = input<Section | null>(null);
  /** What the coordination sent back with the report. */
  readonly remarks = input<readonly { section: Section; kind: 'note' | 'suggestion' }[]>([]);
  /** How many files and links lie with the draft; null when they are not added here. */
  readonly evidence = input<number | null>(null);

  protected readonly entries = computed((): Entry[] =>
    this.parts().map((section) => {
      const state = this.draft()?.sections.find((part) => part.section === section)?.state;
      return {
        section,
        name: this.nameOf(section),
        id: partId(section),
        remarks: this.remarksOn(section),
        state: state ? this.wordOf(state) : null,
        ready: state === 'ready',
      };
    }),
  );

  protected left({ missing }: DraftView): string {
    return missing.length > 0 ? this.t().left(missing.map((section) => this.nameOf(section)).join(', ')) : this.t().nothingLeft;
  }

  // The address takes the page there; the focus must follow, also when the address is already that one.
  protected go(id: string): void {
    focusPlace(id);
  }

  private remarksOn(section: Section): string | null {
    const count = (kind: 'note' | 'suggestion'): number =>
      this.remarks().filter((each) => each.section === section && each.kind === kind).length;
    const [notes, suggestions] = [count('note'), count('suggestion')];
    const words = [notes > 0 ? this.t().notes(notes) : null, suggestions > 0 ? this.t().suggestions(suggestions) : null];
    return words.filter(Boolean).join(', ') || null;
  }

  private nameOf(section: Section): string {
    return this.language.pick(sectionWords[section]);
  }

  private wordOf(state: DraftView['sections'][number]['state']): string {
    const t = this.t();
    return { 'not-started': t.notStarted, begun: t.begun, ready: `✓ ${t.ready}` }[state];
  }
}
