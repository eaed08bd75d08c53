import type { SendMailOptions } from 'nodemailer';
import type { Letter } from './letter';

/** A header is one line: line breaks and other control characters would begin a new one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const domainOf = (address: string): string => /@([A-Za-z0-9.-]+)>?\s*$/.exec(address)?.[1] ?? 'lagesbild.invalid';

/** A letter as nodemailer takes it. `Auto-Submitted` (RFC 3834) keeps absence replies away. */
export const messageOf = ({ id, to, subject, body, writtenAt }: Letter, from: string): SendMailOptions => ({
  messageId: `<${id}@${domainOf(from)}>`,
  date: writtenAt,
  from,
  to: { name: oneLine(to.name), address: oneLine(to.address) },
  subject: oneLine(subject),
  text: body,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
