import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stockholmDay, type RoundState } from '@lagesbild/contract';
import { PersonEntity } from '../identity';
import { ObstacleEventEntity, ObstacleLinkEntity } from '../obstacles';
import {
  AssessmentEntity,
  emptyContent,
  missingSections,
  ReportDraftEntity,
  ReportEntity,
  ReportVersionEntity,
  ReviewEntity,
  ReviewNoteEntity,
} from '../reporting';
import { exerciseTables } from './exercise';
import { readExerciseFiles } from './exercise-files';
import { foundIn, perspectiveKeys, type ExerciseGround } from './exercise-ground';
import { inventedName } from './exercise-names';
import { castOf, everybody } from './exercise-people';
import { toldReports } from './exercise-reports';
import { exerciseRounds } from './exercise-rounds';
import { atLeastAfter, exerciseId, officeMoment, spread, workingDaysAfter } from './exercise-values';
import { referenceFolder } from './reference';

/** The day the exercise stands at: in its open round. */
const today = new Date('2026-11-22T09:00:00.000Z');

type Named = { id: string; key: string };

const reference = <T>(file: string, name: string): T[] =>
  (JSON.parse(readFileSync(path.join(referenceFolder, file), 'utf8')) as Record<string, T[]>)[name]!;

const organisations = new Map(reference<Named>('organisations.json', 'organisation').map(({ key, id }) => [key, id]));
const findings = new Map(reference<Named>('findings.json', 'finding').map(({ key, id }) => [key, id]));
const ground: ExerciseGround = {
  organisationId: (key) => foundIn(organisations, key),
  findingId: (key) => foundIn(findings, key),
  areas: [1, 2, 3, 4, 5, 6, 7, 8].map((nr) => ({ key: `omrade-${nr}`, nr, nameSv: `Område ${nr}`, nameEn: `Area ${nr}` })),
  perspectives: perspectiveKeys.map((key) => ({ key, nameSv: key, nameEn: key })),
  position: 7,
};

