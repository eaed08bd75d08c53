import type { Change } from '../access/context';
import { faultWords, problems, type Fault, type Language, type ProblemDetails, type ProblemKind } from '@lagesbild/contract';

type Facts = Record<string, string | number | null>;

/** A refusal with a name. Thrown anywhere below mount; rolls the transaction back and becomes problem+json. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly facts?: Facts,
    readonly faults?: Fault[],
  ) {
    super(kind);
  }
}

/** A refusal that is itself worth a line in the audit log: what the command did is rolled back, the line stays. */
export class RecordedRefusal extends Problem {
  constructor(
    kind: ProblemKind,
    readonly change: Change,
    facts?: Facts,
  ) {
    super(kind, facts);
  }
}

/** RFC 9457 details in the reader's language. */
export function problemDetails(problem: Problem, requestId: string, language: Language): ProblemDetails {
  const words = problems[problem.kind];
  return {
    type: `/api/v1/problems/${problem.kind}`,
    kind: problem.kind,
    title: words.title[language],
    status: words.status,
    detail: words.detail[language],
    instance: requestId,
    ...(problem.faults ? { errors: problem.faults.map((each) => ({ ...each, detail: faultWords[each.rule][language] })) } : {}),
    ...(problem.facts ? { facts: problem.facts } : {}),
  };
}
