import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { evidenceLimits, fileExtensions } from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { DraftStore } from '../draft/draft-store';
import { EvidenceRow } from './evidence-row';
import { EvidenceStore } from './evidence-store';
import { evidenceTexts } from './evidence.texts';
import { fileSize } from './file-size';
import { LinkForm } from './link-form';
import { UploadRow } from './upload-row';

/** The part of the form where files and links are added, noted on and removed. Nothing waits for the answers to be saved. */
@Component({
  selector: 'app-evidence-form',
  imports: [EvidenceRow, LinkForm, UploadRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evidence-form.html',
  styleUrl: './evidence-form.css',
})
export class EvidenceForm {
  private readonly format = inject(Format);
  private readonly draft = inject(DraftStore);
  protected readonly store = inject(EvidenceStore);
  protected readonly t = inject(Language).of(evidenceTexts);
  protected readonly accepted = fileExtensions.map((extension) => `.${extension}`).join(',');
  protected readonly reportId = computed(() => this.draft.report()?.id ?? '');
  protected readonly help = computed(() => this.t().help(evidenceLimits.perReport, fileSize(evidenceLimits.fileBytes, this.format)));
  protected readonly over = signal(false);
  protected readonly linking = signal(false);
  /** What was just done, for those who listen. */
  protected readonly said = signal('');
  protected readonly heard = computed(() => {
    const added = this.store.added();
    return this.said() || (added === null ? '' : this.t().added(added));
  });

  protected choose(box: HTMLInputElement): void {
    void this.add([...(box.files ?? [])]);
    // The same file may be chosen again after it has been mended.
    box.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    void this.add([...(event.dataTransfer?.files ?? [])]);
  }

  protected hover(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over.set(true);
  }

  private add(files: readonly File[]): Promise<void> {
    this.said.set('');
    return this.store.addFiles(files);
  }
}
