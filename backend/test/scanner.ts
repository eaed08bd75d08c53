import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The harmless file that every scanner is to stop (EICAR test file), in two halves so that this source is not one. */
export const harmful = Buffer.concat([
  Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'latin1'),
  Buffer.from('STANDARD-ANTIVIRUS-TEST-FILE!$H+H*', 'latin1'),
]);

/** Speaks INSTREAM as clamd does, and finds one thing. */
export class Scanner {
  scanned = 0;
  private readonly open = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.serve(socket));

  /** What is said of a file in which nothing is found. */
  constructor(private readonly clean = 'stream: OK') {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `clamd://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    let said = Buffer.alloc(0);
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket)).on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      said = Buffer.concat([said, bytes]);
      const file = fileIn(said);
      if (file === null) return;
      this.scanned += 1;
      socket.end(`${file.includes(harmful) ? 'stream: Eicar-Test-Signature FOUND' : this.clean}\0`);
    });
  }
}

const command = 'zINSTREAM\0';

/** What the pieces are together; null until the last one, which is empty, has come. */
function fileIn(said: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= said.length;) {
    const length = said.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(said.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
