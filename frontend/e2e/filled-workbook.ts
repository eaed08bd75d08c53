import { readXlsx, writeXlsx } from 'hucre/xlsx';

/** The workbook of a report with other answers, by the question's key in the hidden column. */
export async function filledWorkbook(template: Buffer, answers: Readonly<Record<string, string>>): Promise<Buffer> {
  const { sheets } = await readXlsx(template);
  const rows = (sheets[0]?.rows ?? []).map((row) => {
    const answer = answers[String(row[0])];
    return answer === undefined ? row : [...row.slice(0, 3), answer];
  });
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Blad', rows }] }));
}
