import type { ObstacleEdition, ObstacleEvent } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { Problem } from '../platform/http/problem';
import { flag, whole } from '../platform/database/values';
import { advance, coordination, holdToArrange, requireStanding } from './hold-obstacle';
import { chosenKind, namedOrganisations, numberedAreas, type NamedRow } from './named-words';
import { tellNamed } from './new-obstacle';
import { tellEvent } from './obstacle-event';
import { ObstacleActorEntity, ObstacleAreaEntity } from './obstacle.entity';
import { canReword } from './obstacle.policy';
import type { FoundObstacle } from './obstacle.repository';

type Edit = ObstacleEvent['edits'][number];

/** What an edition names, found in the database. */
interface Named {
  kind: string;
  actors: NamedRow[];
  areas: NamedRow[];
}

/**
 * Names an obstacle anew, grades it, and says who must act and where. The history keeps the words as they were.
 * @throws Problem `not-found`, `not-allowed`, `obstacle-merged`, `obstacle-words-of-others`, `obstacle-unchanged`, `invalid-input`, `version-stale`
 */
export async function editObstacle(ctx: Writing, obstacleId: string, edition: ObstacleEdition): Promise<void> {
  const obstacle = await holdToArrange(ctx, obstacleId);
  requireStanding(obstacle);
  const { row } = obstacle;
  const planId = row['plan_id'] as string;
  const named: Named = {
    kind: await chosenKind(ctx, planId, { kind: edition.kind, kept: row['kind_key'] as string }),
    actors: await namedOrganisations(ctx, edition.mustActKeys),
    areas: await numberedAreas(ctx, planId, edition.areaNrs),
  };
  const edits = editsBetween(obstacle, edition, named);
  if (edits.some((edit) => edit.of === 'hinders') && !canReword(ctx.actor, { raisedById: row['raised_by_id'] as string }))
    throw new Problem('obstacle-words-of-others');
  if (edits.length === 0) throw new Problem('obstacle-unchanged');
  const version = await advance(ctx, obstacle, columnsOf(edition));
  const added = await replace(ctx, obstacle, named);
  tellNamed(ctx, { id: obstacleId, organisationIds: added, occasion: String(version) });
  const organisationId = coordination(ctx);
  await tellEvent(ctx, { obstacleId, organisationId, text: edition.text }, { turn: 'edited', detail: { edits } });
  ctx.audit({ action: 'obstacle-edited', object: { kind: 'obstacle', id: obstacleId, version }, organisationId, planId });
}

const columnsOf = ({ titleSv, titleEn, kind, hinders, severity, governmentMustAct }: ObstacleEdition) => ({
  titleSv: titleSv.trim(),
  titleEn: titleEn?.trim() || null,
  kind,
  severity,
  governmentMustAct,
  ...(hinders === undefined ? {} : { hinders: hinders.trim() }),
});

const government = 'Regeringen';
const titleOf = (sv: string, en: string | null): string => (en === null ? sv : `${sv} / ${en}`);
const listed = (names: readonly string[]): string => [...names].sort(new Intl.Collator('sv').compare).join(', ');
const actorsOf = (mustAct: boolean, names: readonly string[]): string => listed([...(mustAct ? [government] : []), ...names]);

/** What an edition changes, in Swedish words that the history keeps. */
function editsBetween({ row, relations }: FoundObstacle, edition: ObstacleEdition, named: Named): Edit[] {
  const columns = columnsOf(edition);
  const names = (rows: readonly NamedRow[]): string[] => rows.map((each) => each.name);
  const edits: Edit[] = [
    {
      of: 'title',
      before: titleOf(row['title_sv'] as string, row['title_en'] as string | null),
      after: titleOf(columns.titleSv, columns.titleEn),
    },
    { of: 'kind', before: (row['kind_sv'] ?? row['kind_key']) as string, after: named.kind },
    { of: 'hinders', before: row['hinders'] as string, after: columns.hinders ?? (row['hinders'] as string) },
    { of: 'severity', before: row['severity'] as string, after: columns.severity },
    {
      of: 'mustAct',
      before: actorsOf(
        flag(row['government_must_act']),
        relations.mustAct.map((each) => each['o_name_sv'] as string),
      ),
      after: actorsOf(columns.governmentMustAct, names(named.actors)),
    },
    { of: 'areas', before: relations.areas.map((area) => whole(area['nr'])).join(', '), after: names(named.areas).join(', ') },
  ];
  return edits.filter((edit) => edit.before !== edit.after);
}

/** Sets those that must act and the areas; answers the organisations that were not named before. */
async function replace(ctx: Writing, { row, relations }: FoundObstacle, { actors, areas }: Named): Promise<string[]> {
  const obstacleId = row['id'] as string;
  const before = new Set(relations.mustAct.map((each) => each['organisation_id'] as string));
  await ctx.db.remove(ObstacleActorEntity, { obstacleId });
  await ctx.db.insert(
    ObstacleActorEntity,
    actors.map((each) => ({ obstacleId, organisationId: each.id })),
  );
  await ctx.db.remove(ObstacleAreaEntity, { obstacleId });
  await ctx.db.insert(
    ObstacleAreaEntity,
    areas.map((each) => ({ obstacleId, areaId: each.id })),
  );
  return actors.map((each) => each.id).filter((id) => !before.has(id));
}
