import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from 'hucre/xlsx';

/** Runs in a thread of its own, with limits on memory and time: see read-sheets.ts. Types only are imported from it. */
type Value = string | number | boolean | null;

const { bytes, rows, columns } = workerData as { bytes: Uint8Array; rows: number; columns: number };

/** A day in a cell has no time zone: hucre gives it as midnight in UTC. */
const plain = (value: Value | Date | undefined): Value => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));

async function read(): Promise<void> {
  const workbook = await readXlsx(bytes, { maxRows: rows });
  const sheets = workbook.sheets.map(({ name, rows: lines, cells }) => ({
    name,
    rows: lines.slice(0, rows).map((line, row) =>
      Array.from({ length: Math.min(line.length, columns) }, (_each, column) => ({
        value: plain(line[column]),
        formula: cells?.get(`${row},${column}`)?.formula !== undefined,
      })),
    ),
  }));
  parentPort?.postMessage(sheets);
}

void read();
