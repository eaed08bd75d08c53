import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EvidenceView } from '@lagesbild/contract';
import { addressOf } from '../../core/address';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { evidenceTexts } from './evidence.texts';
import { fileSize } from './file-size';

/** One file to download or one link to follow, with what is said of its secrecy. */
@Component({
  selector: 'app-evidence-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (evidence().kind === 'file') {
      <p>
        <a [href]="address()" [attr.download]="evidence().title" [attr.aria-label]="t().download(evidence().title)">{{
          evidence().title
        }}</a>
        <span class="muted small"> {{ about() }}</span>
      </p>
    } @else {
      <p>
        <a [href]="address()" target="_blank" rel="noopener noreferrer"
          >{{ evidence().title }} <span class="unseen">({{ t().opensElsewhere }})</span></a
        >
        <span class="muted small"> {{ about() }}</span>
      </p>
    }
    @if (evidence().secrecy; as secrecy) {
      <p class="secrecy">
        <strong>{{ t().secrecy }}</strong> {{ secrecy }}
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    a {
      display: inline-block;
      min-height: 24px;
    }
    .secrecy {
      display: inline-block;
      margin-top: var(--space-1);
      padding: 0 var(--space-2);
      border: 1px solid var(--off-track);
      border-radius: var(--radius);
      background: var(--off-track-soft);
      font-size: var(--text-small);
    }
    strong {
      text-transform: uppercase;
      letter-spacing: 0.04em;
      color: var(--off-track);
    }
  `,
})
export class EvidenceItem {
  private readonly format = inject(Format);
  protected readonly t = inject(Language).of(evidenceTexts);
  readonly reportId = input.required<string>();
  readonly evidence = input.required<EvidenceView>();

  protected readonly address = computed(() => {
    const { id: evidenceId, address } = this.evidence();
    return address ?? addressOf('downloadFile', { reportId: this.reportId(), evidenceId });
  });
  protected readonly about = computed(() => {
    const { kind, bytes, address } = this.evidence();
    if (kind === 'link') return `${this.t().link} · ${new URL(address ?? '').host}`;
    return `${this.t().file} · ${fileSize(bytes ?? 0, this.format)}`;
  });
}