describe('values of the exercise', () => {
  it('gives a thing the same id every time, in the form of a UUID', () => {
    expect(exerciseId('plan', 'ovningsplan')).toBe(exerciseId('plan', 'ovningsplan'));
    expect(exerciseId('plan', 'ovningsplan')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(exerciseId('plan', 'a')).not.toBe(exerciseId('round', 'a'));
  });

  it('counts working days over the weekend', () => {
    expect(workingDaysAfter('2026-11-20', 0)).toBe('2026-11-20');
    expect(workingDaysAfter('2026-11-20', 1)).toBe('2026-11-23');
    expect(workingDaysAfter('2026-11-16', 5)).toBe('2026-11-23');
  });

  it('keeps office hours, on the same day in Sweden', () => {
    const hours = Array.from({ length: 50 }, (_, nr) => officeMoment('2026-05-29', `key-${nr}`));
    expect(new Set(hours.map((moment) => stockholmDay(moment)))).toEqual(new Set(['2026-05-29']));
    expect(new Set(hours.map((moment) => moment.getTime())).size).toBe(50);
    for (const moment of hours) expect(moment.getUTCHours() * 60 + moment.getUTCMinutes()).toBeLessThan(13.5 * 60);
  });

  it('puts off what comes too soon', () => {
    const at = (time: string): Date => new Date(`2026-11-16T${time}:00Z`);
    expect(atLeastAfter(at('09:00'), at('09:20'), 30)).toEqual(at('09:30'));
    expect(atLeastAfter(at('09:00'), at('10:00'), 30)).toEqual(at('10:00'));
  });

  it('spreads numbers below a limit', () => {
    const numbers = Array.from({ length: 100 }, (_, nr) => spread(`key-${nr}`, 4));
    expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('has forty names before one comes back, with plain addresses', () => {
    const names = Array.from({ length: 40 }, (_, nr) => inventedName(nr));
    expect(new Set(names.map(({ name }) => name)).size).toBe(40);
    for (const { mailbox } of names) expect(mailbox).toMatch(/^[a-z]+\.[a-z]+$/);
  });
});

describe('the rows of the exercise', () => {
  const files = readExerciseFiles();
  const tables = exerciseTables(files, ground);
  const rowsOf = <T extends object>(entity: new () => T): T[] =>
    tables.filter((each) => each.entity === entity).flatMap((each) => each.rows as T[]);
  const reports = toldReports(files, castOf(everybody(files)));

  it('are the same each time they are made', () => {
    expect(exerciseTables(readExerciseFiles(), ground)).toEqual(tables);
  });

  it('have ids of their own', () => {
    const ids = tables.flatMap(({ rows }) => rows.map((row) => (row as { id?: string }).id).filter((id) => id !== undefined));
    expect(new Set(ids).size).toBe(ids.length);
    const addresses = rowsOf(PersonEntity).map(({ emailKey }) => emailKey);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('name nothing that the reference data lacks', () => {
    expect(() => foundIn(organisations, 'ingen-sadan')).toThrow('The exercise data names ingen-sadan, which is not there');
  });

  it('tell of nothing that has not happened yet', () => {
    const moments = [
      ...rowsOf(ReviewEntity),
      ...rowsOf(ReviewNoteEntity),
      ...rowsOf(AssessmentEntity),
      ...rowsOf(ObstacleLinkEntity),
      ...rowsOf(ObstacleEventEntity),
    ].map(({ at }) => at);
    moments.push(...rowsOf(ReportDraftEntity).flatMap(({ savedAt }) => savedAt ?? []));
    expect(moments.filter((at) => at >= today)).toEqual([]);
    expect(moments.filter((at) => Number.isNaN(at.getTime()))).toEqual([]);
  });

  it('let every report go its way in order, and finish the review before the picture is published', () => {
    for (const { key, story, round } of reports) {
      const times = story.steps.map(({ at }) => at.getTime());
      expect([key, times]).toEqual([key, [...times].sort((left, right) => left - right)]);
      for (const { at } of story.steps)
        expect([key, at > round.openedAt!, round.publishedAt === null || at < round.publishedAt]).toEqual([key, true, true]);
      for (const note of story.notes) {
        const begun = story.steps.find(({ kind, versionNr }) => kind === 'review-started' && versionNr === note.versionNr)!;
        const ended = story.steps.find(({ kind, versionNr }) => ['returned', 'approved'].includes(kind) && versionNr === note.versionNr);
        expect([key, note.at > begun.at, ended === undefined || note.at < ended.at]).toEqual([key, true, true]);
      }
    }
  });

  it('leave nothing waiting in a published round', () => {
    const finished = new Set(exerciseRounds.filter(({ state }) => state === ('published' satisfies RoundState)).map(({ id }) => id));
    expect(finished.size).toBe(3);
    const states = rowsOf(ReportEntity)
      .filter(({ roundId }) => finished.has(roundId))
      .map(({ status }) => status);
    expect(new Set(states)).toEqual(new Set(['approved', 'draft']));
  });

  it('let nobody submit what the rules would refuse', () => {
    for (const { key, story } of reports)
      for (const { content } of story.submissions) expect([key, missingSections(content)]).toEqual([key, []]);
  });

  it('give a version that came back its own words', () => {
    const resubmitted = reports.filter(({ story }) => story.submissions.length > 1);
    expect(resubmitted).toHaveLength(13);
    for (const { story } of resubmitted) expect(story.submissions[0]!.content).not.toEqual(story.submissions[1]!.content);
  });

  it('have versions on time and late, sent by attesters and on their behalf', () => {
    const versions = rowsOf(ReportVersionEntity);
    expect(new Set(versions.map(({ onTime }) => onTime))).toEqual(new Set([true, false]));
    const onBehalf = versions.filter(({ onBehalfOfId }) => onBehalfOfId !== null);
    expect(onBehalf.length).toBeGreaterThan(20);
    expect(onBehalf.length).toBeLessThan(versions.length / 2);
    for (const version of onBehalf) expect(version.submittedById).not.toBe(version.onBehalfOfId);
  });

  it('hold an untouched draft as the opening of a round makes it', () => {
    const untouched = rowsOf(ReportDraftEntity).filter(({ savedAt }) => savedAt === null);
    expect(untouched).toHaveLength(9);
    for (const draft of untouched)
      expect(draft).toMatchObject({ version: 1, savedById: null, workStatus: null, rating: null, usedOre: null });
    expect(emptyContent(perspectiveKeys).perspectives).toHaveLength(4);
  });
});
