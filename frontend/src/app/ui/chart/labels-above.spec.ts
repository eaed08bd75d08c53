import { linesWithin } from './labels-above';

const widthOf = (text: string): number => text.length;

describe('a label above its bar', () => {
  it('stays on one line where there is room', () => expect(linesWithin('4 Lagstiftning', 20, widthOf)).toEqual(['4 Lagstiftning']));
  it('is broken between words, never within one', () => {
    expect(linesWithin('1 Förstärkt samordning mellan myndigheter', 24, widthOf)).toEqual(['1 Förstärkt samordning', 'mellan myndigheter']);
    expect(linesWithin('Arbetsmarknadsmyndigheten', 5, widthOf)).toEqual(['Arbetsmarknadsmyndigheten']);
  });
});
