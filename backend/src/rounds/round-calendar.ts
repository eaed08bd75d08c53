import type { BilingualText, Day, Language } from '@lagesbild/contract';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { FileAnswer } from '../platform/http/endpoint';
import type { RoundRecord } from './round.repository';

interface RoundDay {
  /** The event keeps its id when the day moves, so that a calendar moves it too. */
  name: 'opens' | 'due' | 'closes';
  on: Day;
  words: BilingualText;
}

const daysOf = ({ opensOn, dueOn, closesOn }: RoundRecord): RoundDay[] => [
  { name: 'opens', on: opensOn, words: { sv: 'Omgången öppnar', en: 'The round opens' } },
  { name: 'due', on: dueOn, words: { sv: 'Sista dag att rapportera', en: 'Last day to report' } },
  { name: 'closes', on: closesOn, words: { sv: 'Omgången stänger', en: 'The round closes' } },
];

const parts = (day: Day): DateArray => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** An event of a day ends where the next day begins (RFC 5545, 3.6.1). */
function dayAfter(day: Day): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + 1);
  return moment.toISOString().slice(0, 10);
}

/** The library takes the moment the file is made, but its types do not say so. */
type StampedEvent = EventAttributes & { timestamp: number };

/** The days of a round as all-day events in a calendar file (iCalendar, RFC 5545). */
export function roundCalendar(round: RoundRecord, language: Language, now: Date): FileAnswer {
  const title = round.title[language] ?? round.title.sv;
  const events = daysOf(round).map(({ name, on, words }): StampedEvent => ({
    uid: `${round.id}-${name}@lagesbild`,
    productId: 'lagesbild',
    title: `${words[language]}: ${title}`,
    description: `${round.planTitle[language]}${round.exercise ? ` (${exercise[language]})` : ''}`,
    start: parts(on),
    end: parts(dayAfter(on)),
    timestamp: now.getTime(),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  }));
  const { value, error } = createEvents(events);
  if (!value) throw new Error('The calendar could not be made', { cause: error });
  return new FileAnswer(Buffer.from(value, 'utf8'), 'text/calendar', `${title}.ics`);
}

const exercise: BilingualText = { sv: 'övningsdata', en: 'exercise data' };
