import type { BilingualText } from '@lagesbild/contract';

type Words = Readonly<Record<string, BilingualText>>;

export const meetingKindWords: Words = {
  dialogmote: { sv: 'dialogmöte', en: 'dialogue meeting' },
  natverksmote: { sv: 'nätverksmöte', en: 'network meeting' },
  uppfoljningsmote: { sv: 'uppföljningsmöte', en: 'follow-up meeting' },
  'internationellt-mote': { sv: 'internationellt möte', en: 'international meeting' },
  konferens: { sv: 'konferens', en: 'conference' },
  presentation: { sv: 'presentation', en: 'presentation' },
};

export const meetingFormatWords: Words = {
  digitalt: { sv: 'digitalt', en: 'online' },
  fysiskt: { sv: 'på plats', en: 'on site' },
};
