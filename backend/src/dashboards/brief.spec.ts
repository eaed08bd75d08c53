import { ratings, workStatuses, type BriefRow, type CountedRating, type CountedStatus } from '@lagesbild/contract';
import fc from 'fast-check';
import type { AssignmentFacts, BriefFacts } from './brief-facts';
import { directionOf, movementsBetween, obstaclesOf, perspectivesOfBrief, rowsOf, statusByArea } from './brief';
import { moneyOf } from './brief-money';
import { basisSentence, leadSentence, obstacleSentence } from './brief-sentences';
import { sealBrief } from './snapshot.repository';

const areas = [1, 2, 3].map((nr) => ({ id: `a${nr}`, key: `omrade-${nr}`, nr, name: { sv: `Område ${nr}`, en: `Area ${nr}` } }));
const perspectives = ['barnets-ratt', 'hbtqi'].map((key) => ({ key, name: { sv: key, en: key } }));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const anyAssignment = (index: number): fc.Arbitrary<AssignmentFacts> =>
  fc
    .record({
      counted: fc.boolean(),
      areaId: fc.constantFrom('a1', 'a2', 'a3'),
      status: fc.constantFrom(...workStatuses),
      rating: fc.constantFrom(...ratings),
      assessed: fc.constantFrom(...ratings),
      allocatedOre: fc.option(fc.nat()),
      usedOre: fc.option(fc.nat()),
      forecastOre: fc.option(fc.nat()),
      answeredPerspectives: fc.subarray(['barnets-ratt', 'hbtqi']),
    })
    .map((each): AssignmentFacts => ({
      ...each,
      id: `id-${index}`,
      assignment: { key: `uppdrag-${index}`, label: String(index), title: { sv: 'T', en: 'T' } },
      organisation: { key: 'o', name: { sv: 'O', en: 'O' }, shortName: null },
      received: each.counted,
      approved: each.counted,
      assessmentReason: null,
      onTime: true,
      expectedDoneOn: null,
      status: each.counted ? each.status : 'not-reported',
      rating: each.counted ? each.rating : 'not-reported',
      assessed: each.counted ? each.assessed : 'not-reported',
      usedOre: each.counted ? each.usedOre : null,
      forecastOre: each.counted ? each.forecastOre : null,
    }));

const anyFacts: fc.Arbitrary<BriefFacts> = fc.integer({ min: 0, max: 30 }).chain((count) =>
  fc
    .record({
      assignments: fc.tuple(...Array.from({ length: count }, (_each, index) => anyAssignment(index))),
      carried: fc.constant(new Map([['id-0', { usedOre: 500, forecastOre: 900 }]])),
      years: fc.array(
        fc.record({ year: fc.option(fc.constantFrom(2024, 2025)), degree: fc.constantFrom('beslutad', 'aviserad'), ore: fc.nat() }),
        { maxLength: 6 },
      ),
    })
    .map((each) => ({
      ...each,
      assignments: [...each.assignments],
      areas,
      perspectives,
      obstacles: [],
      plan: { declaredOre: null, undividedOre: null, assignmentsDeclared: null },
      completeness: { expected: 0, received: 0, receivedShare: null, onTime: 0, onTimeShare: null, approved: 0 },
    })),
);

