import { stockholmDay, type BilingualText, type Day, type RoundState } from '@lagesbild/contract';

/** What the rules need to know of a round. */
export interface RoundFacts {
  state: RoundState;
  dueOn: Day;
  closesOn: Day;
}

/** On time is on the last day or before, by the Swedish calendar. */
export const isOnTime = (moment: Date, dueOn: Day): boolean => stockholmDay(moment) <= dueOn;

/** The last day has passed, by the Swedish calendar. */
export const isOverdue = (now: Date, dueOn: Day): boolean => stockholmDay(now) > dueOn;

const sentences: Record<RoundState, BilingualText> = {
  planned: {
    sv: 'Omgången är planerad. När den öppnas får varje organisation sina rapporter att fylla i.',
    en: 'The round is planned. When it opens, every organisation gets its reports to fill in.',
  },
  open: {
    sv: 'Omgången är öppen. Organisationerna skriver och skickar in sina rapporter.',
    en: 'The round is open. The organisations write and submit their reports.',
  },
  closed: {
    sv: 'Omgången är stängd. Granska klart det som har kommit in och publicera sedan bilden.',
    en: 'The round is closed. Finish the review of what has come in, then publish the picture.',
  },
  published: {
    sv: 'Omgången är publicerad. Bilden är fryst och ändras inte.',
    en: 'The round is published. The picture is frozen and does not change.',
  },
};

export const roundSentence = (state: RoundState): BilingualText => sentences[state];
