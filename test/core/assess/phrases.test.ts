import { describe, expect, it } from 'vitest';
import { phraseBook } from '../../../src/core/assess/phrases';
import { tokenise } from '../../../src/core/assess/tokens';

const CLASSES = { unit: ['day', 'week', 'school year'], number: ['<digits>', 'two'] };

function found(phrase: string, text: string): readonly string[] {
  const tokens = tokenise(text);
  return phraseBook(CLASSES, { it: [phrase] })
    .find(tokens)
    .map(({ start, end }) => text.slice(tokens[start]?.from, tokens[end - 1]?.to));
}

describe('a phrase', () => {
  it.each([
    ['every day', 'Every day, every day', ['Every day', 'every day']],
    ['every|each <unit>', 'each week or every school year', ['each week', 'every school year']],
    ['by the? end', 'by end, by the end', ['by end', 'by the end']],
    ['no_later_than|by <number>', 'no later than 5, by two', ['no later than 5', 'by two']],
    ['ask ..2 to', 'ask my wise aunt to, ask Ben to', ['ask Ben to']],
    ['ask ..2 to', 'ask. to', []],
    ['<number> <unit>', '3 days 4 weeks 5 week', ['5 week']],
    ['in <year>', 'in 2027 in 27', ['in 2027']],
    ['<ing> it', 'doing it, sing it', ['doing it']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('takes the longest match of all phrases', () => {
    const tokens = tokenise('by the end of the week');
    const matches = phraseBook(CLASSES, { short: ['by the'], long: ['by the end of the <unit>'] }).find(
      tokens,
    );
    expect(matches).toEqual([{ tag: 'long', start: 0, end: 6 }]);
  });

  it('leaves places alone that are taken', () => {
    const tokens = tokenise('every day');
    expect(phraseBook(CLASSES, { it: ['every day'] }).find(tokens, Uint8Array.of(0, 1))).toEqual([]);
  });

  it('must not name a class that does not exist', () => {
    expect(() => phraseBook(CLASSES, { it: ['<colour>'] })).toThrow(RangeError);
  });
});
