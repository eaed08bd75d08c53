import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Provider, Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter, type Routes } from '@angular/router';
import { problemInterceptor } from '../app/core/problem-interceptor';

export interface Rendering {
  inputs?: Record<string, unknown>;
  routes?: Routes;
  providers?: Provider[];
}

export interface Rendered<Screen> {
  fixture: ComponentFixture<Screen>;
  element: HTMLElement;
  http: HttpTestingController;
  /** Waits until what was set or answered is shown. */
  settle: () => Promise<void>;
}

/** Lets promises and effects run, without waiting for requests that the spec has yet to answer. */
const breathe = async (fixture: ComponentFixture<unknown>): Promise<void> => {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }
};

/** Prepares the providers that every screen stands on: the router, and an HTTP back end that the spec answers for. */
export function provide({ routes = [], providers = [] }: Rendering = {}): void {
  TestBed.configureTestingModule({
    providers: [provideRouter(routes), provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting(), ...providers],
  });
}

/** Shows a component as a reader would see it. */
export async function render<Screen>(screen: Type<Screen>, rendering: Rendering = {}): Promise<Rendered<Screen>> {
  provide(rendering);
  const fixture = TestBed.createComponent(screen);
  Object.entries(rendering.inputs ?? {}).forEach(([name, value]) => fixture.componentRef.setInput(name, value));
  // In the document, because focus and labels exist only there.
  document.body.append(fixture.nativeElement as HTMLElement);
  await breathe(fixture);
  return {
    fixture,
    element: fixture.nativeElement as HTMLElement,
    http: TestBed.inject(HttpTestingController),
    settle: () => breathe(fixture),
  };
}
