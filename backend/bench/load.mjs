import { connect } from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * Asks over connections that are kept open, each one question at a time. It speaks HTTP by hand, since a client of the usual
 * kind would take as much of the machine as the servers, and make them look alike.
 */
export class Load {
  static async open(port, connections = 8) {
    const lines = await Promise.all(Array.from({ length: connections }, () => Line.open(port)));
    return new Load(lines);
  }

  constructor(lines) {
    this.lines = lines;
  }

  /**
   * Sends what `next` gives until the time is up or there is no more.
   * @returns {Promise<{ count: number, seconds: number }>}
   */
  async run(next, milliseconds) {
    const started = performance.now();
    let count = 0;
    const work = async (line) => {
      while (performance.now() - started < milliseconds) {
        const request = next();
        if (request === undefined) return;
        await line.ask(request);
        count += 1;
      }
    };
    await Promise.all(this.lines.map(work));
    return { count, seconds: (performance.now() - started) / 1000 };
  }

  /** One question; its answer's body. */
  ask(request) {
    return this.lines[0].ask(request);
  }

  close() {
    for (const line of this.lines) line.close();
  }
}

class Line {
  static open(port) {
    return new Promise((done, fail) => {
      const socket = connect({ host: '127.0.0.1', port, noDelay: true });
      socket.once('error', fail).once('connect', () => done(new Line(socket)));
    });
  }

  constructor(socket) {
    this.socket = socket;
    this.parts = [];
    this.missing = -1;
    socket.on('data', (part) => this.take(part)).on('close', () => this.waiting?.fail(new Error('A server closed its connection')));
  }

  ask(request) {
    return new Promise((done, fail) => {
      this.waiting = { done, fail };
      this.socket.write(request, 'latin1');
    });
  }

  take(part) {
    this.parts.push(part);
    if (this.missing < 0 && !this.readHead()) return;
    else if (this.parts.length > 0 && this.parts.at(-1) === part && !this.justRead) this.missing -= part.length;
    this.justRead = false;
    if (this.missing > 0) return;
    this.finish();
  }

  close() {
    this.waiting = undefined;
    this.socket.destroy();
  }
}
