import { excerptsOf, placesOf } from './excerpts';
import { readSearch } from './search-words';
import { swedishStem } from './swedish-stem';
import { countStems, stemOf, wordsIn } from './words';

describe('the stem of a Swedish word', () => {
  it.each([
    ['myndighet myndigheten myndighetens myndigheter myndigheterna myndigheternas myndighets'],
    ['handlingsplan handlingsplanen handlingsplaner handlingsplanerna handlingsplanens'],
    ['länsstyrelse länsstyrelsen länsstyrelser länsstyrelserna länsstyrelsernas'],
    ['kvinna kvinnan kvinnor kvinnorna kvinnors kvinnans'],
    ['uppdrag uppdraget uppdragen uppdragets'],
    ['område området områden områdena områdets'],
    ['samarbete samarbetet samarbetar samarbetets'],
    ['polis polisen polisens poliser'],
    ['insats insatsen insatser insatserna insatsernas'],
    ['resurs resursen resurser resurserna'],
    ['barn barnet barnen barnets barnens'],
    ['möte mötet möten mötena'],
    ['brott brottet brotten brottets'],
    ['utredning utredningen utredningar utredningarna'],
    ['utsatt utsatta'],
    ['statlig statliga statligt'],
    ['jaktkarl jaktkarlar jaktkarlarne jaktkarlens'],
    ['jasmin jasminen jasminer'],
  ])('is the same for %s', (forms) => {
    expect([...new Set(forms.split(' ').map(swedishStem))]).toHaveLength(1);
  });

  it.each([
    ['jakten', 'jakt'],
    ['jaktbössa', 'jaktböss'],
    ['jalusierna', 'jalusi'],
    ['jargong', 'jargong'],
    ['klockare', 'klock'],
    ['klokast', 'klok'],
    ['friskt', 'frisk'],
    ['naturlig', 'natur'],
    ['tröstlöst', 'tröstlös'],
    ['meningsfullt', 'meningsfull'],
    ['klo', 'klo'],
    ['is', 'is'],
  ])('is as the algorithm has it: %s → %s', (word, stem) => {
    expect(swedishStem(word)).toBe(stem);
  });

  it.each([
    ['polis', 'politik'],
    ['barn', 'bara'],
    ['utsatt', 'utse'],
    ['plan', 'plats'],
    ['länk', 'län'],
    ['år', 'ar'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(swedishStem(one)).not.toBe(swedishStem(other));
  });
});

describe('the words of a text', () => {
  it('have their places, in UTF-16 code units, and å ä ö are letters of their own', () => {
    const text = '🙂 Åtta län – och 14 mål.';
    expect(wordsIn(text).map(({ start, end, stem }) => [text.slice(start, end), stem])).toEqual([
      ['Åtta', 'ått'],
      ['län', 'län'],
      ['och', null],
      ['14', '14'],
      ['mål', 'mål'],
    ]);
    expect(stemOf('mal')).not.toBe(stemOf('mål'));
  });

  it('are the same letter for letter in both databases: nothing is left but a–z, å ä ö and digits', () => {
    const strange = ['Wäst', 'idé', 'Øresund', 'Müller', 'ßtraße', 'Łódź', 'Россия', '中文', 'A\u030Angström'];
    for (const word of strange) expect(stemOf(word)).toMatch(/^[a-zåäö0-9]+$/);
    expect(stemOf('Wäst')).toBe(stemOf('väst'));
    expect(stemOf('A\u030Angström')).toBe(stemOf('ångström'));
    expect(stemOf('idé')).toBe(stemOf('ide'));
  });

  it('are counted by stem', () => {
    expect([...countStems('Polisen och polisens barn.')]).toEqual([
      ['polis', 2],
      ['barn', 1],
    ]);
  });
});

describe('a search', () => {
  it('is words, and words in quotes', () => {
    expect(readSearch('Polisen “skyddat boende” och barn')).toEqual({
      shown: ['Polisen', 'skyddat', 'boende', 'barn'],
      stems: ['polis', 'skydd', 'boend', 'barn'].map((stem) => stemOf(stem) ?? stem),
      phrases: ['skyddat boende'],
    });
  });

  it('looks for no more than ten words', () => {
    expect(readSearch(Array.from({ length: 40 }, (_each, index) => `ord${index}`).join(' ')).stems).toHaveLength(10);
  });

  it('shows what was found with whole words on both sides, and pieces that touch as one', () => {
    const text = `${'fyllnad '.repeat(30)}Polisen arbetar. ${'mellanrum '.repeat(30)}polisens barn${' slut'.repeat(30)}`;
    const words = readSearch('polis barn');
    const pieces = excerptsOf(text, placesOf(text, words));
    expect(
      pieces.map(({ start, text: piece, found }) => found.map((place) => piece.slice(place.start - start, place.end - start))),
    ).toEqual([['Polisen'], ['polisens', 'barn']]);
    for (const { start, text: piece } of pieces) {
      expect(text.startsWith(piece, start)).toBe(true);
      expect(piece.trim().split(/\s+/)[0]).toMatch(/^(fyllnad|mellanrum)$/);
    }
  });
});
