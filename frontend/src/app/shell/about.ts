import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { aboutTexts } from './about.texts';
import { wordList, type ListedWord } from './word-list';

/** What the product is, what it keeps in the browser, and its words in both languages. */
@Component({
  selector: 'app-about',
  imports: [Cell, DataTable, PageHeader, Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" [lead]="t().lead" />
      <ui-panel [heading]="t().whatHeading">
        <div class="prose">
          <p>{{ t().what }}</p>
          <p>{{ t().promise }}</p>
          <p>{{ t().apart }}</p>
        </div>
      </ui-panel>
      <ui-panel [heading]="t().storedHeading">
        <div class="prose">
          <p>{{ t().storedIntroduction }}</p>
          <ul>
            <li>{{ t().storedLanguage }}</li>
            <li>{{ t().storedTheme }}</li>
            <li>{{ t().storedKeys }}</li>
            <li>{{ t().storedText }}</li>
          </ul>
          <p>{{ t().storedCookie }}</p>
        </div>
      </ui-panel>
      <ui-panel [heading]="t().wordsHeading" [about]="t().wordsAbout">
        <ui-data-table [caption]="t().wordsHeading" [quietCaption]="true" [columns]="columns()" [rows]="words">
          <ng-template uiCell="sv" [uiCellOf]="words" let-word
            ><span lang="sv">{{ word.sv }}</span></ng-template
          >
          <ng-template uiCell="en" [uiCellOf]="words" let-word
            ><span lang="en">{{ word.en }}</span></ng-template
          >
        </ui-data-table>
      </ui-panel>
    </div>
  `,
})
export class About {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(aboutTexts);
  protected readonly words = wordList;

  protected columns(): Column<ListedWord>[] {
    return [
      { key: 'sv', heading: this.t().swedish, text: (word) => word.sv, names: true },
      { key: 'en', heading: this.t().english, text: (word) => word.en },
      { key: 'means', heading: this.t().means, text: (word) => this.language.pick(word.means) },
    ];
  }
}
