import * as areas from './areas';
import * as assignments from './assignments';
import * as audit from './audit';
import * as budget from './budget';
import * as findings from './findings';
import * as identity from './identity';
import * as indicators from './indicators';
import * as marks from './marks';
import * as meetings from './meetings';
import * as notifications from './notifications';
import * as obstacles from './obstacles';
import * as organisations from './organisations';
import * as plans from './plans';
import * as platform from './platform/database/platform.entity';
import * as reporting from './reporting';
import * as rounds from './rounds';
import * as search from './search';

const nouns = [
  organisations,
  identity,
  plans,
  areas,
  assignments,
  budget,
  indicators,
  findings,
  meetings,
  rounds,
  reporting,
  obstacles,
  marks,
  search,
  audit,
  notifications,
  platform,
];

/** Every entity of the product: what the data source maps and what the migrations are held against. */
export const entities = nouns.flatMap((noun) =>
  Object.entries(noun)
    .filter(([name]) => name.endsWith('Entity'))
    .map(([, entity]) => entity as new () => object),
);
