import { bilingual } from '../core/language';

export const perspectivePanelTexts = bilingual({
  heading: { sv: 'Perspektiven: vem säger inget?', en: 'The perspectives: who says nothing?' },
  perspective: { sv: 'Perspektiv', en: 'Perspective' },
  about: (silent: number, total: number, name: string) => ({
    sv: `Tystast är det om ${name}: ${silent} av ${total} rapporter säger inget.`,
    en: `The most silent is ${name}: ${silent} of ${total} reports say nothing.`,
  }),
  allAnswer: { sv: 'Alla rapporter säger något om varje perspektiv.', en: 'All reports say something on every perspective.' },
  none: {
    sv: 'Ingen rapport har kommit in, eller planen frågar inte om perspektiv.',
    en: 'No report has come in, or the plan does not ask about perspectives.',
  },
  answered: { sv: 'Säger något', en: 'Says something' },
  silent: { sv: 'Säger inget', en: 'Says nothing' },
  label: (basis: string) => ({
    sv: `Antal rapporter som säger något om varje perspektiv. ${basis}`,
    en: `Reports that say something on each perspective. ${basis}`,
  }),
  rule: { sv: 'Siffran är antal rapporter. Välj en siffra för att se vilka.', en: 'The number is reports. Choose a number to see which.' },
});
