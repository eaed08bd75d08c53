import { bilingual } from '../core/language';

export const searchTexts = bilingual({
  heading: { sv: 'Sök i svaren', en: 'Search the answers' },
  basis: {
    sv: 'Söker i inlämnade rapporter, i den version som gäller. Utkast och tillbakadragna versioner finns inte med.',
    en: 'Searches submitted reports, in the version that stands. Drafts and versions taken back are not included.',
  },
  lead: (count: number, words: string) => ({
    sv: count === 1 ? `Ett svar har alla orden: ${words}.` : `${count} svar har alla orden: ${words}.`,
    en: count === 1 ? `One answer has all the words: ${words}.` : `${count} answers have all the words: ${words}.`,
  }),
  leadOne: (count: number, word: string) => ({
    sv: count === 1 ? `Ett svar har ordet ${word}, i någon form.` : `${count} svar har ordet ${word}, i någon form.`,
    en: count === 1 ? `One answer has the word ${word}, in some form.` : `${count} answers have the word ${word}, in some form.`,
  }),
  words: { sv: 'Sök efter', en: 'Search for' },
  help: {
    sv: 'Alla ord ska finnas i samma svar, i vilken böjning som helst. Ord inom citattecken hittas exakt som de är skrivna.',
    en: 'All words must be in the same answer, in any inflection. Words in quotation marks are found exactly as written.',
  },
  find: { sv: 'Sök', en: 'Search' },
  round: { sv: 'Omgång', en: 'Round' },
  allRounds: { sv: 'Alla omgångar', en: 'All rounds' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  allAreas: { sv: 'Alla områden', en: 'All areas' },
  question: { sv: 'Fråga', en: 'Question' },
  allQuestions: { sv: 'Alla frågor', en: 'All questions' },
  onlyFrom: (name: string) => ({ sv: `Bara svar från ${name}.`, en: `Only answers from ${name}.` }),
  fromAll: { sv: 'Sök hos alla', en: 'Search them all' },
  onlyThis: { sv: 'Bara den här organisationen', en: 'Only this organisation' },
  order: { sv: 'Ordning', en: 'Order' },
  newest: { sv: 'Nyast först', en: 'Newest first' },
  'most-hits': { sv: 'Flest träffar först', en: 'Most hits first' },
  earlier: { sv: 'Sök också i versioner som har ersatts av en senare', en: 'Search also versions that a later one has followed' },
  reading: { sv: 'Söker …', en: 'Searching …' },
  nothing: {
    sv: 'Inget svar har alla orden. Pröva färre ord, eller utan citattecken.',
    en: 'No answer has all the words. Try fewer words, or without quotation marks.',
  },
  silent: {
    sv: 'Orden är så vanliga att de inte säger något. Skriv minst ett ord som betyder något för sig.',
    en: 'The words are so common that they say nothing. Write at least one word that means something by itself.',
  },
  waiting: (count: number) => ({
    sv:
      count === 1
        ? 'En nyinlämnad rapport går inte att söka i än. Det ordnar sig av sig självt.'
        : `${count} nyinlämnade rapporter går inte att söka i än. Det ordnar sig av sig självt.`,
    en:
      count === 1
        ? 'One newly submitted report cannot be searched yet. It will be shortly.'
        : `${count} newly submitted reports cannot be searched yet. They will be shortly.`,
  }),
  hits: (count: number) => ({ sv: count === 1 ? '1 träff' : `${count} träffar`, en: count === 1 ? '1 hit' : `${count} hits` }),
  version: (nr: number) => ({ sv: `version ${nr}`, en: `version ${nr}` }),
  followed: { sv: 'en senare version finns', en: 'there is a later version' },
  inContext: { sv: 'Läs och markera', en: 'Read and mark' },
  results: { sv: 'Träffar', en: 'Hits' },
});
