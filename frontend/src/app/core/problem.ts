import { HttpErrorResponse } from '@angular/common/http';
import { problems, type BilingualText, type Fault, type ProblemDetails, type ProblemKind } from '@lagesbild/contract';

/** Refusals that the server did not word, because it never answered or answered something else. */
const ownProblems = {
  /** A command without an answer: it may have been carried out all the same. */
  network: {
    title: { sv: 'Servern svarade inte', en: 'The server did not answer' },
    detail: {
      sv: 'Vi vet inte om det kom fram. Kontrollera nätverket och se efter, eller försök igen. Det du har skrivit finns kvar på sidan.',
      en: 'We do not know whether it arrived. Check the network and look, or try again. What you have written is still on the page.',
    },
  },
  'network-reading': {
    title: { sv: 'Uppgifterna kunde inte hämtas', en: 'The information could not be fetched' },
    detail: {
      sv: 'Servern gick inte att nå. Kontrollera nätverket och försök igen.',
      en: 'The server could not be reached. Check the network and try again.',
    },
  },
  'unreadable-answer': {
    title: { sv: 'Svaret gick inte att läsa', en: 'The answer could not be read' },
    detail: {
      sv: 'Något mellan webbläsaren och Lägesbild svarade i stället. Försök igen om en stund.',
      en: 'Something between the browser and Lägesbild answered instead. Try again in a moment.',
    },
  },
} as const satisfies Record<string, { title: BilingualText; detail: BilingualText }>;

export type RefusalKind = ProblemKind | keyof typeof ownProblems;

const isDetails = (body: unknown): body is ProblemDetails =>
  typeof body === 'object' && body !== null && 'kind' in body && typeof body.kind === 'string' && body.kind in problems;

/** A refusal, named. Switch on `kind`; show `title` and `detail`. */
export class ProblemError extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly details: ProblemDetails | null = null,
  ) {
    super(kind);
    this.name = 'ProblemError';
  }

  get title(): BilingualText {
    return this.words.title;
  }

  /** What to do now. */
  get detail(): BilingualText {
    return this.words.detail;
  }

  get faults(): readonly Fault[] {
    return this.details?.errors ?? [];
  }

  /** The number that finds the request in the log; null when the server never answered. */
  get instance(): string | null {
    return this.details?.instance ?? null;
  }

  get facts(): Readonly<Record<string, string | number | null>> {
    return this.details?.facts ?? {};
  }

  private get words(): { title: BilingualText; detail: BilingualText } {
    return { ...problems, ...ownProblems }[this.kind];
  }
}

/** The refusal behind whatever was thrown; `reading` when nothing could have been changed. */
export function problemOf(thrown: unknown, reading = false): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  if (!(thrown instanceof HttpErrorResponse)) return new ProblemError('unreadable-answer');
  if (isDetails(thrown.error)) return new ProblemError(thrown.error.kind, thrown.error);
  if (thrown.status !== 0) return new ProblemError('unreadable-answer');
  return new ProblemError(reading ? 'network-reading' : 'network');
}
