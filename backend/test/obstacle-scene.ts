import type { NewObstacle, ObstacleEdition, ObstacleView, Passage, ProblemDetails } from '@lagesbild/contract';
import type { Answered, Api, Client } from './api';

export const planKey = 'ovningsplan';

/** What every new obstacle of a story says where nothing else is said. */
export const givenObstacle: NewObstacle = {
  title: 'Ett hinder',
  kind: 'sekretess',
  hinders: 'Det tar tid.',
  severity: 'medium',
  governmentMustAct: false,
  mustActKeys: [],
};

export const kindOf = ({ status, body }: Answered<unknown>): unknown[] => [status, (body as ProblemDetails).kind];

export const faultsOf = ({ body }: Answered<unknown>): string[] =>
  ((body as ProblemDetails).errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`);

export const quotesOf = (view: ObstacleView): string[] =>
  view.links.map((each) => `${each.organisation.key} ${each.roundTitle.sv.slice(0, 8)}`);

export const turnsOf = (view: ObstacleView): unknown[] => view.events.map((each) => each.turn ?? each.state ?? 'answer');

const editionOf = (view: ObstacleView, rest: Partial<ObstacleEdition>): ObstacleEdition => ({
  titleSv: view.title.sv,
  titleEn: view.title.en,
  kind: view.kind.key,
  severity: view.severity,
  governmentMustAct: view.governmentMustAct,
  mustActKeys: view.mustAct.map((each) => each.key),
  areaNrs: view.areas.map((area) => area.nr),
  ...rest,
});

/** What the stories of obstacles do, in the name of an analyst where nobody else is given. */
export class ObstacleScene {
  constructor(
    private readonly api: Api,
    private readonly analyst: Client,
  ) {}

  /** A second later: events of one story come after one another. */
  pass(): void {
    this.api.clock.now = new Date(this.api.clock.now.getTime() + 1000);
  }

  raise(rest: Partial<NewObstacle> = {}, client = this.analyst): Promise<ObstacleView> {
    return client.get('raiseObstacle', { params: { planKey }, body: { ...givenObstacle, ...rest } });
  }

  show(id: string, client = this.analyst): Promise<ObstacleView> {
    return client.get('showObstacle', { params: { obstacleId: id } });
  }

  async status(client: Client, id: string): Promise<number> {
    return (await client.call('showObstacle', { params: { obstacleId: id } })).status;
  }

  /** The whole text on obstacles in a report of an organisation in a round. */
  async passage(organisation: string, round: number): Promise<Passage> {
    const row = await this.api.house.reader.first<{ reportId: string; versionNr: number; text: string }>(
      `SELECT r.id AS reportId, v.nr AS versionNr, t.text FROM report r JOIN organisation o ON o.id = r.organisation_id JOIN round n ON n.id = r.round_id
       JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr JOIN report_version_answer t ON t.version_id = v.id AND t.question = 'obstacles'
       WHERE o.\`key\` = ? AND n.nr = ? AND t.text <> '' ORDER BY r.id`,
      [organisation, round],
    );
    return { reportId: row!.reportId, versionNr: row!.versionNr, section: 'obstacles', start: 0, end: row!.text.length };
  }

  async link(id: string, organisation: string, round: number): Promise<ObstacleView> {
    this.pass();
    return this.analyst.get('linkObstacle', { params: { obstacleId: id }, body: await this.passage(organisation, round) });
  }

  edit(view: ObstacleView, rest: Partial<ObstacleEdition>, client = this.analyst): Promise<Answered<ObstacleView>> {
    this.pass();
    return client.call('editObstacle', { params: { obstacleId: view.id }, body: editionOf(view, rest), ifMatch: view.version });
  }

  merge({ id, version }: ObstacleView, intoId: string, client = this.analyst): Promise<Answered<ObstacleView>> {
    this.pass();
    return client.call('mergeObstacle', { params: { obstacleId: id }, body: { intoId, text: 'Det är samma sak.' }, ifMatch: version });
  }

  unmerge({ id, version }: ObstacleView, client = this.analyst): Promise<Answered<ObstacleView>> {
    this.pass();
    return client.call('unmergeObstacle', { params: { obstacleId: id }, body: { text: 'Det var två.' }, ifMatch: version });
  }
}
