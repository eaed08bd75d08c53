import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail server that takes everything, slowly, and drops what it has had before by its Message-ID: what good ones do. */
export class MailServer {
  /** How often each Message-ID has come. */
  readonly taken = new Map<string, number>();
  readonly letters: string[] = [];
  private readonly server: Server;
  private readonly open = new Set<Socket>();

  constructor(private readonly delayMs: number) {
    this.server = createServer((socket) => this.serve(socket));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    let text = '';
    let inLetter = false;
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket)).on('error', () => undefined);
    socket.write('220 prov\r\n');
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      for (;;) {
        const end = inLetter ? '\r\n.\r\n' : '\r\n';
        const at = text.indexOf(end);
        if (at < 0) return;
        const piece = text.slice(0, at);
        text = text.slice(at + end.length);
        if (inLetter) this.take(piece, socket);
        inLetter = !inLetter && /^DATA/i.test(piece);
        if (inLetter) socket.write('354 go on\r\n');
        else if (end === '\r\n') socket.write(/^QUIT/i.test(piece) ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  }

  private take(letter: string, socket: Socket): void {
    const id = /^message-id: <([^@>]+)@/im.exec(letter)?.[1] ?? '';
    const before = this.taken.get(id) ?? 0;
    this.taken.set(id, before + 1);
    if (before === 0) this.letters.push(letter);
    setTimeout(() => socket.write('250 taken\r\n'), this.delayMs);
  }
}
