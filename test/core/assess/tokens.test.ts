import { describe, expect, it } from 'vitest';
import { fold, LONGEST_TEXT, tokenise } from '../../../src/core/assess/tokens';

const kinds = (text: string) => tokenise(text).map((token) => `${token.kind}:${token.word}`);

describe('tokenise', () => {
  it.each([
    ['Run 5 km', ['word:run', 'number:5', 'word:km']],
    ['a two-week plan', ['word:a', 'word:two', 'word:week', 'word:plan']],
    ['by 2027-06-30.', ['word:by', 'date:2027-06-30', 'end:.']],
    ['am 3.4.2027', ['word:am', 'date:3.4.2027']],
    ['6/30/27', ['date:6/30/27']],
    ['7:30 or 8/10', ['clock:7:30', 'word:or', 'number:8', 'sign:/', 'number:10']],
    ['the 3rd', ['word:the', 'ordinal:3rd']],
    ['1,000 or 2.5', ['number:1,000', 'word:or', 'number:2.5']],
    ['I’ll go', ["word:i'll", 'word:go']],
    ['Überprüfe', ['word:uberprufe']],
    ['e.g. tea', ['word:e', 'sign:.', 'word:g', 'end:.', 'word:tea']],
    ['one – two', ['word:one', 'sign:–', 'word:two']],
    ['a\nb', ['word:a', 'end:\n', 'word:b']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('knows where a token stands, what it is glued to and whether it has a capital', () => {
    const [well, known, anna] = tokenise('well-known Ánna');
    expect([well?.glued, known?.glued]).toEqual([false, true]);
    expect(anna).toMatchObject({ from: 11, to: 15, capital: true, word: 'anna' });
  });

  it('counts offsets in UTF-16 code units', () => {
    expect(tokenise('🎯 go').at(-1)).toMatchObject({ from: 3, to: 5 });
  });

  it('reads no further than a long page', () => {
    expect(tokenise('word '.repeat(LONGEST_TEXT)).at(-1)?.to).toBeLessThanOrEqual(LONGEST_TEXT);
  });
});

describe('fold', () => {
  it('makes spellings alike', () => {
    expect([fold('Él’s'), fold('CAFÉ'), fold('plain')]).toEqual(["el's", 'cafe', 'plain']);
  });
});
