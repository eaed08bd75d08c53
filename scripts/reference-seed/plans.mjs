import { ore } from './values.mjs';

export function addPlans(seed, data) {
  const file = data.json('plans.json');
  file.expect('schema_version', 1);
  file.expect('language', 'sv');
  file.expect('currency', 'SEK');
  seed.begin('plans');
  return file.parts('plans').map((plan, position) => addPlan(seed, plan, position));
}

/** @returns the plan with its assignments still to be added */
function addPlan(seed, plan, position) {
  const key = plan.take('key');
  const assignments = plan.parts('assignments');
  const budget = plan.part('budget');
  const id = seed.add('plan', key, {
    key,
    titleSv: plan.take('title_sv'),
    titleEn: plan.take('title_en'),
    kind: plan.take('kind'),
    document: plan.take('document'),
    dnr: plan.take('dnr'),
    decidedOn: plan.take('decided'),
    periodFrom: plan.take('period_from'),
    periodTo: plan.take('period_to'),
    ownerId: seed.ref('organisation', plan.take('owner_key')),
    ownerCertainty: plan.take('owner_certainty'),
    followUpById: seed.ref('organisation', plan.take('follow_up_by_key')),
    exercise: false,
    history: true,
    position,
    ...moneyColumns(budget),
    ...completenessColumns(plan, assignments.length),
  });
  seed.citeAll('plan', id, plan);
  addMoneySources(seed, { id, key, budget });
  plan.parts('facts').forEach((fact, index) => addFact(seed, { planId: id, planKey: key }, { fact, position: index }));
  addParticipants(seed, { id, key }, { steering: plan.texts('steering_group'), other: plan.texts('other_participants') });
  for (const area of plan.parts('areas')) addArea(seed, { id, key }, area);
  return { id, key, assignments, followOn: plan.parts('follow_on_assignments') };
}

function moneyColumns(budget) {
  return {
    declaredOre: ore(budget.take('total_sek')),
    knownOre: ore(budget.take('known_sek')),
    undividedOre: ore(budget.take('unallocated_sek')),
    undividedLabelSv: budget.take('unallocated_label_sv'),
    undividedLabelEn: budget.take('unallocated_label_en'),
    moneyNote: budget.take('note_sv'),
  };
}

function completenessColumns(plan, found) {
  const completeness = plan.part('completeness');
  const declared = plan.take('assignments_total');
  completeness.expect('assignments_total', declared);
  completeness.expect('assignments_listed', found);
  return {
    assignmentsDeclared: declared,
    listed: found,
    certain: completeness.take('certain'),
    probable: completeness.take('probable'),
    uncertain: completeness.take('uncertain'),
    notIdentifiedAtLeast: completeness.take('not_identified_at_least'),
    withNumber: completeness.take('with_number'),
    withBudget: completeness.take('with_budget'),
    completenessNote: completeness.take('note_sv'),
  };
}

function addMoneySources(seed, { id, key, budget }) {
  if (budget.has('total_source_key')) seed.cite('plan', id, { record: budget, field: 'total_source', purpose: 'total' });
  budget.parts('alternative_totals').forEach((total, position) => {
    const totalId = seed.add('plan_alternative_total', `${key}/${position}`, { planId: id, ore: ore(total.take('amount_sek')) });
    seed.cite('plan-alternative-total', totalId, { record: total });
  });
}

function addFact(seed, { planId, planKey }, { fact, position }) {
  const id = seed.add('plan_fact', `${planKey}/${position}`, {
    planId,
    position,
    textSv: fact.take('text_sv'),
    textEn: fact.take('text_en'),
  });
  seed.cite('plan-fact', id, { record: fact });
}

function addParticipants(seed, plan, groups) {
  for (const [grouping, organisations] of Object.entries(groups)) {
    organisations.forEach((organisation, position) =>
      seed.add('plan_participant', `${plan.key}/${grouping}/${organisation}`, {
        planId: plan.id,
        organisationId: seed.ref('organisation', organisation),
        grouping,
        position,
      }),
    );
  }
}

/** No source names the actors of an area yet; a list that is no longer empty needs a table first. */
function addArea(seed, plan, area) {
  const key = area.take('key');
  if (area.texts('named_actors').length > 0) throw new Error(`Area ${plan.key}/${key} names actors, and there is no table for them`);
  const id = seed.add('area', `${plan.key}/${key}`, {
    planId: plan.id,
    key,
    nr: area.take('nr'),
    nameSv: area.take('name_sv'),
    nameEn: area.take('name_en'),
    nameCertainty: area.take('name_certainty'),
    note: area.take('note_sv'),
    measuresKnown: area.take('measures_known'),
  });
  seed.cite('area', id, { record: area });
}
