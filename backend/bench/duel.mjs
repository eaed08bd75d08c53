import { Load } from './load.mjs';

const rounds = 5;
const roundMs = 2500;
const warmUpMs = 1500;

export const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

/**
 * Lets the two servers answer the same kind of request in turns, so that what else the machine does meets both, and compares
 * round by round.
 * @param {{ ours: object, bare: object, next: () => string | undefined }} duel the two servers and where requests come from
 */
export async function duel({ ours, bare, next }) {
  const sides = [];
  for (const server of [ours, bare]) sides.push({ server, load: await Load.open(server.port), rates: [], costs: [] });
  for (const { load } of sides) await load.run(next, warmUpMs);
  for (let round = 0; round < rounds; round += 1) for (const side of sides) await play(side, next);
  for (const { load } of sides) load.close();
  const [our, their] = sides;
  return {
    ours: median(our.rates),
    bare: median(their.rates),
    ratios: our.rates.map((rate, round) => rate / their.rates[round]).sort((left, right) => left - right),
    ourCost: median(our.costs),
    bareCost: median(their.costs),
  };
}

async function play({ server, load, rates, costs }, next) {
  const before = server.processorSeconds();
  const { count, seconds } = await load.run(next, roundMs);
  rates.push(count / seconds);
  costs.push(((server.processorSeconds() - before) / count) * 1e6);
}
