import type { BilingualText } from '@lagesbild/contract';

type Words = Readonly<Record<string, BilingualText>>;

/** What the values of a series are parted by. */
export const dimensionWords: Words = {
  organisation: { sv: 'organisation', en: 'organisation' },
  yrkesgrupp: { sv: 'yrkesgrupp', en: 'profession' },
  brott: { sv: 'brott', en: 'offence' },
  grad: { sv: 'grad', en: 'degree' },
  kon: { sv: 'kön', en: 'sex' },
  'kon-alder': { sv: 'kön och ålder', en: 'sex and age' },
  andamal: { sv: 'ändamål', en: 'purpose' },
  land: { sv: 'land', en: 'country' },
  region: { sv: 'region', en: 'region' },
};

/** Values of dimensions that the data writes as keys alone. */
export const dimensionValueWords: Words = {
  kvinnor: { sv: 'kvinnor', en: 'women' },
  man: { sv: 'män', en: 'men' },
  flickor: { sv: 'flickor', en: 'girls' },
  pojkar: { sv: 'pojkar', en: 'boys' },
  okant: { sv: 'okänt kön', en: 'unknown sex' },
  annat: { sv: 'annat kön', en: 'other sex' },
  'vuxna-okant-kon': { sv: 'vuxna, okänt kön', en: 'adults, unknown sex' },
  'barn-okant-kon': { sv: 'barn, okänt kön', en: 'children, unknown sex' },
};

export const unitWords: Words = {
  antal: { sv: 'antal', en: 'number' },
  personer: { sv: 'personer', en: 'people' },
  fall: { sv: 'fall', en: 'cases' },
  anmälningar: { sv: 'anmälningar', en: 'reports' },
  län: { sv: 'län', en: 'counties' },
  procent: { sv: 'procent', en: 'per cent' },
  andel: { sv: 'andel', en: 'share' },
  SEK: { sv: 'kronor', en: 'SEK' },
  'SEK per år': { sv: 'kronor per år', en: 'SEK per year' },
  'fall per år': { sv: 'fall per år', en: 'cases per year' },
  'personer per år': { sv: 'personer per år', en: 'people per year' },
};

/** How the source puts a figure. `exakt` is said without a word. */
export const qualifierWords: Words = {
  drygt: { sv: 'drygt', en: 'just over' },
  omkring: { sv: 'omkring', en: 'about' },
  'fler an': { sv: 'fler än', en: 'more than' },
  aviserat: { sv: 'aviserat, inte beslutat', en: 'announced, not decided' },
  foreslaget: { sv: 'föreslaget, inte beslutat', en: 'proposed, not decided' },
};

/** Words that stand before the figure; the others stand after it. */
export const qualifiersBefore: readonly string[] = ['drygt', 'omkring', 'fler an'];

/** The value of a dimension that is the sum of the others: never stacked with them. */
export const wholeOfDimension = 'totalt';
