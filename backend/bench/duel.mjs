import { Load } from './load.mjs';

const rounds = 5;
/** A round is many short turns: what else the machine does then meets both servers alike. */
const turns = 10;
const turnMs = 250;
const warmUpMs = 1500;

export const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

/**
 * Lets the two servers answer the same kind of request in turns, and compares them round by round.
 * @param {{ ours: object, bare: object, next: () => string }} duel the two servers and where requests come from
 */
export async function duel({ ours, bare, next }) {
  const sides = [];
  for (const server of [ours, bare]) sides.push({ server, load: await Load.open(server.port), rates: [], costs: [] });
  for (const { load } of sides) await load.run(next, warmUpMs);
  for (let round = 0; round < rounds; round += 1) await play(sides, next);
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

async function play(sides, next) {
  const tallies = sides.map(({ server }) => ({ count: 0, seconds: 0, processor: server.processorSeconds() }));
  for (let turn = 0; turn < turns; turn += 1)
    for (const [index, { load }] of sides.entries()) {
      const { count, seconds } = await load.run(next, turnMs);
      tallies[index].count += count;
      tallies[index].seconds += seconds;
    }
  sides.forEach(({ server, rates, costs }, index) => {
    const { count, seconds, processor } = tallies[index];
    rates.push(count / seconds);
    costs.push(((server.processorSeconds() - processor) / count) * 1e6);
  });
}
