import { workbookLimits } from '@lagesbild/contract';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Turnstile } from '../database/turnstile';
import { Problem } from '../http/problem';

/** One cell as it was read; a day comes as `YYYY-MM-DD`. */
export interface SheetCell {
  value: string | number | boolean | null;
  formula: boolean;
}

export interface ReadSheet {
  name: string;
  rows: SheetCell[][];
}

const columns = 8;
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const turnstile = new Turnstile(2, 10_000);

/**
 * Reads the sheets of a workbook that has been inspected, in a thread that is ended when it takes too much memory or time.
 * @throws Problem `workbook-unreadable`, `file-too-packed` when a limit was reached, `busy`
 */
export async function readSheets(file: string): Promise<ReadSheet[]> {
  const bytes = await readFile(file);
  return turnstile.pass(() => inThread(bytes));
}

function inThread(bytes: Uint8Array): Promise<ReadSheet[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(__dirname, `read-sheets.worker${path.extname(__filename)}`), {
      workerData: { bytes, rows: workbookLimits.rows, columns },
      resourceLimits: memory,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const end = (settle: () => void): void => {
      clearTimeout(late);
      settle();
      void worker.terminate();
    };
    const late = setTimeout(() => end(() => reject(new Problem('file-too-packed'))), workbookLimits.seconds * 1000);
    worker.once('message', (sheets: ReadSheet[]) => end(() => resolve(sheets)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(() => reject(new Problem(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file-too-packed' : 'workbook-unreadable'))),
    );
    worker.once('exit', () => end(() => reject(new Problem('workbook-unreadable'))));
  });
}
