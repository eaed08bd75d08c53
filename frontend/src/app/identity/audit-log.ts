import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView } from '../ui/state-view';
import { auditLogTexts } from './audit-log.texts';

@Component({
  selector: 'app-audit-log',
  imports: [PageHeader, StateView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" />
      <ui-state-view [of]="answer" [empty]="t().empty" />
    </div>
  `,
})
export class AuditLog {
  protected readonly t = inject(Language).of(auditLogTexts);
  protected readonly answer = inject(Api).read('listAuditEntries', () => ({}));
}
