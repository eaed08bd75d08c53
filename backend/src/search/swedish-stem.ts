/**
 * The Swedish stemming algorithm of the Snowball project (Martin Porter, snowballstem.org/algorithms/swedish/stemmer.html), written
 * from its description. It takes inflection away by a word's endings; what is left need not be a word. Search compares what is left.
 *
 * Some endings are added, without which a word's forms fall apart: the articles -an and -et, their plurals on -ena, and the genitive
 * of endings that the published list has in their other cases alone (-heternas, -ors, -ers …). So that "handlingsplan" and
 * "handlingsplanen" still meet, the articles and the genitive are looked for once more when the rest is done.
 */

const vowels = 'aeiouyåäö';
const genitiveAfter = 'bcdfghjklmnoprtvy';

const published =
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast';
const added = 'an ans et ets ena enas ors ers ars heternas heters hets andets';

const longestFirst = (endings: string): string[] => endings.split(' ').sort((one, other) => other.length - one.length);
const inflections = longestFirst(`${published} ${added}`);
const articles = longestFirst('an et');
const doubled = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt'];

/** Where the region R1 begins: after the first consonant that follows a vowel, and after three letters at the least. */
function regionOf(word: string): number {
  for (let at = 1; at < word.length; at += 1)
    if (vowels.includes(word.charAt(at - 1)) && !vowels.includes(word.charAt(at))) return Math.max(at + 1, 3);
  return word.length;
}

/** The longest of the endings that lies within the region; undefined when none does. */
const endingIn = (word: string, region: number, endings: readonly string[]): string | undefined =>
  endings.find((ending) => word.endsWith(ending) && word.length - ending.length >= region);

const without = (word: string, ending: string | undefined): string => (ending === undefined ? word : word.slice(0, -ending.length));

/** Takes a genitive s, after letters that it can follow. */
const withoutGenitive = (word: string, region: number): string =>
  word.endsWith('s') && word.length > region && genitiveAfter.includes(word.charAt(word.length - 2)) ? word.slice(0, -1) : word;

function withoutInflection(word: string, region: number): string {
  const ending = endingIn(word, region, inflections);
  return ending === undefined ? withoutGenitive(word, region) : without(word, ending);
}

const withoutDoubling = (word: string, region: number): string =>
  endingIn(word, region, doubled) === undefined ? word : word.slice(0, -1);

function withoutDerivation(word: string, region: number): string {
  const ending = endingIn(word, region, ['fullt', 'löst', 'lig', 'els', 'ig']);
  if (ending === 'fullt' || ending === 'löst') return word.slice(0, -1);
  return without(word, ending);
}

/** What a Swedish word in small letters has in common with its other forms: `myndigheternas` and `myndighet` are both `mynd`. */
export function swedishStem(word: string): string {
  const region = regionOf(word);
  const steps = [withoutInflection, withoutDoubling, withoutDerivation, withoutGenitive];
  const stem = steps.reduce((left, step) => step(left, region), word);
  return without(stem, endingIn(stem, region, articles));
}
