import { HttpErrorResponse, type HttpHandlerFn, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, throwError } from 'rxjs';
import { Language } from './language';
import { problemOf } from './problem';
import { SessionEnd } from './session-end';

/** Marks every request as ours, asks for words in the language of the reader, and turns every failure into a named problem. */
export const problemInterceptor: HttpInterceptorFn = (request: HttpRequest<unknown>, next: HttpHandlerFn) => {
  const sessionEnd = inject(SessionEnd);
  const language = inject(Language).current();
  const marked = request.clone({
    setHeaders: { 'X-Requested-With': 'lagesbild', 'Accept-Language': language, Accept: 'application/json' },
  });
  return next(marked).pipe(
    catchError((failure: HttpErrorResponse) => {
      const problem = problemOf(failure, request.method === 'GET');
      if (problem.kind === 'sign-in-required') sessionEnd.happened();
      return throwError(() => problem);
    }),
  );
};
