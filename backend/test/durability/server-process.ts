import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const main = path.resolve(__dirname, '../../dist/main.js');

/** The built server as a process of its own, that can be killed like a machine that loses its power. */
export class ServerProcess {
  private child: ChildProcess | undefined;
  /** Its errors and its last words since it was started: what a failing test has to show. */
  said = '';

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
    private readonly wrapper: string[] = [],
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Starts it and waits until it says that it is ready; answers how long that took, in milliseconds. */
  async start(): Promise<number> {
    const began = Date.now();
    const words: string[] = [...this.wrapper, process.execPath, main];
    const [command = '', ...rest] = words;
    const child = spawn(command, rest, {
      env: { PATH: process.env['PATH'] ?? '', PORT: String(this.port), LAGESBILD_LOG: 'error', LAGESBILD_JOBS: 'off', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.child = child;
    while (Date.now() - began < 20_000) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${this.said}`);
      if (await this.isReady()) return Date.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`The server was not ready in time: ${this.said}`);
  }

  /** Ends it without warning. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Asks it to stop and waits; answers its exit code. */
  async stop(): Promise<number | null> {
    await this.end('SIGTERM');
    return this.child?.exitCode ?? null;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // A tracer around the server keeps signals to itself: the server names itself in its lock file.
    if (this.wrapper.length > 0)
      process.kill(Number(readFileSync(path.join(this.env['LAGESBILD_DATA'] ?? '', 'server.lock'), 'utf8')), signal);
    else child.kill(signal);
    await ended;
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.address}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}
