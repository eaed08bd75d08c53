const { default: Sequencer } = require('@jest/test-sequencer');

/** Those that start and kill servers, then those that walk over everything, then the rest. */
const slowness = [/\/durability\//, /screens\.e2e/, /\/sweeps\/|\.e2e\./];
const placeOf = ({ path }) => {
  const place = slowness.findIndex((kind) => kind.test(path));
  return place < 0 ? slowness.length : place;
};

/** In a fresh clone Jest does not know yet what takes long: begun last, it would run on alone while the other workers wait. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
