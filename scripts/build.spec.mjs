import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstPageSize } from './build.mjs';

describe('the weight of the first page', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lagesbild-pages-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('counts what index.html loads and loads ahead, each file once, and no lazy chunk', () => {
    const texts = {
      'main-A.js': 'const a = 1;'.repeat(500),
      'chunk-B.js': 'const b = 2;'.repeat(300),
      'chunk-lazy.js': 'x'.repeat(90_000),
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, 'index.html'),
      `<link rel="modulepreload" href="chunk-B.js"><link rel="stylesheet" href="styles.css">
       <script src="/main-A.js" type="module"></script><link href="main-A.js" rel="modulepreload">`,
    );
    const weight = (name) => gzipSync(texts[name], { level: 9 }).length;
    expect(firstPageSize(folder)).toBe(weight('main-A.js') + weight('chunk-B.js'));
  });
});
