import { dayInWords, stockholmDay, type BilingualText, type Day, type RoundState } from '@lagesbild/contract';

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

const sentences: Record<Exclude<RoundState, 'planned'>, BilingualText> = {
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

/** The hour at which planned rounds open by themselves on their first day, Swedish time. */
export const openingHour = 6;

/** What a planned round waits for: its day, or an earlier round that has to be published first. */
function plannedSentence(opensOn: Day, unpublished: number | null): BilingualText {
  const { sv, en } = dayInWords(opensOn, '');
  if (unpublished === null)
    return {
      sv: `Omgången öppnas av sig själv den ${sv} klockan ${openingHour}. Då får varje organisation sina rapporter att fylla i.`,
      en: `The round opens by itself on ${en} at ${openingHour} o’clock. Every organisation then gets its reports to fill in.`,
    };
  return {
    sv: `Omgången öppnas av sig själv den ${sv} klockan ${openingHour}, men inte förrän omgång ${unpublished} är publicerad.`,
    en: `The round opens by itself on ${en} at ${openingHour} o’clock, but not until round ${unpublished} is published.`,
  };
}

/**
 * What is to be done with the round, in one sentence.
 * @param unpublished the round that has to be published before a planned one can open; null when none has
 */
export const roundSentence = ({ state, opensOn }: { state: RoundState; opensOn: Day }, unpublished: number | null): BilingualText =>
  state === 'planned' ? plannedSentence(opensOn, unpublished) : sentences[state];
