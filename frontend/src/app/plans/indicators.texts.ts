import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const indicatorsTexts = bilingual({
  heading: { sv: 'Indikatorer', en: 'Indicators' },
  reading: { sv: 'Läser in indikatorerna …', en: 'Reading the indicators …' },
  empty: {
    sv: 'Planen har inga indikatorvärden i de källor som har lästs.',
    en: 'The plan has no indicator values in the sources that were read.',
  },
  values: (count: number) => ({
    sv: `${capitalised(numberWord(count, 'sv', 'neuter'))} ${count === 1 ? 'värde' : 'värden'} finns i de källor som har lästs.`,
    en: `${capitalised(numberWord(count, 'en'))} ${count === 1 ? 'value is' : 'values are'} in the sources that were read.`,
  }),
  inSeries: (count: number, series: number) => ({
    sv: `${capitalised(numberWord(count, 'sv', 'neuter'))} av dem hör till ${numberWord(series, 'sv')} ${series === 1 ? 'serie' : 'serier'}.`,
    en: `${capitalised(numberWord(count, 'en'))} of them ${count === 1 ? 'belongs' : 'belong'} to ${numberWord(series, 'en')} series.`,
  }),
  perYear: (sum: string) => ({ sv: `${sum} per år`, en: `${sum} per year` }),
  rule: {
    sv: 'Varje serie är räknad på sitt sätt: serier läggs aldrig ihop. Drygt och omkring är källans egna ord, aviserade och föreslagna pengar är inte beslutade.',
    en: 'Each series is counted in its own way: series are never added. Just over and about are the words of the source; announced and proposed money is not decided.',
  },
  contents: { sv: 'Serier på sidan', en: 'Series on this page' },
  single: { sv: 'Enskilda värden', en: 'Single values' },
  singleAbout: { sv: 'Värden som inte hör till någon serie.', en: 'Values that belong to no series.' },
  by: (heading: string, dimension: string) => ({ sv: `${heading}, efter ${dimension}`, en: `${heading}, by ${dimension}` }),
  what: { sv: 'Vad', en: 'What' },
  period: { sv: 'Period', en: 'Period' },
  noPeriod: { sv: 'framgår inte', en: 'not given' },
  onwards: (from: string) => ({ sv: `från ${from}`, en: `from ${from}` }),
  value: { sv: 'Värde', en: 'Value' },
  valueIn: (unit: string) => ({ sv: `Värde, ${unit}`, en: `Value, ${unit}` }),
  missing: { sv: 'uppgift saknas', en: 'no information' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  noteAndSource: { sv: 'Anmärkning och källa', en: 'Note and source' },
  source: { sv: 'Källa', en: 'Source' },
  note: { sv: 'Anmärkning', en: 'Note' },
  assignment: { sv: 'Till uppdraget', en: 'To the assignment' },
  assignmentOf: (what: string) => ({ sv: `Till uppdraget bakom ${what}`, en: `To the assignment behind ${what}` }),
  chartLabel: (heading: string, unit: string) => ({ sv: `${heading}. Enhet: ${unit}.`, en: `${heading}. Unit: ${unit}.` }),
  totalOnlyInTable: {
    sv: 'Raden som summerar de andra står bara i tabellen.',
    en: 'The row that sums up the others stands in the table only.',
  },
  renamed: {
    sv: 'Källorna benämner det som räknas olika mellan perioderna; tabellen säger hur.',
    en: 'The sources name what is counted differently from period to period; the table says how.',
  },
  more: {
    sv: 'Planen har fler värden än som får plats på en sida. En serie kan fortsätta på nästa.',
    en: 'The plan has more values than fit on a page. A series may go on on the next one.',
  },
});
