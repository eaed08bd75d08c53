import { rangeInDraft } from './suggestion';

describe('a suggested range in a draft', () => {
  const sealed = 'Vi har utbildat tjugo utredare och tjugo chefer.';
  const of = (words: string, from = 0) => ({ start: sealed.indexOf(words, from), end: sealed.indexOf(words, from) + words.length });
  const quoted = (draft: string, range: { start: number; end: number }): string | null => {
    const found = rangeInDraft(sealed, draft, range);
    return found && draft.slice(found.start, found.end);
  };

  it('stands where it stood while nothing has been changed before it', () => {
    expect(rangeInDraft(sealed, sealed, of('tjugo'))).toEqual(of('tjugo'));
    expect(rangeInDraft(sealed, `${sealed} Mer text.`, of('chefer'))).toEqual(of('chefer'));
  });

  it('moves with what is written before it', () => {
    expect(rangeInDraft(sealed, sealed.replace('Vi', 'Myndigheten'), of('tjugo', 30))).toEqual({ start: 44, end: 49 });
  });

  it('is found between two changes if the words occur once', () => {
    const draft = sealed.replace('Vi', 'Myndigheten').replace('chefer', 'ledare');
    expect(quoted(draft, of('utredare'))).toBe('utredare');
    expect(quoted(draft, of('tjugo'))).toBeNull();
  });

  it('is nowhere when the words are gone', () => {
    expect(rangeInDraft(sealed, sealed.replace('utredare', 'poliser'), of('utredare'))).toBeNull();
    expect(rangeInDraft(sealed, '', of('Vi'))).toBeNull();
  });
});
