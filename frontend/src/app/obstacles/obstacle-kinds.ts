import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ObstacleKind } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { CheckField } from '../ui/check-field';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Dialog } from '../ui/dialog';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { obstacleKindsTexts } from './obstacle-kinds.texts';
import { Sending } from './sending';

/** The kinds that a plan's obstacles are sorted by; the coordination renames, adds and retires them. */
@Component({
  selector: 'app-obstacle-kinds',
  imports: [
    RouterLink,
    PageHeader,
    Panel,
    Pager,
    StateView,
    There,
    DataTable,
    Cell,
    Dialog,
    TextField,
    CheckField,
    BusyButton,
    ProblemAlert,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './obstacle-kinds.html',
  styles: `
    .said:not(:empty) {
      margin-bottom: var(--space-3);
      font-weight: 600;
    }
    .add {
      margin-top: var(--space-3);
    }
  `,
})
export class ObstacleKinds {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleKindsTexts);
  readonly planKey = input.required<string>();
  readonly page = input<string>();
  protected readonly kinds = this.api.read('listObstacleKinds', () => ({
    params: { planKey: this.planKey() },
    query: { page: Number(this.page() ?? 1) || 1, limit: 100 },
  }));
  private readonly planRead = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly plan = computed(() => (this.planRead.hasValue() ? this.planRead.value() : null));
  protected readonly crumbs = computed((): Crumb[] => {
    const plan = this.plan();
    return plan
      ? [
          { text: this.language.pick(plan.title), link: ['/plans', plan.key] },
          { text: this.t().register, link: ['/plans', plan.key, 'obstacles'] },
        ]
      : [];
  });

  protected readonly sending = new Sending();
  protected readonly open = signal(false);
  /** The kind that is being changed; null for a new one. */
  protected readonly chosen = signal<ObstacleKind | null>(null);
  protected readonly sv = signal('');
  protected readonly en = signal('');
  protected readonly retired = signal(false);
  protected readonly tried = signal(false);
  protected readonly said = signal('');

  protected columns(edit: boolean): Column<ObstacleKind>[] {
    const t = this.t();
    return [
      { key: 'sv', heading: t.sv, text: (kind) => kind.sv, names: true },
      { key: 'en', heading: t.en, text: (kind) => kind.en },
      { key: 'used', heading: t.used, text: (kind) => String(kind.used), numeric: true },
      { key: 'state', heading: t.state, text: (kind) => (kind.retired ? t.retired : t.inUse) },
      ...(edit ? [{ key: 'change', heading: t.change, text: () => t.change }] : []),
    ];
  }

  protected fault(value: string): string | null {
    return this.tried() && value.trim() === '' ? this.t().needed : null;
  }

  protected begin(kind: ObstacleKind | null): void {
    this.chosen.set(kind);
    this.sv.set(kind?.sv ?? '');
    this.en.set(kind?.en ?? '');
    this.retired.set(kind?.retired ?? false);
    this.tried.set(false);
    this.said.set('');
    this.sending.problem.set(null);
    this.open.set(true);
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const words = { sv: this.sv().trim(), en: this.en().trim() };
    if (words.sv === '' || words.en === '') return;
    const saved = await this.sending.run(() => this.carryOut(words));
    if (!saved) return;
    this.open.set(false);
    this.said.set(this.t().saved(this.language.pick(saved)));
    this.kinds.reload();
  }

  private carryOut(words: { sv: string; en: string }): Promise<ObstacleKind> {
    const [planKey, kind] = [this.planKey(), this.chosen()];
    if (kind === null) return this.api.send('addObstacleKind', { params: { planKey }, body: words });
    return this.api.send('changeObstacleKind', { params: { planKey, kindKey: kind.key }, body: { ...words, retired: this.retired() } });
  }
}
