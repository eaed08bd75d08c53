import { bilingual } from '../core/language';

export const auditLogTexts = bilingual({
  heading: { sv: 'Granskningslogg', en: 'Audit log' },
  empty: { sv: 'Loggen är tom: inget har ändrats än.', en: 'The log is empty: nothing has been changed yet.' },
});
