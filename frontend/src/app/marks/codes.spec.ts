import type { CodeTree, CodeView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { Codes } from './codes';
import { planOf } from './marks-sample';

const code = (rest: Partial<CodeView>): CodeView => ({
  ...{ id: 'c-1', name: 'Lagstöd', parentId: null, level: 1, version: 3, retired: false, marks: 2, merged: [] },
  ...rest,
});
const tree = (codes: CodeView[], change = true): CodeTree => ({ codes, can: { change } });
const two = [code({}), code({ id: 'c-2', name: 'Sekretess', parentId: 'c-1', level: 2, marks: 1, merged: ['Tystnad'] })];

const shown = async (answer: CodeTree): Promise<Rendered<Codes>> => {
  const screen = await render(Codes, { inputs: { planKey: 'ovning' }, routes: [{ path: '**', children: [] }] });
  screen.http.expectOne('/api/v1/plans/ovning').flush(planOf);
  screen.http.expectOne('/api/v1/plans/ovning/codes').flush(answer);
  await screen.settle();
  return screen;
};

describe('the codes of a plan', () => {
  it('are shown as a tree with their marks, and with what was merged into them', async () => {
    const { element } = await shown(tree(two));
    expect(wordsIn(element)).toContain('2 koder med 3 markeringar.');
    const rows = allByRole(element.querySelector<HTMLElement>('.rows')!, 'listitem');
    expect(rows.map((row) => row.className)).toEqual(['level-1', 'level-2']);
    expect(wordsIn(rows[1]!)).toContain('Sekretess 1 markeringHär ingår Tystnad.');
    expect(byRole<HTMLAnchorElement>(rows[0]!, 'link', 'Lagstöd').getAttribute('href')).toBe(
      '/plans/ovning/marks?targetKind=code&target=c-1',
    );
  });

  it('are added below others; an empty name is not sent', async () => {
    const { element, http, settle } = await shown(tree(two));
    byRole(element, 'button', 'Lägg till').click();
    await settle();
    expect(wordsIn(element)).toContain('Skriv ett namn.');
    write(byLabel(element, 'Namn'), ' Tolkar ');
    const below = byLabel<HTMLSelectElement>(element, 'Ligger under');
    below.value = 'c-1';
    below.dispatchEvent(new Event('change'));
    await settle();
    byRole(element, 'button', 'Lägg till').click();
    await settle();
    const sent = http.expectOne((request) => request.method === 'POST');
    expect(sent.request.body).toEqual({ name: 'Tolkar', parentId: 'c-1' });
    sent.flush(tree([...two, code({ id: 'c-3', name: 'Tolkar', parentId: 'c-1', level: 2, marks: 0 })]));
    await settle();
    expect(wordsIn(element.querySelector<HTMLElement>('.rows')!)).toContain('Tolkar');
    expect(byLabel(element, 'Namn').value).toBe('');
  });

  it.each([
    { step: 'Byt namn', path: '/name', body: { name: 'Lagstöd' } },
    { step: 'Flytta', path: '/parent', body: { parentId: null } },
  ])('can be changed: $step', async ({ step, path, body }) => {
    const { element, http, settle } = await shown(tree(two));
    byRole(element, 'button', `${step}: Lagstöd`).click();
    await settle();
    byRole(byRole(document.body, 'dialog'), 'button', 'Spara').click();
    await settle();
    const sent = http.expectOne((request) => request.method === 'PUT' && request.url.endsWith(`/codes/c-1${path}`));
    expect([sent.request.body, sent.request.headers.get('If-Match')]).toEqual([body, '"3"']);
    sent.flush(tree(two));
    await settle();
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  it('are merged into one that is chosen, after it has been said what follows', async () => {
    const { element, http, settle } = await shown(tree(two));
    byRole(element, 'button', 'Slå ihop med …: Sekretess').click();
    await settle();
    const dialog = byRole(document.body, 'dialog');
    expect(wordsIn(dialog)).toContain('Det går inte att ångra.');
    byRole(dialog, 'button', 'Slå ihop').click();
    await settle();
    http.expectNone((request) => request.method === 'POST');
    const into = byLabel<HTMLSelectElement>(dialog, 'Kod som står kvar');
    into.value = 'c-1';
    into.dispatchEvent(new Event('change'));
    await settle();
    byRole(dialog, 'button', 'Slå ihop').click();
    await settle();
    const refusal = { type: 'x', kind: 'code-exists', title: 'x', status: 409, detail: 'x', instance: 'i' };
    http.expectOne((request) => request.url.endsWith('/codes/c-2/merging')).flush(refusal, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(wordsIn(byRole(dialog, 'alert'))).toContain('Koden finns redan på den nivån');
  });

  it('are retired', async () => {
    const { element, http, settle } = await shown(tree(two));
    byRole(element, 'button', 'Ta ur bruk: Lagstöd').click();
    await settle();
    const sent = http.expectOne('/api/v1/codes/c-1/retired');
    expect(sent.request.body).toEqual({ retired: true });
    sent.flush(tree([code({ retired: true }), two[1]!]));
    await settle();
    expect(wordsIn(element)).toContain('Ur bruk');
    expect(allByRole(element, 'button', 'Ta i bruk igen: Lagstöd')).toHaveLength(1);
  });

  it('are read without buttons by who may not change them, and say when there are none', async () => {
    const { element } = await shown(tree([], false));
    expect(wordsIn(element)).toContain('Planen har inga koder än.');
    expect(allByRole(element, 'button')).toEqual([]);
  });
});
