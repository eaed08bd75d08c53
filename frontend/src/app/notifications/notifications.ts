import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import type { NotificationView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { Session } from '../core/session';
import { Unread } from '../core/unread';
import { Alert } from '../ui/alert';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { StateView, There } from '../ui/state-view';
import { MailChoice } from './mail-choice';
import { notificationTexts } from './notifications.texts';

/** What awaits whoever is signed in, and how often they want mail about it. */
@Component({
  selector: 'app-notifications',
  imports: [Alert, MailChoice, PageHeader, Pager, Panel, ProblemAlert, RouterLink, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notifications.html',
  styleUrl: './notifications.css',
})
export class Notifications {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly unread = inject(Unread);
  private readonly told = viewChild.required<ElementRef<HTMLElement>>('told');
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(notificationTexts);
  readonly page = input<string>();

  protected readonly answer = this.api.read('listNotifications', () => ({ query: { page: Number(this.page() ?? 1) } }));
  protected readonly lead = computed(() => {
    const list = this.answer.hasValue() ? this.answer.value() : undefined;
    if (list === undefined) return null;
    return list.total === 0 ? this.t().nothing : this.t().lead(list.total);
  });
  /** What was put away last, to be brought back. */
  protected readonly away = signal<NotificationView | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);

  protected treeOf({ link }: NotificationView): UrlTree {
    return this.router.parseUrl(link);
  }

  protected async put(notification: NotificationView, done: boolean): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.send('setNotificationDone', { params: { notificationId: notification.id }, body: { done } });
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      return;
    }
    this.away.set(done ? notification : null);
    this.answer.reload();
    this.unread.reread();
    // The button that was pressed is gone from the list.
    this.told().nativeElement.focus();
  }
}
