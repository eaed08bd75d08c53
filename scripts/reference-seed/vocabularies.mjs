/** What the data says of a word beside its names, as JSON; null when nothing. */
function details(facts) {
  const known = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
  return Object.keys(known).length === 0 ? null : JSON.stringify(known);
}

function addTerm(seed, vocabulary, { record, key, nameSv, more = {} }) {
  const id = seed.add('term', `${vocabulary}/${key}`, {
    vocabulary,
    key,
    nameSv,
    nameEn: record.take('name_en'),
    grouping: record.take('group'),
    evidence: record.take('evidence'),
    note: record.take('note_sv'),
    details: details({
      evidenceCount: record.take('evidence_count'),
      countMentions: record.take('count_mentions'),
      countNote: record.take('count_note_sv'),
      pattern: record.take('pattern'),
      examples: record.texts('examples'),
      ...more,
    }),
  });
  if (record.has('source_key')) seed.cite('term', id, { record });
}

function addWords(seed, file, vocabulary) {
  for (const record of file.parts(vocabulary))
    addTerm(seed, vocabulary, { record, key: record.take('key'), nameSv: record.take('name_sv') });
}

/** How and when government assignments are reported, counted over many of them: one word with all its figures. */
function addReportingCadence(seed, record) {
  const counts = [
    'records_counted',
    'mention_reporting',
    'mention_final_report',
    'mention_part_report',
    'mention_yearly_report',
    'mention_cooperation_or_consultation',
  ];
  const more = {
    ...Object.fromEntries(counts.map((field) => [field, record.take(field)])),
    due_dates_by_month: record.parts('due_dates_by_month').map((month) => ({ month: month.take('month_sv'), count: month.take('count') })),
    note_en: record.take('note_en'),
  };
  addTerm(seed, 'reporting_cadence', { record, key: 'reporting-cadence', nameSv: 'När uppdrag redovisas', more });
}

export function addVocabularies(seed, { sources, findings, vocabulary }) {
  seed.begin('vocabularies');
  vocabulary.expect('schema_version', 1);
  for (const name of ['status_words', 'report_kinds', 'decision_kinds', 'agency_roles', 'dnr_patterns', 'certainty_levels'])
    addWords(seed, vocabulary, name);
  addReportingCadence(seed, vocabulary.part('reporting_cadence'));
  findings.expect('schema_version', 1);
  for (const name of ['finding_kinds', 'obstacle_kinds', 'perspectives']) addWords(seed, findings, name);
  for (const record of sources.parts('read_as_levels')) {
    addTerm(seed, 'read_as_levels', { record, key: record.take('key'), nameSv: record.take('text_sv') });
  }
}
