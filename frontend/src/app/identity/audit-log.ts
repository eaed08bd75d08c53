import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ratingWords, roleWords, type AuditEntry, type Rating, type Role } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { AuditProof } from './audit-proof';
import { actionWords, beforeSignIn, byStrangers, withRole, objectWords } from './audit-words';
import { auditLogTexts } from './audit-log.texts';
import { OrganisationPicker } from './organisation-picker';

/** Who did what and when. The log can be added to and never changed. */
@Component({
  selector: 'app-audit-log',
  imports: [AuditProof, Cell, DataTable, OrganisationPicker, PageHeader, Pager, Panel, RouterLink, StateView, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-log.html',
  styleUrl: './audit-log.css',
})
export class AuditLog {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(auditLogTexts);
  readonly organisation = input<string>();
  readonly page = input<string>();
  protected readonly answer = inject(Api).read('listAuditEntries', () => ({
    query: { organisation: this.organisation(), page: Number(this.page() ?? 1) },
  }));

  /** An agency reads its own entries only: there is nothing to choose among. */
  protected readonly chooses = computed(() => this.session.can().administer || this.session.can().review);
  protected readonly lead = computed(() => {
    const list = this.answer.hasValue() ? this.answer.value() : undefined;
    if (!list?.total) return null;
    const name = this.organisation() === undefined ? undefined : list.items[0]?.organisation?.name;
    return name ? this.t().leadOf(list.total, this.language.pick(name)) : this.t().lead(list.total);
  });
  protected readonly empty = computed(() => {
    if (this.organisation() !== undefined) return this.t().emptyOf;
    return this.chooses() ? this.t().empty : this.t().emptyOwn;
  });
  protected readonly columns = computed((): Column<AuditEntry>[] => {
    const t = this.t();
    return [
      { key: 'at', heading: t.at, names: true, text: ({ at }) => this.format.moment(at) },
      { key: 'actor', heading: t.actor, text: (entry) => this.actorOf(entry) },
      { key: 'what', heading: t.what, text: () => null },
      { key: 'organisation', heading: t.organisation, text: () => null },
      { key: 'hash', heading: t.hash, text: () => null },
    ];
  });

  protected choose(organisation: string | null): void {
    void this.router.navigate([], { queryParams: { organisation, page: null }, queryParamsHandling: 'merge' });
  }

  protected actionOf({ action }: AuditEntry): string {
    return this.language.pick(actionWords[action] ?? { sv: action, en: null });
  }

  /** Where the record stands that the entry is of, when it has a page. */
  protected doorOf({ objectKind, objectId }: AuditEntry): { words: string; link: string[] } | null {
    const object = objectWords[objectKind];
    return object?.page ? { words: this.t().open(this.language.pick(object.word)), link: [object.page, objectId] } : null;
  }

  /** The reason in words; where the log keeps a key instead, the words of the key. */
  protected reasonOf({ action, reason }: AuditEntry): string | null {
    if (reason === null) return null;
    if (withRole.includes(action) && reason in roleWords) return this.t().role(this.language.pick(roleWords[reason as Role]));
    if (action === 'report-assessed' && reason in ratingWords)
      return this.t().rating(this.language.pick(ratingWords[reason as Rating]).toLowerCase());
    return this.t().reason(reason);
  }

  private actorOf({ actor, action }: AuditEntry): string {
    if (actor === null && byStrangers.includes(action)) return this.t().stranger;
    return actor ?? (beforeSignIn.includes(action) ? this.t().themselves : this.t().nobody);
  }
}
