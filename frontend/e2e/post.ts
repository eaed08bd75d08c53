import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { House } from './house';

export interface Mail {
  to: string;
  subject: string;
  body: string;
  /** The addresses in it, as paths of the product. */
  links: string[];
}

/** Quoted-printable, as a text in UTF-8 (RFC 2045, 6.7). */
function decoded(text: string): string {
  const bytes = text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function subjectOf(head: string): string {
  const line = /^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(head)?.[1] ?? '';
  const words = [...line.matchAll(/=\?UTF-8\?Q\?(.*?)\?=/gi)].map(([, word = '']) => word.replace(/_/g, '=20'));
  return words.length === 0 ? line : decoded(words.join(''));
}

function mailIn(text: string, origin: string): Mail {
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/);
  const body = decoded(rest.join('\n\n'));
  const links = body.split(/\s+/).flatMap((word) => (word.startsWith(origin) ? [word.slice(origin.length)] : []));
  return { to: /^To: .*<(.*)>/m.exec(head)?.[1] ?? '', subject: subjectOf(head), body, links };
}

/** Waits until a mail that fits lies in the outbox folder, and reads it. */
export async function mailTo(house: House, name: string, fits: RegExp): Promise<Mail> {
  const folder = path.join(house.folder, 'mail');
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const mails = mailsIn(folder).map((file) => mailIn(readFileSync(path.join(folder, file), 'latin1'), house.address));
    const found = mails.find(({ to, body }) => to.startsWith(`${name}@`) && fits.test(body));
    if (found) return found;
  }
  throw new Error(`No mail to ${name} says ${fits.source}`);
}

function mailsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.eml'));
  } catch {
    return [];
  }
}
