import type { EndpointTable } from './endpoint';

/** What still is a small tree: codes of a plan, levels, letters of a name. */
export const codeLimits = { codes: 300, levels: 3, name: 120 } as const;

/** A word of the coordination's own that passages are tied to. */
export interface CodeView {
  id: string;
  name: string;
  parentId: string | null;
  /** 1 for a code at the top. */
  level: number;
  version: number;
  /** Takes no new marks; those it has stay. */
  retired: boolean;
  /** Marks that are tied to it, those of the codes that were merged into it among them. */
  marks: number;
  /** Names of the codes that were merged into it. */
  merged: string[];
}

/** A plan's codes, each followed by those below it, by name. */
export interface CodeTree {
  codes: CodeView[];
  can: { change: boolean };
}

export interface NewCode {
  name: string;
  /** Null at the top. */
  parentId: string | null;
}

type PlanParams = { planKey: string };
type CodeParams = { codeId: string };

export interface CodeEndpoints {
  listCodes: { params: PlanParams; answer: CodeTree };
  addCode: { params: PlanParams; body: NewCode; answer: CodeTree };
  renameCode: { params: CodeParams; body: { name: string }; answer: CodeTree };
  moveCode: { params: CodeParams; body: { parentId: string | null }; answer: CodeTree };
  mergeCode: { params: CodeParams; body: { intoId: string }; answer: CodeTree };
  setCodeRetired: { params: CodeParams; body: { retired: boolean }; answer: CodeTree };
}

export const codeEndpoints = {
  listCodes: { method: 'GET', path: '/plans/:planKey/codes', summary: { sv: 'Planens koder', en: 'The plan’s codes' } },
  addCode: {
    method: 'POST',
    path: '/plans/:planKey/codes',
    status: 201,
    summary: { sv: 'Lägg till en kod', en: 'Add a code' },
    problems: ['code-exists', 'code-does-not-fit', 'too-many-codes'],
  },
  renameCode: {
    method: 'PUT',
    path: '/codes/:codeId/name',
    ifMatch: true,
    summary: { sv: 'Byt namn på en kod', en: 'Rename a code' },
    problems: ['code-exists', 'code-merged'],
  },
  moveCode: {
    method: 'PUT',
    path: '/codes/:codeId/parent',
    ifMatch: true,
    summary: { sv: 'Flytta en kod i trädet', en: 'Move a code in the tree' },
    problems: ['code-exists', 'code-does-not-fit', 'code-merged'],
  },
  mergeCode: {
    method: 'POST',
    path: '/codes/:codeId/merging',
    ifMatch: true,
    summary: { sv: 'Låt en kod gå upp i en annan', en: 'Merge a code into another' },
    problems: ['code-exists', 'code-does-not-fit', 'code-merged'],
  },
  setCodeRetired: {
    method: 'PUT',
    path: '/codes/:codeId/retired',
    ifMatch: true,
    summary: { sv: 'Ta en kod ur bruk, eller i bruk igen', en: 'Retire a code, or take it into use again' },
    problems: ['code-merged'],
  },
} as const satisfies EndpointTable<CodeEndpoints>;
