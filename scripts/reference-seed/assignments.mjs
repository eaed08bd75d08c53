import { ore } from './values.mjs';

export function addAssignments(seed, plans) {
  seed.begin('assignments');
  for (const plan of plans) {
    [...plan.assignments, ...plan.followOn].forEach((record, position) => {
      addAssignment(seed, plan, { record, position, followOn: plan.followOn.includes(record) });
    });
  }
}

function addAssignment(seed, plan, { record, position, followOn }) {
  const key = record.take('key');
  const nr = record.take('nr');
  const areaKey = record.take('area_key');
  const id = seed.add('assignment', key, {
    planId: plan.id,
    areaId: seed.ref('area', areaKey && `${plan.key}/${areaKey}`),
    key,
    label: nr === null ? null : String(nr),
    nr,
    titleSv: record.take('title_sv'),
    titleEn: record.take('title_en'),
    taskSv: record.take('description_sv'),
    taskEn: null,
    kind: record.take('type'),
    certainty: record.take('certainty'),
    areaCertainty: record.take('area_certainty'),
    note: record.take('note_sv'),
    periodFrom: record.take('period_from'),
    periodTo: record.take('period_to'),
    knownOre: ore(record.take('budget_known_sek')),
    statusAtFollowUp: record.take('status_at_follow_up'),
    followOn,
    position,
  });
  seed.citeAll('assignment', id, record);
  addOrganisations(seed, { id, key }, record);
  addDecision(seed, { id, key }, record);
  addDeliverables(seed, { id, key }, record);
  record.parts('outcomes').forEach((outcome, index) => addOutcome(seed, { id, key }, { outcome, position: index }));
  record.parts('budget_lines').forEach((line, index) => addBudgetLine(seed, { id, key }, { line, position: index }));
}

/** History expects no reports: nobody reports, nobody leads. */
function addOrganisations(seed, assignment, record) {
  const agencies = record.parts('agencies').map((agency) => ({
    key: agency.take('organisation_key'),
    role: agency.take('role'),
    certainty: agency.take('certainty'),
  }));
  const participants = record.texts('participants').map((key) => ({ key, role: 'deltagande', certainty: null }));
  [...agencies, ...participants].forEach(({ key, role, certainty }, position) =>
    seed.add('assignment_organisation', `${assignment.key}/${key}/${role}`, {
      assignmentId: assignment.id,
      organisationId: seed.ref('organisation', key),
      role,
      certainty,
      reports: false,
      leads: false,
      position,
    }),
  );
}

/** The data gives a day and a diary number but not what kind of decision it was. */
function addDecision(seed, assignment, record) {
  const decidedOn = record.take('decided');
  const dnr = record.take('dnr');
  if (decidedOn === null && dnr === null) return;
  seed.add('decision', `${assignment.key}/0`, { assignmentId: assignment.id, kind: null, dnr, decidedOn, note: null, position: 0 });
}

function addDeliverables(seed, assignment, record) {
  const due = record.take('report_due');
  const wanted = [
    ...(due === null ? [] : [{ dueOn: due, title: null }]),
    ...record.texts('reports').map((title) => ({ dueOn: null, title })),
  ];
  wanted.forEach(({ dueOn, title }, position) =>
    seed.add('deliverable', `${assignment.key}/${position}`, {
      assignmentId: assignment.id,
      kind: 'redovisning',
      dueOn,
      receivedOn: null,
      title,
      position,
    }),
  );
}

function addOutcome(seed, assignment, { outcome, position }) {
  const id = seed.add('outcome', `${assignment.key}/${position}`, {
    assignmentId: assignment.id,
    status: outcome.take('status'),
    textSv: outcome.take('text_sv'),
    textEn: outcome.take('text_en'),
    position,
  });
  seed.cite('outcome', id, { record: outcome });
}

function addBudgetLine(seed, assignment, { line, position }) {
  const id = seed.add('budget_line', `${assignment.key}/${position}`, {
    assignmentId: assignment.id,
    kind: 'allocated',
    degree: line.take('kind'),
    ore: ore(line.take('amount_sek')),
    year: line.take('year'),
    note: line.take('note_sv'),
    position,
  });
  seed.cite('budget-line', id, { record: line });
}
