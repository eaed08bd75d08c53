import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../../core/api';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { Unread } from '../../core/unread';
import { Alert } from '../../ui/alert';
import { BusyButton } from '../../ui/busy-button';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { StateView, There } from '../../ui/state-view';
import { attestingTexts } from './attesting.texts';
import { MatterList } from './matter-list';

/** One handover, as its receiver reads it: the note, what was open that day, and that it has been taken over. */
@Component({
  selector: 'app-handed-over',
  imports: [Alert, BusyButton, MatterList, PageHeader, Pager, Panel, ProblemAlert, RouterLink, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './handed-over.html',
  styleUrl: './attesting.css',
})
export class HandedOver {
  private readonly api = inject(Api);
  private readonly unread = inject(Unread);
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(attestingTexts);
  readonly handoverId = input.required<string>();
  readonly page = input<string>();

  protected readonly handover = this.api.read('showHandover', () => ({ params: { handoverId: this.handoverId() } }));
  protected readonly matters = this.api.read('listHandedMatters', () => ({
    params: { handoverId: this.handoverId() },
    query: { page: Number(this.page() ?? 1) },
  }));
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly crumbs = computed((): Crumb[] => [
    { text: this.t().reports, link: '/reports' },
    { text: this.t().handover, link: '/reports/handover' },
  ]);
  protected readonly lead = computed(() => {
    if (!this.handover.hasValue()) return '';
    const { from, to } = this.handover.value();
    return this.t().handedBy(from, to);
  });

  protected async take(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.handover.set(await this.api.send('takeHandover', { params: { handoverId: this.handoverId() } }));
      this.done.set(true);
      this.unread.reread();
      setTimeout(() => this.told()?.nativeElement.focus());
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      this.handover.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
