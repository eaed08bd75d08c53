import { selectedStretch } from './selected-stretch';

const text = 'Rutinen är nästan klar. Slut.';

const shown = (): HTMLElement => {
  const root = document.createElement('p');
  root.innerHTML =
    '<span data-start="0">Rutinen är </span><del>aldrig </del><ins><i>tillagt: </i><span data-start="11">nästan </span></ins><span data-start="18">klar. Slut.</span>';
  document.body.replaceChildren(root, document.createElement('aside'));
  return root;
};

const span = (root: HTMLElement, index: number): Node => root.querySelectorAll('[data-start]')[index]!.firstChild!;

const range = (from: [Node, number], to: [Node, number]): Range => {
  const made = document.createRange();
  made.setStart(...from);
  made.setEnd(...to);
  return made;
};

describe('what somebody has selected', () => {
  it('is found in the text of the version, past what was removed and what is only read out', () => {
    const root = shown();
    const stretch = selectedStretch(root, range([span(root, 0), 8], [span(root, 2), 5]), text);
    expect(stretch && text.slice(stretch.start, stretch.end)).toBe('är nästan klar.');
  });

  it('is taken without the space around it', () => {
    const root = shown();
    expect(selectedStretch(root, range([span(root, 0), 7], [span(root, 1), 0]), text)).toEqual({ start: 8, end: 10 });
  });

  it('is the whole text when the selection begins before it and ends after it', () => {
    const root = shown();
    expect(selectedStretch(root, range([document.body, 0], [document.body, 2]), text)).toEqual({ start: 0, end: text.length });
  });

  it('is nothing when only removed words, space or other parts are selected', () => {
    const root = shown();
    const removed = root.querySelector('del')!.firstChild!;
    expect(selectedStretch(root, range([removed, 0], [removed, 3]), text)).toBeNull();
    expect(selectedStretch(root, range([span(root, 0), 7], [span(root, 0), 8]), text)).toBeNull();
    expect(selectedStretch(root, range([document.querySelector('aside')!, 0], [document.querySelector('aside')!, 0]), text)).toBeNull();
  });
});
