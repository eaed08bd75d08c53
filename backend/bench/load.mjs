import { connect } from 'node:net';

const endOfHead = '\r\n\r\n';

/**
 * Asks over connections that are kept open, each one question at a time. It speaks HTTP by hand, since a client of the usual
 * kind takes as much of the machine as a server, and would make the two servers look alike.
 */
export class Load {
  static async open(port, connections = 8) {
    return new Load(await Promise.all(Array.from({ length: connections }, () => Line.open(port))));
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
      for (let request = next(); request !== undefined && performance.now() - started < milliseconds; request = next()) {
        await line.ask(request);
        count += 1;
      }
    };
    await Promise.all(this.lines.map(work));
    return { count, seconds: (performance.now() - started) / 1000 };
  }

  /** The body of one answer. */
  async ask(request) {
    const answer = Buffer.concat(await this.lines[0].ask(request));
    return answer.subarray(answer.indexOf(endOfHead) + endOfHead.length);
  }

  close() {
    for (const line of this.lines) line.close();
  }
}

/** One connection. */
class Line {
  static open(port) {
    return new Promise((done, fail) => {
      const socket = connect({ host: '127.0.0.1', port, noDelay: true });
      socket.once('error', fail).once('connect', () => done(new Line(socket)));
    });
  }

  constructor(socket) {
    this.socket = socket;
    this.begin();
    socket.on('data', (part) => this.take(part)).on('close', () => this.fail?.(new Error('A server closed its connection')));
  }

  begin() {
    this.parts = [];
    this.missing = undefined;
  }

  /** The parts of the answer, head and body, once all are there. */
  ask(request) {
    return new Promise((done, fail) => {
      this.done = done;
      this.fail = fail;
      this.socket.write(request);
    });
  }

  take(part) {
    this.parts.push(part);
    if (this.missing === undefined) this.missing = missingAfter(Buffer.concat(this.parts));
    else this.missing -= part.length;
    if (this.missing !== 0) return;
    const parts = this.parts;
    this.begin();
    if (parts[0][9] === 0x32) this.done(parts);
    else this.fail(new Error(`A server refused: ${Buffer.concat(parts).toString()}`));
  }

  close() {
    this.fail = undefined;
    this.socket.destroy();
  }
}

/** How much of an answer is still to come; undefined when its head has not ended. */
function missingAfter(answer) {
  const end = answer.indexOf(endOfHead);
  if (end < 0) return undefined;
  const length = /content-length: (\d+)/i.exec(answer.latin1Slice(0, end))?.[1];
  return end + endOfHead.length + Number(length) - answer.length;
}
