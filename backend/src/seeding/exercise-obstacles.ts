import {
  ObstacleActorEntity,
  ObstacleAreaEntity,
  ObstacleEntity,
  ObstacleEventEntity,
  ObstacleFindingEntity,
  ObstacleLinkEntity,
} from '../obstacles';
import type { ObstacleFile } from './exercise-files';
import { foundIn, table, type ExerciseGround, type TableRows } from './exercise-ground';
import { followUpKey, type Cast } from './exercise-people';
import { areaId, exercisePlanId } from './exercise-plan';
import { latestOf, reportKey, type ToldReport } from './exercise-reports';
import { roundWithNr } from './exercise-rounds';
import { reportId, type Submission } from './exercise-story';
import { atLeastAfter, exerciseId, officeMoment } from './exercise-values';

/** What the data calls the coordination and the government. */
const analyst = 'analyst';
const government = 'regeringen';

interface Scene {
  ground: ExerciseGround;
  cast: Cast;
  reports: readonly ToldReport[];
}

/** An obstacle with the passages that show it and the moment it was raised. */
interface RaisedObstacle {
  file: ObstacleFile;
  raisedAt: Date;
  passages: readonly Passage[];
}

interface Passage {
  key: string;
  organisation: string;
  submission: Submission;
}

const obstacleId = (key: string): string => exerciseId('obstacle', key);

export function obstacleTables(files: readonly ObstacleFile[], scene: Scene): TableRows[] {
  const byKey = new Map(scene.reports.map((report) => [report.key, report]));
  const raised = files.map((file) => raisedObstacle(file, byKey));
  const { organisationId } = scene.ground;
  return [
    table(
      ObstacleEntity,
      raised.map((each) => obstacleRow(each, scene)),
    ),
    table(
      ObstacleAreaEntity,
      files.flatMap(({ key, areas }) => areas.map((nr) => ({ obstacleId: obstacleId(key), areaId: areaId(nr) }))),
    ),
    table(
      ObstacleActorEntity,
      files.flatMap(({ key, mustAct }) =>
        mustAct
          .filter((actor) => actor !== government)
          .map((actor) => ({ obstacleId: obstacleId(key), organisationId: organisationId(actor) })),
      ),
    ),
    table(
      ObstacleLinkEntity,
      raised.flatMap((each) => linkRows(each, scene.cast)),
    ),
    table(
      ObstacleEventEntity,
      raised.flatMap((each) => eventRows(each, scene)),
    ),
    table(
      ObstacleFindingEntity,
      raised.flatMap((each) => findingRows(each, scene)),
    ),
  ];
}

function raisedObstacle(file: ObstacleFile, reports: ReadonlyMap<string, ToldReport>): RaisedObstacle {
  const passages = file.links.map((link) => passageOf(foundIn(reports, reportKey(link))));
  const raisedOn = eventMoment(file, 0);
  const own = passages.find((passage) => isOwn(file, passage, raisedOn));
  return { file, passages, raisedAt: own ? atLeastAfter(own.submission.submittedAt, raisedOn, 15) : raisedOn };
}

/** An agency raises an obstacle from a passage of its own that it has just submitted, or submitted earlier. */
const isOwn = ({ raisedBy }: ObstacleFile, { organisation, submission }: Passage, moment: Date): boolean =>
  organisation === raisedBy && submission.submittedAt.toISOString().slice(0, 10) <= moment.toISOString().slice(0, 10);

/** @throws Error when the report was never submitted or says nothing of obstacles */
function passageOf({ key, source, story }: ToldReport): Passage {
  const submission = latestOf(story);
  if (submission === undefined || submission.content.obstacles === '') throw new Error(`The report ${key} has no passage on an obstacle`);
  return { key, organisation: source.organisation, submission };
}

const eventMoment = ({ key, events }: ObstacleFile, index: number): Date =>
  officeMoment(events[index]?.on ?? '', `obstacle-event:${key}:${index}`);

const someoneAt = ({ cast }: Scene, by: string, { areas }: ObstacleFile): string =>
  by === analyst ? cast.analyst(areas[0] ?? 1) : cast.reporter(by);
const homeOf = ({ ground }: Scene, by: string): string => ground.organisationId(by === analyst ? followUpKey : by);

function obstacleRow({ file, raisedAt }: RaisedObstacle, scene: Scene): ObstacleEntity {
  const since = roundWithNr(file.sinceRound);
  return {
    id: obstacleId(file.key),
    planId: exercisePlanId,
    titleSv: file.title.sv,
    titleEn: file.title.en,
    kind: file.kind,
    hinders: file.hinders,
    severity: file.severity,
    state: file.state,
    governmentMustAct: file.mustAct.includes(government),
    sinceRoundId: since.id,
    raisedById: someoneAt(scene, file.raisedBy, file),
    raisedByOrganisationId: homeOf(scene, file.raisedBy),
    raisedAt,
    publishedAt: since.publishedAt,
    version: file.events.length,
  };
}

/** The whole text on obstacles of a sealed version, tied when the obstacle was raised or when the version came in. */
const linkRows = ({ file, raisedAt, passages }: RaisedObstacle, cast: Cast): ObstacleLinkEntity[] =>
  passages.map((passage) => {
    const { key, submission } = passage;
    const quote = submission.content.obstacles;
    const own = isOwn(file, passage, raisedAt);
    return {
      id: exerciseId('obstacle-link', `${file.key}:${key}`),
      obstacleId: obstacleId(file.key),
      reportId: reportId(key),
      versionNr: submission.nr,
      section: 'obstacles',
      perspective: null,
      startAt: 0,
      endAt: quote.length,
      quote,
      byId: own ? cast.reporter(passage.organisation) : cast.analyst(file.areas[0] ?? 1),
      at: atLeastAfter(submission.submittedAt, raisedAt, own ? 0 : 60),
    };
  });

/** What the coordination knew of from before, tied when the obstacle was raised. */
const findingRows = ({ file, raisedAt }: RaisedObstacle, { ground, cast }: Scene): ObstacleFindingEntity[] =>
  (file.earlier ?? []).map((key) => ({
    obstacleId: obstacleId(file.key),
    findingId: ground.findingId(key),
    byId: cast.analyst(file.areas[0] ?? 1),
    at: raisedAt,
  }));

function eventRows({ file, raisedAt }: RaisedObstacle, scene: Scene): ObstacleEventEntity[] {
  let previous = raisedAt;
  return file.events.map(({ by, state, text }, index) => {
    const at = index === 0 ? raisedAt : atLeastAfter(previous, eventMoment(file, index), 30);
    previous = at;
    return {
      id: exerciseId('obstacle-event', `${file.key}:${index}`),
      obstacleId: obstacleId(file.key),
      at,
      byId: someoneAt(scene, by, file),
      organisationId: homeOf(scene, by),
      state,
      text,
    };
  });
}
