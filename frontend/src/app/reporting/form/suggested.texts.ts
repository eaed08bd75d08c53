import { bilingual } from '../../core/language';

/** A wording that the coordination suggests, beside the field that it concerns. */
export const suggestedTexts = bilingual({
  heading: (by: string) => ({ sv: `${by} föreslår en annan formulering`, en: `${by} suggests another wording` }),
  strike: (by: string) => ({ sv: `${by} föreslår att ord stryks`, en: `${by} suggests that words go` }),
  accept: { sv: 'Godta', en: 'Accept' },
  accepting: { sv: 'Ändrar …', en: 'Changing …' },
  decline: { sv: 'Avböj', en: 'Decline' },
  declining: { sv: 'Sparar …', en: 'Saving …' },
  accepted: (by: string) => ({
    sv: `Godtaget av ${by}: orden står nu i texten.`,
    en: `Accepted by ${by}: the words now stand in the text.`,
  }),
  declined: (by: string) => ({ sv: `Avböjt av ${by}: texten är som den var.`, en: `Declined by ${by}: the text is as it was.` }),
});
