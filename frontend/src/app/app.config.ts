import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { provideBrowserGlobalErrorListeners, provideZonelessChangeDetection, type ApplicationConfig } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling, withRouterConfig } from '@angular/router';
import { appRoutes } from './app.routes';
import { problemInterceptor } from './core/problem-interceptor';
import { PageTitle } from './core/title';

/** Everything that the application is put together from. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(
      appRoutes,
      // A screen takes the parts of its address, and its filters, as inputs.
      withComponentInputBinding(),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    // XMLHttpRequest tells how much of a file has been sent; fetch does not.
    provideHttpClient(withXhr(), withInterceptors([problemInterceptor])),
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
