import { sortKey } from './values.mjs';

export function addSources(seed, data) {
  seed.begin('sources');
  const file = data.json('sources.json');
  file.expect('schema_version', 1);
  for (const source of file.parts('sources')) {
    const key = source.take('key');
    seed.add('source', key, {
      key,
      title: source.take('title'),
      publisher: source.take('publisher'),
      date: source.take('date'),
      documentNo: source.take('document_no'),
      readAs: source.take('read_as'),
    });
  }
  return file;
}

export function addOrganisations(seed, data) {
  seed.begin('organisations');
  const rows = data.csv('organisations.csv').map((record) => ({
    record,
    key: record.take('key'),
    parent: record.take('parent_key'),
    successor: record.take('successor_key'),
  }));
  for (const row of referredFirst(rows)) addOrganisation(seed, row);
  const regions = data.csv('coordinator-regions.csv').map((record) => addRegion(seed, record));
  for (const county of data.csv('counties.csv')) addCounty(seed, county, regions);
}

/** Parents and successors before those that refer to them: MariaDB checks every row of an insert by itself. */
function referredFirst(rows) {
  const left = [...rows];
  const done = new Set([null]);
  const sorted = [];
  while (left.length > 0) {
    const ready = left.findIndex((row) => done.has(row.parent) && done.has(row.successor));
    if (ready < 0) throw new Error(`Organisations refer to each other in a ring: ${left.map((row) => row.key).join(', ')}`);
    const [row] = left.splice(ready, 1);
    done.add(row.key);
    sorted.push(row);
  }
  return sorted;
}

function addOrganisation(seed, { record, key, parent, successor }) {
  const name = record.take('name_sv');
  const id = seed.add('organisation', key, {
    key,
    nameSv: name,
    nameEn: record.take('name_en'),
    shortName: record.take('short_name'),
    kind: record.take('kind'),
    orgNo: record.take('org_no'),
    countyCode: record.take('county_code'),
    parentId: seed.ref('organisation', parent),
    successorId: seed.ref('organisation', successor),
    validFrom: record.take('valid_from'),
    validTo: record.take('valid_to'),
    roles: record.take('role'),
    sortKey: sortKey(name),
  });
  seed.cite('organisation', id, { record });
}

function addRegion(seed, record) {
  const key = record.take('key');
  const id = seed.add('coordinator_region', key, {
    key,
    nameSv: record.take('name_sv'),
    nameEn: record.take('name_en'),
    knownSeat: record.take('known_seat'),
    hostKeys: record.take('host_organisation_keys'),
    certainty: record.take('certainty'),
    note: record.take('note_sv'),
  });
  seed.cite('coordinator-region', id, { record });
  return { key, countyCodes: record.take('county_codes').split(';') };
}

function addCounty(seed, record, regions) {
  const code = record.take('code');
  const regionKey = record.take('coordinator_region_key');
  const holding = regions.filter((region) => region.countyCodes.includes(code)).map((region) => region.key);
  if (holding.join() !== regionKey)
    throw new Error(`County ${code} is in region ${regionKey}, but the regions say ${holding.join() || 'none'}`);
  const id = seed.add('county', code, {
    code,
    letter: record.take('letter'),
    isoCode: record.take('iso_code'),
    nameSv: record.take('name_sv'),
    shortName: record.take('short_name'),
    nameEn: record.take('name_en'),
    boardId: seed.ref('organisation', record.take('county_board_key')),
    regionId: seed.ref('coordinator_region', regionKey),
    regionCertainty: record.take('coordinator_region_certainty'),
  });
  seed.cite('county', id, { record });
  seed.cite('county', id, { record, field: 'coordinator_source', purpose: 'region' });
}
