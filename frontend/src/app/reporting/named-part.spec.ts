import { Component, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { Section } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { goToNamedPart } from './named-part';

@Component({
  template: `
    @for (part of parts(); track part) {
      <h2 [id]="'part-' + part" tabindex="-1">{{ part }}</h2>
    }
  `,
})
class Page {
  readonly parts = signal<readonly Section[]>([]);

  constructor() {
    goToNamedPart(this.parts);
  }
}

const arrived = (fragment: string | null): Promise<Rendered<Page>> =>
  render(Page, { providers: [{ provide: ActivatedRoute, useValue: { snapshot: { fragment } } }] });

describe('the part of a report that the address names', () => {
  // The document of the test has no layout to scroll in.
  beforeEach(() => void (Element.prototype.scrollIntoView = jest.fn()));

  it('gets the focus when it is there, and only once', async () => {
    const { fixture, settle } = await arrived('done');
    fixture.componentInstance.parts.set(['status', 'done']);
    await settle();
    expect(document.activeElement?.id).toBe('part-done');
    (document.activeElement as HTMLElement).blur();
    fixture.componentInstance.parts.set(['status', 'done', 'next']);
    await settle();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([null, 'nonsense'])('is none for %s', async (fragment) => {
    const { fixture, settle } = await arrived(fragment);
    fixture.componentInstance.parts.set(['status', 'done']);
    await settle();
    expect(document.activeElement).toBe(document.body);
  });
});
