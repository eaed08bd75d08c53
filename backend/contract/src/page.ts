/** One page of a list; pages count from 1 (national REST profile, FNS.07–09). */
export interface Page<Item> {
  items: Item[];
  page: number;
  limit: number;
  /** How many there are in all that the reader may see. */
  total: number;
}

export interface PageQuery {
  page?: number;
  limit?: number;
}

export const defaultLimit = 20;
export const largestLimit = 100;
