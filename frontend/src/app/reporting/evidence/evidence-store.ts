import { Injectable, inject, signal } from '@angular/core';
import { evidenceLimits, extensionOf, type EvidenceList, type EvidenceView, type NewLink } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { ProblemError, problemOf } from '../../core/problem';

/** A file on its way in, or one that was not taken and why. */
export interface Upload {
  nr: number;
  file: File;
  /** How much has been sent, 0..1. */
  share: number;
  problem: ProblemError | null;
}

/** What lies with the draft that is being written, and the files on their way to it. One at a time: a slow line is not divided. */
@Injectable()
export class EvidenceStore {
  private readonly api = inject(Api);
  private readonly stored = signal<readonly EvidenceView[]>([]);
  private readonly coming = signal<readonly Upload[]>([]);
  private reportId = '';
  private count = 0;
  private going = Promise.resolve();

  readonly items = this.stored.asReadonly();
  readonly uploads = this.coming.asReadonly();
  /** The name of the file that came in last, for those who listen. */
  readonly added = signal<string | null>(null);

  open(reportId: string, items: readonly EvidenceView[]): void {
    if (reportId !== this.reportId) this.coming.set([]);
    this.reportId = reportId;
    this.stored.set(items);
  }

  addFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const upload: Upload = { nr: ++this.count, file, share: 0, problem: refusalOf(file) };
      this.coming.update((all) => [...all, upload]);
      if (upload.problem === null) this.going = this.going.then(() => this.send(upload));
    }
    return this.going;
  }

  retry({ nr, file }: Upload): Promise<void> {
    this.dismiss(nr);
    return this.addFiles([file]);
  }

  dismiss(nr: number): void {
    this.coming.update((all) => all.filter((upload) => upload.nr !== nr));
  }

  /** Throws a `ProblemError`. */
  async addLink(link: NewLink): Promise<void> {
    this.take(await this.api.send('addLink', { params: { reportId: this.reportId }, body: link }));
  }

  /** Throws a `ProblemError`. */
  async note(evidenceId: string, secrecy: string | null): Promise<void> {
    this.take(await this.api.send('changeEvidence', { params: { reportId: this.reportId, evidenceId }, body: { secrecy } }));
  }

  /** Throws a `ProblemError`. */
  async remove(evidenceId: string): Promise<void> {
    this.take(await this.api.send('removeEvidence', { params: { reportId: this.reportId, evidenceId } }));
  }

  private async send({ nr, file }: Upload): Promise<void> {
    try {
      const input = { params: { reportId: this.reportId }, query: { name: file.name }, file };
      this.take(await this.api.upload('addFile', input, (share) => this.change(nr, { share })));
      this.dismiss(nr);
      this.added.set(file.name);
    } catch (thrown) {
      this.change(nr, { problem: problemOf(thrown) });
    }
  }

  private change(nr: number, change: Partial<Upload>): void {
    this.coming.update((all) => all.map((upload) => (upload.nr === nr ? { ...upload, ...change } : upload)));
  }

  private take({ items }: EvidenceList): void {
    this.stored.set(items);
  }
}

/** What the server would refuse anyway is refused before it is sent. */
function refusalOf(file: File): ProblemError | null {
  if (extensionOf(file.name) === null) return new ProblemError('file-type-not-allowed');
  if (file.size > evidenceLimits.fileBytes) return new ProblemError('file-too-large');
  return file.size === 0 ? new ProblemError('file-empty') : null;
}
