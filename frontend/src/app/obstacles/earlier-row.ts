import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EarlierFinding } from '@lagesbild/contract';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { TextView } from '../ui/text-view';

/** A finding of an earlier plan: its words, when and where it was found, and the source. */
@Component({
  selector: 'app-earlier-row',
  imports: [RouterLink, CitationList, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p><ui-text [text]="finding().text" /></p>
    <p class="muted small">
      {{ about() }}
      @if (finding().plan; as plan) {
        · <a [routerLink]="['/plans', plan.key, 'findings']"><ui-text [text]="plan.title" /></a>
      }
    </p>
    <ui-citation [citations]="finding().citations" [fact]="language.pick(finding().text)" />
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class EarlierRow {
  protected readonly language = inject(Language);
  readonly finding = input.required<EarlierFinding>();
  protected readonly about = computed(() => {
    const { kind, year } = this.finding();
    return [this.language.pick(kind), ...(year === null ? [] : [String(year)])].join(' · ');
  });
}
