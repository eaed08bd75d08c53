import { bilingual } from '../core/language';

export const decisionPanelTexts = bilingual({
  heading: { sv: 'Beslut', en: 'Decisions' },
  amended: {
    sv: 'Ett senare beslut ersätter inte det tidigare på sidan. Alla står kvar i tidsordning.',
    en: 'A later decision does not replace the earlier one on the page. All of them stay, in order of time.',
  },
  empty: { sv: 'Inget beslut är inlagt.', en: 'No decision has been entered.' },
  emptyInSource: { sv: 'Källan anger inget beslut.', en: 'The source gives no decision.' },
  unknownKind: { sv: 'Källan säger inte vilket slags beslut', en: 'The source does not say what kind of decision' },
  unknownDay: { sv: 'Dagen är inte känd', en: 'The day is not known' },
  dnr: (dnr: string) => ({ sv: `dnr ${dnr}`, en: `ref. ${dnr}` }),
  noDnr: { sv: 'diarienummer framgår inte', en: 'no reference number is given' },
});
