import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { render } from '../../testing/render';
import { wordsIn } from '../../testing/seek';
import { TextView } from '../ui/text-view';
import { Language, bilingual } from './language';

const texts = bilingual({
  title: { sv: 'Att göra', en: 'To do' },
  left: (count: number) => ({ sv: `${count} kvar`, en: `${count} left` }),
});

@Component({
  selector: 'app-host',
  imports: [TextView],
  template: '{{ t().title }}: {{ t().left(3) }} <ui-text [text]="plan" /><ui-text [text]="both" />',
})
class Host {
  protected readonly t = inject(Language).of(texts);
  protected readonly plan = { sv: 'Handlingsplan', en: null };
  protected readonly both = { sv: 'Uppdrag', en: 'Assignment' };
}

describe('the language of the reader', () => {
  it('is Swedish until something else is chosen, and says so to the browser', async () => {
    const { element } = await render(Host);
    expect(wordsIn(element)).toBe('Att göra: 3 kvar HandlingsplanUppdrag');
    expect(document.documentElement.lang).toBe('sv');
  });

  it('changes every text at once and is remembered', async () => {
    const { element, settle } = await render(Host);
    TestBed.inject(Language).set('en');
    await settle();
    expect(wordsIn(element)).toBe('To do: 3 left HandlingsplanAssignment');
    expect(document.documentElement.lang).toBe('en');
    TestBed.resetTestingModule();
    expect(TestBed.inject(Language).current()).toBe('en');
  });

  it('marks Swedish words that stand in for missing English', async () => {
    const { element, settle } = await render(Host);
    const marks = (): (string | null)[] => [...element.querySelectorAll('ui-text span')].map((span) => span.getAttribute('lang'));
    expect(marks()).toEqual([null, null]);
    TestBed.inject(Language).set('en');
    await settle();
    expect(marks()).toEqual(['sv', null]);
  });
});
