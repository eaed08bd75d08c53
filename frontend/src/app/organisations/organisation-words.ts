import type { BilingualText } from '@lagesbild/contract';

/** Kinds of organisation, as the reference data names them. */
export const organisationKindWords: Readonly<Record<string, BilingualText>> = {
  'statlig-myndighet': { sv: 'Statlig myndighet', en: 'Government agency' },
  lansstyrelse: { sv: 'Länsstyrelse', en: 'County administrative board' },
  departement: { sv: 'Departement', en: 'Ministry' },
  regeringskansliet: { sv: 'Regeringskansliet', en: 'Government Offices' },
  'myndighet-under-riksdagen': { sv: 'Myndighet under riksdagen', en: 'Agency under the Riksdag' },
  myndighetsgrupp: { sv: 'Grupp av myndigheter', en: 'Group of agencies' },
  universitet: { sv: 'Universitet', en: 'University' },
  enhet: { sv: 'Del av en annan organisation', en: 'Part of another organisation' },
  kommun: { sv: 'Kommun', en: 'Municipality' },
  region: { sv: 'Region', en: 'Region' },
  intresseorganisation: { sv: 'Intresseorganisation', en: 'Interest organisation' },
  civilsamhalle: { sv: 'Civilsamhällesorganisation', en: 'Civil society organisation' },
  trossamfund: { sv: 'Trossamfund', en: 'Faith community' },
  'internationell-organisation': { sv: 'Internationell organisation', en: 'International organisation' },
};

/** What an organisation does in this work as a whole, apart from its roles in single assignments. */
export const organisationRoleWords: Readonly<Record<string, BilingualText>> = {
  bidragsmottagare: { sv: 'tar emot bidrag', en: 'receives grants' },
  deltagare: { sv: 'deltar', en: 'takes part' },
  forskning: { sv: 'forskar', en: 'does research' },
  granskare: { sv: 'granskar', en: 'audits' },
  koordinator: { sv: 'samordnar', en: 'coordinates' },
  kunskapscentrum: { sv: 'är kunskapscentrum', en: 'is a centre of knowledge' },
  lasare: { sv: 'läser lägesbilden', en: 'reads the picture' },
  medfinansiar: { sv: 'medfinansierar', en: 'co-finances' },
  'nationell-samordnare': { sv: 'samordnar nationellt', en: 'coordinates nationally' },
  'nationell-samordnare-2009-2017': { sv: 'samordnade nationellt 2009–2017', en: 'coordinated nationally 2009–2017' },
  'oberoende-organ-foreslaget': { sv: 'har föreslagits som oberoende organ', en: 'has been proposed as independent body' },
  projektdeltagare: { sv: 'deltog i projekt', en: 'took part in a project' },
  projektpartner: { sv: 'var partner i projekt', en: 'was a partner in a project' },
  'regional-samordning': { sv: 'samordnar regionalt', en: 'coordinates regionally' },
  regionkoordinator: { sv: 'har regionkoordinator', en: 'hosts a regional coordinator' },
  samrad: { sv: 'samråds med', en: 'is consulted' },
  stodmottagare: { sv: 'tar emot stöd', en: 'receives support' },
  stodprogram: { sv: 'driver stödprogram', en: 'runs a support programme' },
  tillsyn: { sv: 'utövar tillsyn', en: 'supervises' },
  uppdragsgivare: { sv: 'ger uppdrag', en: 'gives assignments' },
  utbetalare: { sv: 'betalar ut medel', en: 'pays out money' },
  utforare: { sv: 'utför uppdrag', en: 'carries out assignments' },
  utvarderare: { sv: 'utvärderar', en: 'evaluates' },
};
