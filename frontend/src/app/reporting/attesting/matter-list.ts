import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { stockholmDay, type OpenMatter } from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { TextView } from '../../ui/text-view';
import { attestingTexts } from './attesting.texts';

type Listed = OpenMatter & { open?: boolean };

/** What is open, or was when it was handed over: kind by kind, in the order of the server, each with the way to it. */
@Component({
  selector: 'app-matter-list',
  imports: [RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track group.kind) {
      <section [attr.aria-label]="t()[group.heading]">
        <h3>{{ t()[group.heading] }}</h3>
        <ul class="matters">
          @for (matter of group.items; track $index) {
            <li>
              <a [routerLink]="linkTo(matter)">{{ matter.label }} <ui-text [text]="matter.title" /></a>
              @if (about(matter); as words) {
                <p class="small muted">{{ words }}</p>
              }
              @if (matter.open === false) {
                <p class="small done"><span aria-hidden="true">✓</span> {{ t().noLongerOpen }}</p>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './attesting.css',
  styles: `
    :host {
      display: grid;
      gap: var(--space-6) var(--space-8);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      align-items: start;
    }
    .done {
      color: var(--on-track);
    }
  `,
})
export class MatterList {
  private readonly format = inject(Format);
  protected readonly t = inject(Language).of(attestingTexts);
  readonly matters = input.required<readonly Listed[]>();

  protected readonly groups = computed(() =>
    [...new Set(this.matters().map(({ kind }) => kind))].map((kind) => ({
      kind,
      heading: `group-${kind}` as const,
      items: this.matters().filter((matter) => matter.kind === kind),
    })),
  );

  protected linkTo({ kind, target }: OpenMatter): string[] {
    if (kind === 'obstacle') return ['/obstacles', target];
    return kind === 'deliverable' ? ['/assignments', target] : ['/reports', target];
  }

  protected about({ kind, by, notes, day }: OpenMatter): string {
    const t = this.t();
    const when = this.format.day(day);
    switch (kind) {
      case 'returned':
        return `${t.returned(notes)} ${t.lastDay(when)}`;
      case 'draft':
        return `${by === null ? t.draft : t.draftBy(by)} ${t.lastDay(when)}`;
      case 'promise':
        return t.promise(when);
      case 'deliverable':
        return day !== null && day < stockholmDay(new Date()) ? t.wasDue(when) : t.due(when);
      case 'obstacle':
        return '';
    }
  }
}
