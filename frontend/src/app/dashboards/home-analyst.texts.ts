import { bilingual } from '../core/language';

export const homeAnalystTexts = bilingual({
  heading: (round: string) => ({ sv: `Granska: ${round}`, en: `Review: ${round}` }),
  noRound: {
    sv: 'Ingen rapporteringsomgång är öppen eller stängd. När en omgång öppnas kommer rapporterna hit i den ordning de lämnas in.',
    en: 'No reporting round is open or closed. When a round opens, reports come here in the order they are submitted.',
  },
  incoming: { sv: 'Inkommet, äldst först', en: 'Come in, oldest first' },
  incomingCount: (count: number, days: number) => ({
    sv: `${count === 1 ? 'En rapport väntar' : `${count} rapporter väntar`} på granskning, den äldsta ${days === 0 ? 'sedan i dag' : days === 1 ? 'sedan i går' : `sedan ${days} dagar`}.`,
    en: `${count === 1 ? 'One report is' : `${count} reports are`} waiting for review, the oldest ${days === 0 ? 'since today' : days === 1 ? 'since yesterday' : `for ${days} days`}.`,
  }),
  incomingEmpty: {
    sv: 'Inget väntar på granskning. Rapporter som lämnas in ställer sig här.',
    en: 'Nothing is waiting for review. Reports that are submitted queue up here.',
  },
  all: (count: number) => ({ sv: `Alla ${count} som väntar`, en: `All ${count} waiting` }),
  mine: { sv: 'Det du granskar', en: 'What you are reviewing' },
  mineEmpty: { sv: 'Du har ingen påbörjad granskning.', en: 'You have not begun any review.' },
  toDiscuss: { sv: 'Vill ta upp något på dialogmöte', en: 'Want to raise something at a dialogue meeting' },
  toDiscussEmpty: {
    sv: 'Ingen rapport i omgången har bett om att få ta upp något.',
    en: 'No report in the round has asked to raise anything.',
  },
  waited: (days: number) => ({
    sv: days === 0 ? 'kom i dag' : days === 1 ? 'kom i går' : `väntat ${days} dagar`,
    en: days === 0 ? 'came today' : days === 1 ? 'came yesterday' : `waited ${days} days`,
  }),
  version: (nr: number) => ({ sv: `version ${nr}`, en: `version ${nr}` }),
});
