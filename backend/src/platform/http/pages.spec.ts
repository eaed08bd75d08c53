import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { pages } from './pages';

describe('the pages', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-pages-'));
  let server: Server;

  /** Builds the front end, a moment later each time. */
  let built = 0;
  const build = (words: string): void => {
    const file = path.join(folder, 'index.html');
    writeFileSync(file, `<app-root ngCspNonce="CSP_NONCE_PLACEHOLDER">${words}</app-root><script src="main-${words}.js"></script>`);
    writeFileSync(path.join(folder, `main-${words}.js`), `// ${words}`);
    built += 1;
    utimesSync(file, new Date(), new Date(Date.UTC(2026, 10, 22, 9, 0, built)));
  };
  const read = async (address: string): Promise<string> => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, { headers: { accept: 'text/html' } });
    return answer.text();
  };

  beforeAll(async () => {
    server = createServer(express().use(pages(folder)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  it('are those of the latest build, without a restart', async () => {
    build('first');
    expect(await read('/plans')).toContain('first');
    build('second');
    const page = await read('/plans');
    expect([page.includes('second'), page.includes('first')]).toEqual([true, false]);
    expect(await read('/main-second.js')).toBe('// second');
  });

  it('have another nonce each time', async () => {
    build('third');
    const nonces = await Promise.all([read('/'), read('/')]);
    expect(nonces.every((page) => !page.includes('CSP_NONCE_PLACEHOLDER'))).toBe(true);
    expect(new Set(nonces).size).toBe(2);
  });
});
