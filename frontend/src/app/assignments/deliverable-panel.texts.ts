import { bilingual } from '../core/language';

const days = (count: number): { sv: string; en: string } =>
  count === 1 ? { sv: 'en dag', en: 'one day' } : { sv: `${count} dagar`, en: `${count} days` };

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const deliverablePanelTexts = bilingual({
  heading: { sv: 'Redovisningar', en: 'Deliverables' },
  empty: { sv: 'Ingen redovisning är inlagd.', en: 'No deliverable has been entered.' },
  emptyInSource: { sv: 'Källan nämner ingen redovisning.', en: 'The source mentions no deliverable.' },
  due: (day: string) => ({ sv: `Ska in ${day}`, en: `Due ${day}` }),
  wasDue: (day: string) => ({ sv: `Skulle in ${day}`, en: `Was due ${day}` }),
  noDue: { sv: 'Ingen dag är angiven', en: 'No day is given' },
  received: (day: string) => ({ sv: `kom in ${day}`, en: `received ${day}` }),
  dnr: (dnr: string) => ({ sv: `dnr ${dnr}`, en: `ref. ${dnr}` }),
  movedBy: (day: string, dnr: string | null) => ({
    sv: `flyttad genom beslut ${day}${dnr === null ? '' : `, dnr ${dnr}`}`,
    en: `moved by a decision of ${day}${dnr === null ? '' : `, ref. ${dnr}`}`,
  }),
  receive: { sv: 'Anteckna när den kom in', en: 'Note when it was received' },
  correct: { sv: 'Rätta dagen den kom in', en: 'Correct the day it was received' },
  move: { sv: 'Flytta dagen', en: 'Move the day' },
  onDay: { sv: 'I tid', en: 'On time' },
  early: (count: number) => ({ sv: `I tid, ${days(count).sv} före`, en: `On time, ${days(count).en} before` }),
  late: (count: number) => ({ sv: `${capital(days(count).sv)} för sent`, en: `${capital(days(count).en)} late` }),
  lateUncounted: { sv: 'För sent', en: 'Late' },
  outstanding: (count: number) => ({
    sv: `Inte inkommen, ${days(count).sv} sen`,
    en: `Not received, ${days(count).en} overdue`,
  }),
  outstandingUncounted: { sv: 'Inte inkommen i tid', en: 'Not received in time' },
  today: { sv: 'Ska in i dag', en: 'Due today' },
  inDays: (count: number) => ({ sv: `Om ${days(count).sv}`, en: `In ${days(count).en}` }),
  coming: { sv: 'Inte inkommen än', en: 'Not received yet' },
  wasReceived: { sv: 'Inkommen', en: 'Received' },
  notTold: { sv: 'Källan säger inte när den kom in', en: 'The source does not say when it was received' },
  noDayEntered: { sv: 'Inte inkommen än', en: 'Not received yet' },
});
