import type { FileExtension } from '@lagesbild/contract';
import type { FileStore, Received } from './file-store';
import { inspectFile } from './inspect-file';
import type { Scan } from './scan';
import { withoutTraces } from './strip-picture';

interface Gate {
  files: FileStore;
  scan: Scan;
}

/**
 * Everything that a received file must pass before it is stored: its structure, and the scanner where there is one. A picture is
 * stored without what its camera and programs wrote in it of place, time and person.
 * @throws Problem what `inspectFile` and `Scan` throw; the file is then gone
 */
export async function acceptFile({ files, scan }: Gate, received: Received, extension: FileExtension): Promise<Received> {
  try {
    await inspectFile(received.path, extension);
    const accepted = isPicture(extension) ? await files.rewrite(received, (bytes) => withoutTraces(bytes, extension)) : received;
    await scan(accepted.path);
    await files.keep(accepted);
    return accepted;
  } catch (error) {
    await files.discard(received.path);
    throw error;
  }
}

const isPicture = (extension: FileExtension): extension is 'png' | 'jpg' | 'jpeg' => ['png', 'jpg', 'jpeg'].includes(extension);
