import type { BilingualText, Home } from '@lagesbild/contract';

/** One role's part of home with its leading sentence; null for those whose work it is not. */
export type HomePart<Name extends Exclude<keyof Home, 'lead'>> = { part: NonNullable<Home[Name]>; lead: BilingualText } | null;
