import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language, bilingual } from '../core/language';
import { PageHeader } from '../ui/page-header';

const notFoundTexts = bilingual({
  heading: { sv: 'Sidan finns inte', en: 'The page does not exist' },
  lead: {
    sv: 'Adressen kan vara fel skriven, eller så har sidan flyttats.',
    en: 'The address may be misspelled, or the page may have moved.',
  },
  start: { sv: 'Till startsidan', en: 'To the start page' },
});

@Component({
  selector: 'app-not-found',
  imports: [PageHeader, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" [lead]="t().lead" />
      <p>
        <a routerLink="/">{{ t().start }}</a>
      </p>
    </div>
  `,
})
export class NotFound {
  protected readonly t = inject(Language).of(notFoundTexts);
}
