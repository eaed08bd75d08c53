import { bilingual } from '../core/language';

export const receiptPageTexts = bilingual({
  heading: { sv: 'Kvittens', en: 'Receipt' },
  reading: { sv: 'Läser in kvittensen …', en: 'Reading the receipt …' },
  lead: (report: string, when: string) => ({
    sv: `Lägesrapporten ${report} är inkommen ${when}.`,
    en: `The status report ${report} was received on ${when}.`,
  }),
  reports: { sv: 'Lägesrapporter', en: 'Status reports' },
  id: { sv: 'Kvittens', en: 'Receipt' },
  idText: (report: string, version: number) => ({ sv: `${report}, version ${version}`, en: `${report}, version ${version}` }),
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  round: { sv: 'Omgång', en: 'Round' },
  at: { sv: 'Inkommen', en: 'Received' },
  by: { sv: 'Inskickad av', en: 'Submitted by' },
  onBehalf: { sv: 'På uppdrag av', en: 'On behalf of' },
  asSubstitute: { sv: 'Som ersättare för', en: 'As substitute for' },
  unchanged: { sv: 'Inget har ändrats i', en: 'Nothing has changed in' },
  onTime: { sv: 'I tid', en: 'On time' },
  inTime: { sv: 'Ja, senast på sista dagen', en: 'Yes, on the last day or before' },
  late: { sv: 'Nej, efter sista dagen', en: 'No, after the last day' },
  sha: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  shaHelp: {
    sv: 'Summan är räknad på det som skickades in. Ändras ett enda tecken blir summan en annan.',
    en: 'The sum is made over what was submitted. If a single character changes, the sum becomes another.',
  },
  evidence: { sv: 'Underlag som ingår', en: 'Evidence that is part of it' },
  evidenceAbout: {
    sv: 'Underlaget förseglades med versionen. Varje fil har en egen kontrollsumma, och rapportens summa omfattar dem.',
    en: 'The evidence was sealed with the version. Each file has a checksum of its own, and the sum of the report covers them.',
  },
  next: { sv: 'Vad som händer nu', en: 'What happens now' },
  nextReview: { sv: 'Samordningen granskar rapporten.', en: 'The coordination reviews the report.' },
  nextRead: { sv: 'Ni kan läsa den men inte ändra den.', en: 'You can read it but not change it.' },
  nextReturn: {
    sv: 'Behöver något ändras återsänds den med noter. Då står det under Att göra, och ni skriver vidare i samma rapport.',
    en: 'If something needs changing it is returned with notes. It then stands under To do, and you go on writing in the same report.',
  },
  nextKept: {
    sv: 'Den här versionen finns kvar oförändrad, vad som än händer sedan.',
    en: 'This version is kept unchanged, whatever happens later.',
  },
  print: { sv: 'Skriv ut', en: 'Print' },
  toReport: { sv: 'Till rapporten', en: 'To the report' },
  toReports: { sv: 'Till alla rapporter', en: 'To all reports' },
});
