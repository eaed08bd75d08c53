import crypto, { createHash } from 'node:crypto';
import { startApi, type Api, type Client } from '../api';
import { freshDatabase } from '../database';
import { RawClient, type RawAnswer } from '../raw';

/** An installation whose ids, tokens and keys come from a seed: two of the same seed and the same history are the same to the byte. */
export interface World {
  api: Api;
  clients: ReadonlyMap<string, Client>;
  raw: RawClient;
}

/** Bytes that anybody can foretell: for tests alone. */
function foretold(seed: string): (size: number) => Buffer {
  let drawn = 0;
  return (size) => {
    drawn += 1;
    const blocks = Array.from({ length: Math.ceil(size / 32) }, (_each, index) =>
      createHash('sha256').update(`${seed} ${drawn} ${index}`).digest(),
    );
    return Buffer.concat(blocks).subarray(0, size);
  };
}

const uuidOf = (bytes: Buffer): ReturnType<typeof crypto.randomUUID> => {
  const [a = '', b = '', c = '', d = '', e = ''] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex'))?.slice(1) ?? [];
  return `${a}-${b}-${c}-${d}-${e}`;
};

/** Starts a world, prepares it and signs in the people that the preparation names, with the machine's randomness replaced meanwhile. */
export async function startWorld(seed: string, prepare: (api: Api) => Promise<string[]>): Promise<World> {
  const database = await freshDatabase();
  const next = foretold(seed);
  const replaced = [
    jest.spyOn(crypto, 'randomBytes').mockImplementation((size: number) => next(size)),
    jest.spyOn(crypto, 'randomUUID').mockImplementation(() => uuidOf(next(16))),
  ];
  try {
    const api = await startApi({}, database);
    const clients = new Map<string, Client>();
    for (const name of await prepare(api)) clients.set(name, await api.as(name));
    return { api, clients, raw: new RawClient(api.address) };
  } finally {
    replaced.forEach((spy) => spy.mockRestore());
  }
}

export async function stopWorld({ api, raw }: World): Promise<void> {
  raw.close();
  await api.stop();
}

const differs = new Set(['date', 'x-request-id', 'set-cookie']);

/** Everything that somebody outside can tell of an answer: status, headers but those that always differ, and every byte of the body. */
export function observable({ status, headers, rawHeaders, text }: RawAnswer): string {
  const requestId = String(headers['x-request-id']);
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && !differs.has(name.toLowerCase()) ? [`${name}: ${rawHeaders[index + 1]}`] : [],
  );
  return [status, ...lines, '', text.replaceAll(requestId, 'REQUEST')].join('\n');
}
