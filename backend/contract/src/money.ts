/** Money in whole öre (1/100 SEK); shown in tkr or mnkr. Exact up to 2^53 öre. */
export type Ore = number;

/** The largest sum that a field takes: SEK 100 thousand million, far above any plan and far below 2^53 öre. */
export const largestOre = 10_000_000_000_000;

export const amountKinds = ['allocated', 'forecast', 'used', 'returned'] as const;
export type AmountKind = (typeof amountKinds)[number];

/** How firm a sum is; the keys of the reference data. `total`: the source gives one sum for the whole. */
export const amountDegrees = ['beslutad', 'aviserad', 'foreslagen', 'harledd', 'total'] as const;
export type AmountDegree = (typeof amountDegrees)[number];
