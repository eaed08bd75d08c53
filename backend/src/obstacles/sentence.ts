import {
  capitalised,
  numberWord,
  openObstacleStates,
  type BilingualText,
  type Language,
  type ObstacleState,
  type ObstacleSummary,
  type OrganisationName,
} from '@lagesbild/contract';

type Told = Pick<ObstacleSummary, 'state' | 'governmentMustAct' | 'mustAct' | 'organisations' | 'rounds'>;

/** How many of those that must act are named one by one. */
const mostNamed = 3;

const where: Record<ObstacleState, BilingualText> = {
  flagged: { sv: 'flaggat', en: 'flagged' },
  'being-handled': { sv: 'hanteras', en: 'being handled' },
  'needs-decision': { sv: 'behöver beslut', en: 'needs a decision' },
  resolved: { sv: 'löst', en: 'resolved' },
  'closed-without-action': { sv: 'avslutat utan åtgärd', en: 'closed without action' },
  merged: { sv: 'ingår i ett annat hinder', en: 'part of another obstacle' },
};

/** How many have met the obstacle, how often, and who must act: "Fem myndigheter, tre omgångar, behöver beslut av regeringen." */
export const obstacleSentence = (obstacle: Told): BilingualText => ({ sv: sentence(obstacle, 'sv'), en: sentence(obstacle, 'en') });

function sentence(obstacle: Told, language: Language): string {
  const stands = where[obstacle.state][language];
  const open = openObstacleStates.includes(obstacle.state) && (obstacle.governmentMustAct || obstacle.mustAct.length > 0);
  const last = !open ? stands : language === 'sv' ? actsInSwedish(obstacle, stands) : actsInEnglish(obstacle, stands);
  return `${capitalised([...met(obstacle, language), last].join(', '))}.`;
}

/** Nothing is said of agencies and rounds when the reader may see no report behind the obstacle. */
function met({ organisations, rounds }: Told, language: Language): string[] {
  if (organisations === 0) return [];
  const [agency, agencies, round, several] =
    language === 'sv' ? ['myndighet', 'myndigheter', 'omgång', 'omgångar'] : ['agency', 'agencies', 'round', 'rounds'];
  return [
    `${numberWord(organisations, language)} ${organisations === 1 ? agency : agencies}`,
    `${numberWord(rounds, language)} ${rounds === 1 ? round : several}`,
  ];
}

function actsInSwedish({ state, governmentMustAct, mustAct }: Told, stands: string): string {
  const agencies = mustAct.length <= mostNamed ? mustAct.map((each) => each.name.sv) : [`${numberWord(mustAct.length, 'sv')} myndigheter`];
  const who = list([...(governmentMustAct ? ['regeringen'] : []), ...agencies], 'och');
  return state === 'flagged' ? `${who} behöver agera` : `${stands} av ${who}`;
}

/** English names have no article in the data, so those that are named come in a list of their own. */
function actsInEnglish({ state, governmentMustAct, mustAct }: Told, stands: string): string {
  const government = governmentMustAct ? ['the Government'] : [];
  if (mustAct.length > 0 && mustAct.length <= mostNamed)
    return `${stands}; must act: ${list([...government, ...mustAct.map(englishName)], 'and')}`;
  const agencies = mustAct.length === 0 ? [] : [`${numberWord(mustAct.length, 'en')} agencies`];
  const who = list([...government, ...agencies], 'and');
  return state === 'flagged' ? `${who} must act` : `${stands} by ${who}`;
}

const englishName = ({ name }: OrganisationName): string => name.en ?? name.sv;

const list = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
