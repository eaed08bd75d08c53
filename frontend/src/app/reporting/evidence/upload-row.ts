import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import type { ProblemError, RefusalKind } from '../../core/problem';
import { EvidenceStore, type Upload } from './evidence-store';
import { evidenceTexts } from './evidence.texts';

const passing: readonly RefusalKind[] = [
  'network',
  'unreadable-answer',
  'upload-interrupted',
  'busy',
  'database-away',
  'internal',
  'sign-in-required',
];

/** A file on its way in; or why it was not taken, beside its name, and what to do. */
@Component({
  selector: 'app-upload-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (upload().problem; as problem) {
      <div class="refused" role="alert">
        <p>
          <strong>{{ t().notTaken(upload().file.name) }}</strong> {{ language.pick(problem.title) }}.
        </p>
        <p>{{ language.pick(problem.detail) }}</p>
        <p class="row">
          @if (mayPass(problem)) {
            <button type="button" class="button link" (click)="store.retry(upload())">{{ t().again }}</button>
          }
          <button type="button" class="button link" (click)="store.dismiss(upload().nr)">{{ t().dismiss }}</button>
        </p>
      </div>
    } @else {
      <p>{{ words() }}</p>
      <progress max="1" [value]="upload().share" [attr.aria-label]="words()"></progress>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    progress {
      width: min(100%, 24rem);
      accent-color: var(--brand);
    }
    .refused {
      border: 1px solid var(--off-track);
      border-left-width: 6px;
      border-radius: var(--radius);
      background: var(--off-track-soft);
      padding: var(--space-3) var(--space-4);
    }
  `,
})
export class UploadRow {
  private readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly store = inject(EvidenceStore);
  protected readonly t = this.language.of(evidenceTexts);
  readonly upload = input.required<Upload>();

  protected readonly words = computed(() => {
    const { file, share } = this.upload();
    return share < 1 ? this.t().uploading(file.name, this.format.share(share)) : this.t().looking(file.name);
  });

  /** The file itself was not at fault: the same one may well be taken the next time. */
  protected mayPass({ kind }: ProblemError): boolean {
    return passing.includes(kind);
  }
}
