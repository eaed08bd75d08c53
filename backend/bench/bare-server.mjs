import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openDatabase } from './bare-database.mjs';
import { showBrief } from './bare-brief.mjs';
import { listAssignments } from './bare-list.mjs';
import { submitReport } from './bare-submit.mjs';

/** What the product is measured against: node:http, the driver and hand-written SQL. */
const { PORT: port, BENCH_FOLDER: folder, BENCH_URL: url } = process.env;
const database = openDatabase({ url, file: join(folder, 'lagesbild.sqlite') });
const settings = { secret: Buffer.from(readFileSync(join(folder, 'secret.key'), 'utf8').trim(), 'hex'), lock: database.lock };

const server = createServer((request, response) => {
  answer(request).then(
    ([status, json]) =>
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json) })
        .end(json),
    (error) => response.writeHead(500).end(String(error)),
  );
});

async function answer(request) {
  const [path, query] = request.url.split('?');
  const [, , , noun, id] = path.split('/');
  if (path === '/readyz') return [200, '{}'];
  if (noun === 'plans') {
    const { page = '1', limit = '20' } = Object.fromEntries(new URLSearchParams(query));
    return [200, await database.read(listAssignments(id, { page: Number(page), limit: Number(limit) }))];
  }
  if (noun === 'rounds') return [200, await database.read(showBrief(id, new Date()))];
  const { headers } = request;
  const body = JSON.parse(await bodyOf(request));
  const said = {
    reportId: id,
    personId: headers['x-person'],
    key: headers['idempotency-key'],
    version: Number(headers['if-match'].slice(1, -1)),
  };
  return [201, await database.write(submitReport({ ...said, body, requestId: randomUUID() }, settings))];
}

const bodyOf = (request) =>
  new Promise((done, fail) => {
    let text = '';
    request
      .setEncoding('utf8')
      .on('data', (part) => (text += part))
      .on('end', () => done(text))
      .on('error', fail);
  });

server.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void database.close());
});
