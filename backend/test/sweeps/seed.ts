import { randomInt } from 'node:crypto';

/** The seed of a random sweep: LAGESBILD_SEED, or a new one each run. It is part of the test's name, so that a failure can be played again. */
export const sweepSeed = Number(process.env['LAGESBILD_SEED'] ?? randomInt(2 ** 31));