describe('the picture', () => {
  it('has parts that always sum to their denominators', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const byArea = statusByArea(facts);
        expect(sum(byArea.map((area) => area.total))).toBe(facts.assignments.length);
        for (const area of byArea) {
          for (const parts of [area.byWorkStatus, area.byRating, area.byAssessment])
            expect(sum(parts.map((part) => part.count))).toBe(area.total);
          expect(area.gap).toBeLessThanOrEqual(area.total);
        }
        for (const each of perspectivesOfBrief(facts))
          expect(each.answered + each.silent).toBe(facts.assignments.filter((assignment) => assignment.counted).length);
      }),
    );
  });

  it('counts money as a slow, obvious walk over the rows does', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const money = moneyOf(facts);
        let [used, returned] = [0, 0];
        for (const each of facts.assignments) {
          const figures = each.counted ? each : (facts.carried.get(each.id) ?? { usedOre: null, forecastOre: null });
          used += figures.usedOre ?? 0;
          if (each.allocatedOre !== null && figures.forecastOre !== null && figures.forecastOre < each.allocatedOre)
            returned += each.allocatedOre - figures.forecastOre;
        }
        expect([money.usedOre, money.returnedOre]).toEqual([used, returned]);
        expect(sum(money.byArea.map((row) => row.usedOre))).toBe(money.usedOre);
        expect(sum(money.byYear.map((row) => row.decidedOre + row.notDecidedOre))).toBe(sum(facts.years.map((line) => line.ore)));
      }),
    );
  });

  it('never lets what is not reported look like something that moved', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        for (const { from, to } of movementsBetween(rowsOf(before), rowsOf(after))) {
          expect([from.workStatus, to.workStatus]).not.toContain('not-reported');
          expect([from.workStatus, from.rating]).not.toEqual([to.workStatus, to.rating]);
        }
        expect(movementsBetween(rowsOf(after), rowsOf(after))).toEqual([]);
      }),
    );
  });

  it.each<[[CountedStatus, CountedRating], [CountedStatus, CountedRating], string]>([
    [['delayed', 'at-risk'], ['ongoing', 'at-risk'], 'better'],
    [['ongoing', 'on-track'], ['blocked', 'off-track'], 'worse'],
    [['ongoing', 'on-track'], ['ongoing', 'at-risk'], 'worse'],
    [['ongoing', 'off-track'], ['done', 'off-track'], 'better'],
    [['no-information', 'on-track'], ['ongoing', 'on-track'], 'same-level'],
  ])('tells forward from backward: %s → %s is %s', (from, to, direction) => {
    expect(directionOf({ workStatus: from[0], rating: from[1] }, { workStatus: to[0], rating: to[1] })).toBe(direction);
  });

  it('says the one sentence in both languages, with areas for what was blocked', () => {
    const row = (key: string, status: CountedStatus, areaNr: number): BriefRow => ({
      assignment: { key, label: null, title: { sv: key, en: key } },
      areaNr,
      organisation: { key: 'o', name: { sv: 'O', en: 'O' }, shortName: null },
      status,
      rating: 'on-track',
      assessed: 'on-track',
      assessmentReason: null,
      onTime: true,
      allocatedOre: null,
      usedOre: null,
      forecastOre: null,
      expectedDoneOn: null,
      silentPerspectives: [],
    });
    const movements = movementsBetween(
      [row('x', 'ongoing', 3), row('y', 'ongoing', 1), row('z', 'delayed', 2)],
      [row('x', 'blocked', 3), row('y', 'blocked', 1), row('z', 'ongoing', 2)],
    );
    const lead = leadSentence({
      assignments: { total: 36, declared: 36, reported: 31, approved: 27, returned: 2 },
      movements,
      comparedWith: { id: 'r', nr: 1, title: { sv: 'R', en: 'R' } },
      obstacles: { open: 3, byKind: [], needDecision: [] },
    });
    expect(lead.sv).toBe(
      '31 av 36 uppdrag är rapporterade och 27 godkända. Två rapporter är återsända och räknas inte. Ett uppdrag har gått framåt sedan förra omgången och två bakåt. Två har stoppats, i område 1 och 3. Tre hinder är öppna; inget av dem väntar på beslut.',
    );
    expect(lead.en).toBe(
      '31 of 36 assignments are reported and 27 approved. Two reports are returned and not counted. One assignment has moved forward since the round before and two back. Two have been blocked, in area 1 and 3. Three obstacles are open; none of them waits for a decision.',
    );
  });

  it('says who must act on an obstacle, and what the numbers rest on', () => {
    expect(obstacleSentence({ organisations: 5, rounds: 3, governmentMustAct: true, actors: 0, state: 'needs-decision' }).sv).toBe(
      'Fem organisationer, tre omgångar, regeringen behöver besluta.',
    );
    expect(obstacleSentence({ organisations: 1, rounds: 1, governmentMustAct: false, actors: 2, state: 'flagged' }).en).toBe(
      'One organisation, one round, two organisations need to act.',
    );
    expect(basisSentence('preliminary', { total: 36, declared: null, reported: 3, approved: 0, returned: 0 }, '2026-11-22').sv).toContain(
      '3 av 36 uppdrag har rapporterat, 0 godkända, per 2026-11-22',
    );
  });

  it('counts obstacles by kind, the most common first', () => {
    const obstacle = (id: string, kind: string, state: 'flagged' | 'needs-decision'): BriefFacts['obstacles'][number] => ({
      id,
      title: { sv: id, en: null },
      kind: { key: kind, sv: kind, en: kind },
      severity: 'low',
      state,
      governmentMustAct: false,
      actors: 0,
      organisations: 0,
      rounds: 0,
    });
    const facts = {
      obstacles: [obstacle('1', 'sekretess', 'flagged'), obstacle('2', 'resurs', 'flagged'), obstacle('3', 'resurs', 'needs-decision')],
    } as BriefFacts;
    expect(obstaclesOf(facts)).toMatchObject({
      open: 3,
      byKind: [
        { kind: { key: 'resurs' }, open: 2, needsDecision: 1 },
        { kind: { key: 'sekretess' }, open: 1 },
      ],
      needDecision: [{ id: '3' }],
    });
  });

  it('is sealed over everything but the seal itself', () => {
    const brief = { basis: { sha256: null, day: '2026-01-01' }, rows: [1] } as unknown as Parameters<typeof sealBrief>[0];
    const sealed = sealBrief(brief);
    expect(JSON.parse(sealed.json)).toEqual({ basis: { sha256: sealed.sha256, day: '2026-01-01' }, rows: [1] });
    expect(sealBrief(JSON.parse(sealed.json) as typeof brief).sha256).toBe(sealed.sha256);
    expect(sealBrief({ ...brief, rows: [] }).sha256).not.toBe(sealed.sha256);
  });
});
