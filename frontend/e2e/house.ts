import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { freshDatabase } from '../../backend/test/database';
import { freePort } from '../../backend/test/durability/free-port';
import { ServerProcess } from '../../backend/test/durability/server-process';
import { ApiVisitor, exercisePeople } from './api-visitor';
import { Visit, type VisitOptions } from './visit';

// The browser must say nothing to the world outside, and draw the same on every machine.
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** The built product, running on data of its own, and a real browser in front of it. */
export class House {
  private readonly open: Visit[] = [];

  constructor(
    readonly address: string,
    /** The server's data folder, where mail to invented people is laid. */
    readonly folder: string,
    private readonly browser: Browser,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  /** A person at a browser of their own, signed in; null is nobody. The name is what stands before the @ of the address. */
  async visit(name: string | null, options: VisitOptions = {}): Promise<Visit> {
    const visit = await Visit.begin(this.browser, this.address, options);
    this.open.push(visit);
    if (name !== null) await visit.signIn(await this.personId(name));
    return visit;
  }

  /** A person who talks to the server without a browser. */
  async api(name: string): Promise<ApiVisitor> {
    return ApiVisitor.signIn(this.address, await this.personId(name));
  }

  async close(): Promise<void> {
    await Promise.all(this.open.map((visit) => visit.end()));
    await this.browser.close();
    await this.cleanUp();
  }

  private async personId(name: string): Promise<string> {
    const person = (await exercisePeople(this.address)).find(({ email }) => email.startsWith(`${name}@`));
    if (person === undefined) throw new Error(`There is no exercise person ${name}`);
    return person.id;
  }
}

/** Starts the built server on the engine of the run, with the pages of the last build. */
export async function openHouse(settings: Readonly<Record<string, string>> = {}): Promise<House> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-e2e-'));
  const database = await freshDatabase();
  const pages = process.env['LAGESBILD_FRONTEND'];
  const server = new ServerProcess(await freePort(), {
    LAGESBILD_DATA: folder,
    ...(database.url === undefined ? {} : { DATABASE_URL: database.url }),
    ...(pages === undefined ? {} : { LAGESBILD_FRONTEND: pages }),
    ...settings,
  });
  const cleanUp = async (): Promise<void> => {
    await server.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.start();
    return new House(server.address, folder, await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags }), cleanUp);
  } catch (error) {
    await cleanUp();
    throw error;
  }
}
