import { bilingual } from '../../core/language';

export const obstacleDialogTexts = bilingual({
  raiseHeading: { sv: 'Flagga hinder', en: 'Flag an obstacle' },
  linkHeading: { sv: 'Koppla till befintligt hinder', en: 'Link to an existing obstacle' },
  quote: { sv: 'Ur rapporten', en: 'From the report' },
  title: { sv: 'Rubrik', en: 'Title' },
  titleHelp: {
    sv: 'Vad som står i vägen, så att andra myndigheter känner igen det.',
    en: 'What is in the way, so that other agencies recognise it.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  hinders: { sv: 'Vad det hindrar', en: 'What it hinders' },
  severity: { sv: 'Hur allvarligt det är', en: 'How serious it is' },
  whoActs: { sv: 'Vem som måste agera', en: 'Who must act' },
  government: { sv: 'Regeringen måste besluta', en: 'The government must decide' },
  raise: { sv: 'Flagga hindret', en: 'Flag the obstacle' },
  raising: { sv: 'Flaggar …', en: 'Flagging …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  raised: (title: string) => ({ sv: `Hindret ”${title}” är flaggat.`, en: `The obstacle “${title}” has been flagged.` }),
  linked: (title: string) => ({
    sv: `Stället är kopplat till hindret ”${title}”.`,
    en: `The passage is linked to the obstacle “${title}”.`,
  }),
  filter: { sv: 'Sök bland planens öppna hinder', en: 'Search among the plan’s open obstacles' },
  none: { sv: 'Planen har inga öppna hinder. Flagga ett nytt i stället.', en: 'The plan has no open obstacles. Flag a new one instead.' },
  noMatch: { sv: 'Inget öppet hinder innehåller de orden.', en: 'No open obstacle contains those words.' },
  firstOnly: (count: number) => ({ sv: `Bara de ${count} första visas.`, en: `Only the first ${count} are shown.` }),
  since: (round: string) => ({ sv: `sedan ${round}`, en: `since ${round}` }),
  organisations: (count: number) => ({
    sv: count === 1 ? 'en organisation' : `${count} organisationer`,
    en: count === 1 ? 'one organisation' : `${count} organisations`,
  }),
  linkTo: { sv: 'Koppla', en: 'Link' },
  linkToOne: (title: string) => ({ sv: `Koppla till ${title}`, en: `Link to ${title}` }),
  linking: { sv: 'Kopplar …', en: 'Linking …' },
});
