import { bilingual } from '../core/language';

/** How complete a round is, as of any day. */
export const boardTexts = bilingual({
  heading: { sv: 'Fullständighet', en: 'Completeness' },
  headingOf: (title: string) => ({ sv: `Fullständighet: ${title}`, en: `Completeness: ${title}` }),
  reading: { sv: 'Räknar …', en: 'Counting …' },
  filters: { sv: 'Vad som visas', en: 'What is shown' },
  asOf: { sv: 'Per den dag', en: 'As of the day' },
  asOfHelp: { sv: 'Som det såg ut när dagen var slut. Tomt: nu.', en: 'As it was when the day ended. Empty: now.' },
  by: { sv: 'Delat på', en: 'Divided by' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  county: { sv: 'Län', en: 'County' },
  five: { sv: 'Hela omgången', en: 'The whole round' },
  fiveAbout: {
    sv: 'Andelarna räknas på de väntade rapporterna. I tid är det som kom på sin sista dag eller tidigare; en förlängd rapport har en egen sista dag.',
    en: 'The shares are of the expected reports. On time is what came on its last day or before; an extended report has a last day of its own.',
  },
  groups: (by: string) => ({ sv: `Fullständighet per ${by}`, en: `Completeness by ${by}` }),
  flow: { sv: 'Var rapporterna stod', en: 'Where the reports stood' },
  flowAbout: {
    sv: 'Räknat ur de steg som har tagits. Om någon har börjat skriva syns inte här.',
    en: 'Counted from the steps that have been taken. Whether anyone has begun to write is not seen here.',
  },
  step: { sv: 'Rapporten', en: 'The report' },
  count: { sv: 'Antal', en: 'Number' },
  since: { sv: 'Den som stått där längst, sedan', en: 'The one there longest, since' },
  nothing: (count: number) => ({ sv: `Inget väntas från ${count} andra`, en: `Nothing is expected from ${count} others` }),
  nothingAtAll: {
    sv: 'Den dagen väntades ingen rapport: rapporterna skapas när omgången öppnas.',
    en: 'No report was expected that day: the reports are made when the round opens.',
  },
  back: { sv: 'Till omgången', en: 'To the round' },
});
