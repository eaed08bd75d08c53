import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Problem } from '../http/problem';

/** Has a file looked through for what harms. @throws Problem `file-infected`, `scanner-away` */
export type Scan = (file: string) => Promise<void>;

/** Where no scanner is set, files are held to their structure alone. */
export const unscanned: Scan = () => Promise.resolve();

const patienceMs = 30_000;
const mostAnswerBytes = 1000;

/**
 * Hands each file to clamd. What it does not call clean is not taken in, and neither is anything while it does not answer.
 * The conversation is INSTREAM of clamd(8): pieces, each after its length in four bytes, and a length of nothing at the end.
 */
export function clamdScan(address: string): Scan {
  const { hostname, port } = new URL(address);
  return async (file) => {
    const answer = await ask({ host: hostname, port: Number(port) }, file).catch(() => '');
    if (/: OK\0?$/.test(answer)) return;
    throw new Problem(/ FOUND\0?$/.test(answer) ? 'file-infected' : 'scanner-away');
  };
}

async function ask(place: { host: string; port: number }, file: string): Promise<string> {
  const socket = connect(place);
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('The scanner does not answer')));
  const answer = answerOf(socket);
  // A scanner that has seen enough answers, and closes, before it has been given everything.
  await Promise.race([send(socket, file).catch(() => undefined), answer]);
  return answer;
}

async function send(socket: Socket, file: string): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of createReadStream(file)) {
    const bytes = piece as Buffer;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    await write(socket, Buffer.concat([length, bytes]));
  }
  await write(socket, Buffer.alloc(4));
}

const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const ended = (): void => {
      socket.destroy();
      resolve(text.trimEnd());
    };
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8');
      if (text.includes('\0') || text.length > mostAnswerBytes) ended();
    });
    socket.on('end', ended);
    socket.on('error', reject);
  });
}
