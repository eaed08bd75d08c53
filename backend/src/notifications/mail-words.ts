import { capitalised, numberWord, type BilingualText, type Text } from '@lagesbild/contract';
import type { MailReceiver } from './mail-receivers';
import type { WordedNotice } from './notice';

/** The words of a mail: plain text, lines of the writer's own length. */
export interface Wording {
  subject: string;
  body: string;
}

/** A report that is to be written, as a line of its own below the round it belongs to. */
export interface DueReport {
  id: string;
  label: string | null;
  title: Text;
}

const longestSubject = 200;

const subjectOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(/\.$/, '');
  return line.length > longestSubject ? `${line.slice(0, longestSubject - 1)}…` : line;
};

const greeting: BilingualText = { sv: 'Hej', en: 'Hello' };
const choice: BilingualText = {
  sv: 'Du väljer själv hur ofta du får mejl:',
  en: 'You choose how often you get mail:',
};
const robot: BilingualText = {
  sv: 'Mejlet skickas av Lägesbild och går inte att svara på.',
  en: 'This mail is sent by Lägesbild and cannot be answered.',
};

const foot = ({ language }: MailReceiver, origin: string): string[] => [
  '-- ',
  choice[language],
  `${origin}/notifications`,
  robot[language],
];

/** One mail for one notification. */
export function immediateMail(notice: WordedNotice, person: MailReceiver, origin: string): Wording {
  const { language, name } = person;
  const body = [
    `${greeting[language]} ${name}!`,
    '',
    notice.text[language],
    `${origin}${notice.link}`,
    '',
    notice.because[language],
    '',
    ...foot(person, origin),
  ];
  return { subject: subjectOf(notice.text[language]), body: body.join('\n') };
}

export interface DigestPart {
  notice: WordedNotice;
  due: readonly DueReport[];
}

const headline = (count: number): BilingualText => ({
  sv: `${capitalised(numberWord(count, 'sv'))} saker att veta i Lägesbild`,
  en: `${capitalised(numberWord(count, 'en'))} things to know in Lägesbild`,
});

/** One mail for all that a person is to know that day; the reason stands once for each work that it comes from. */
export function digestMail(parts: readonly DigestPart[], person: MailReceiver, origin: string): Wording {
  const { language, name } = person;
  const [first] = parts;
  const subject = parts.length === 1 && first !== undefined ? first.notice.text[language] : headline(parts.length)[language];
  const reasons = [...new Set(parts.map(({ notice }) => notice.because[language]))];
  const body = [
    `${greeting[language]} ${name}!`,
    '',
    ...parts.flatMap((part) => [...linesOf(part, person, origin), '']),
    ...reasons,
    '',
    ...foot(person, origin),
  ];
  return { subject: subjectOf(subject), body: body.join('\n') };
}

function linesOf({ notice, due }: DigestPart, { language }: MailReceiver, origin: string): string[] {
  const lines = due.flatMap(({ id, label, title }) => {
    const name = (language === 'en' ? title.en : null) ?? title.sv;
    return [`  ${label === null ? '' : `${label} `}${name}`, `  ${origin}/reports/${id}`];
  });
  return [`* ${notice.text[language]}`, ...(lines.length > 0 ? lines : [`  ${origin}${notice.link}`])];
}
