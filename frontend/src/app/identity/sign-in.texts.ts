import { bilingual } from '../core/language';

export const signInTexts = bilingual({
  heading: { sv: 'Logga in', en: 'Sign in' },
  lead: { sv: 'Lägesbild följer upp handlingsplaner, omgång för omgång.', en: 'Lägesbild follows up action plans, round by round.' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  password: { sv: 'Lösenord', en: 'Password' },
  send: { sv: 'Logga in', en: 'Sign in' },
  sending: { sv: 'Loggar in …', en: 'Signing in …' },
  exerciseHeading: { sv: 'Öva som någon annan', en: 'Practise as somebody else' },
  exerciseAbout: {
    sv: 'Personerna är påhittade. Välj en av dem så loggas du in direkt, utan lösenord. Det går bara på den dator där Lägesbild körs.',
    en: 'The people are invented. Choose one and you are signed in at once, without a password. It works only on the computer that runs Lägesbild.',
  },
  more: (count: number) => ({ sv: `Visa ${count} till`, en: `Show ${count} more` }),
  exerciseEmpty: { sv: 'Övningen har inga personer.', en: 'The exercise has no people.' },
  as: (name: string) => ({ sv: `Logga in som ${name}`, en: `Sign in as ${name}` }),
  signedInAs: (name: string) => ({ sv: `Du är inloggad som ${name}.`, en: `You are signed in as ${name}.` }),
  goOn: { sv: 'Gå vidare till startsidan', en: 'Go on to the start page' },
});
