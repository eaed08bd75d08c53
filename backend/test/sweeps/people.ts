import type { Api, Client } from '../api';

/** Whoever may stand at the door: nobody, and somebody of each role who has no other. */
export const identities = ['nobody', 'reporter', 'attester', 'analyst', 'coordinator', 'ministry', 'administrator'] as const;
export type Identity = (typeof identities)[number];

interface ExerciseRole {
  /** What stands before the @ of the address. */
  name: string | null;
  organisation: string;
}

export const exercisePeople: Readonly<Record<Identity, ExerciseRole>> = {
  nobody: { name: null, organisation: 'polismyndigheten' },
  reporter: { name: 'karin.lindqvist', organisation: 'polismyndigheten' },
  attester: { name: 'helena.storm-bergman', organisation: 'polismyndigheten' },
  analyst: { name: 'linnea.castegren', organisation: 'jamstalldhetsmyndigheten' },
  coordinator: { name: 'asa.bergendahl', organisation: 'jamstalldhetsmyndigheten' },
  ministry: { name: 'charlotte.nyberg-falk', organisation: 'regeringskansliet' },
  administrator: { name: 'jonas.virtanen', organisation: 'jamstalldhetsmyndigheten' },
};

/** An agency that none of them belongs to. */
export const otherOrganisation = 'tullverket';

/** Signs the identity in anew. */
export async function enterAs(api: Api, identity: Identity): Promise<Client> {
  const { name } = exercisePeople[identity];
  return name === null ? api.nobody : api.as(name);
}
