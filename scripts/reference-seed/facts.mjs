import { thousandths } from './values.mjs';

export function addIndicators(seed, data) {
  seed.begin('indicators');
  const known = new Set();
  data.csv('indicators.csv').forEach((record, position) => {
    const value = {
      key: record.take('key'),
      seriesKey: record.take('series_key'),
      nameSv: record.take('name_sv'),
      nameEn: record.take('name_en'),
    };
    addIndicator(seed, value, known);
    addValue(seed, value, { record, position });
  });
}

/** A series is one indicator with the name of its first figure; a figure without a series is an indicator of its own. */
function addIndicator(seed, { key, seriesKey, nameSv, nameEn }, known) {
  const indicator = seriesKey ?? key;
  if (known.has(indicator) && seriesKey === null) throw new Error(`${key} is both a figure and a series`);
  if (known.has(indicator)) return;
  known.add(indicator);
  seed.add('indicator', indicator, { key: indicator, nameSv, nameEn });
}

function addValue(seed, value, { record, position }) {
  const id = seed.add('indicator_value', value.key, {
    key: value.key,
    indicatorId: seed.ref('indicator', value.seriesKey ?? value.key),
    planId: seed.ref('plan', record.take('plan_key')),
    assignmentId: seed.ref('assignment', record.take('assignment_key')),
    organisationId: seed.ref('organisation', record.take('organisation_key')),
    seriesKey: value.seriesKey,
    nameSv: value.nameSv,
    nameEn: value.nameEn,
    periodFrom: record.take('period_from'),
    periodTo: record.take('period_to'),
    thousandths: thousandths(record.take('value')),
    unit: record.take('unit'),
    qualifier: record.take('qualifier'),
    dimension: record.take('dimension'),
    dimensionValue: record.take('dimension_value'),
    note: record.take('note_sv'),
    position,
  });
  seed.cite('indicator-value', id, { record });
}

export function addFindings(seed, file) {
  seed.begin('findings');
  file.parts('findings').forEach((record, position) => {
    const key = record.take('key');
    const planKey = record.take('plan_key');
    const findingId = seed.add('finding', key, {
      key,
      planId: seed.ref('plan', planKey),
      kind: record.take('kind'),
      obstacleKind: record.take('obstacle_kind_key'),
      year: record.take('year'),
      textSv: record.take('text_sv'),
      textEn: record.take('text_en'),
      position,
    });
    seed.cite('finding', findingId, { record });
    for (const area of record.texts('area_keys')) seed.link('finding_area', { findingId, areaId: seed.ref('area', `${planKey}/${area}`) });
    for (const organisation of record.texts('organisation_keys')) {
      seed.link('finding_organisation', { findingId, organisationId: seed.ref('organisation', organisation) });
    }
    for (const perspective of record.texts('perspective_keys')) seed.link('finding_perspective', { findingId, perspective });
  });
}

export function addMeetings(seed, data) {
  seed.begin('meetings');
  const file = data.json('meetings.json');
  file.expect('schema_version', 1);
  for (const group of file.parts('groups')) addSeries(seed, group);
  for (const meeting of file.parts('meetings')) addMeeting(seed, meeting);
}

function addSeries(seed, record) {
  const key = record.take('key');
  const id = seed.add('meeting_series', key, {
    key,
    planId: seed.ref('plan', record.take('plan_key')),
    titleSv: record.take('title_sv'),
    titleEn: record.take('title_en'),
    purposeSv: record.take('purpose_sv'),
    purposeEn: record.take('purpose_en'),
    methodSv: record.take('method_sv'),
    methodEn: record.take('method_en'),
    perspectives: record.texts('perspectives').join(';'),
  });
  seed.cite('meeting-series', id, { record });
}

function addMeeting(seed, record) {
  const key = record.take('key');
  const planKey = record.take('plan_key');
  const invited = record.part('invited');
  const meetingId = seed.add('meeting', key, {
    key,
    planId: seed.ref('plan', planKey),
    seriesId: seed.ref('meeting_series', record.take('series_key')),
    nr: record.take('nr'),
    titleSv: record.take('title_sv'),
    titleEn: record.take('title_en'),
    kind: record.take('kind'),
    dateFrom: record.take('date_from'),
    dateTo: record.take('date_to'),
    format: record.take('format'),
    place: record.take('place'),
    areaCertainty: record.take('area_certainty'),
    invitedSv: invited?.take('sv') ?? null,
    invitedEn: invited?.take('en') ?? null,
    note: record.take('note_sv'),
  });
  seed.cite('meeting', meetingId, { record });
  for (const area of record.texts('area_keys')) seed.link('meeting_area', { meetingId, areaId: seed.ref('area', `${planKey}/${area}`) });
  for (const organisation of record.texts('participants')) {
    seed.link('meeting_participant', { meetingId, organisationId: seed.ref('organisation', organisation) });
  }
}
