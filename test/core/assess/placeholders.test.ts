import { describe, expect, it } from 'vitest';
import { withoutPlaceholders } from '../../../src/core/assess/placeholders';
import { SMART } from '../../../src/core/frameworks/index';
import { fastest } from '../../support/fastest';

describe('withoutPlaceholders', () => {
  it.each([
    ['By {{date}}.', 'By         .'],
    ['a <!-- by June --> b', 'a                  b'],
    ['a %% by June %% b', 'a               b'],
    ['<% tp.date.now() %>', ' '.repeat(19)],
    ['{{a\nb}}', '   \n   '],
    ['100% sure', '100% sure'],
    ['open {{ end', 'open {{ end'],
    ['50%% more', '50%% more'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(withoutPlaceholders(text)).toBe(expected);
  });

  it('takes our own prompts for nothing', () => {
    for (const { question, hint } of SMART.criteria)
      expect(withoutPlaceholders(`${question} ${hint}`).trim()).toBe('');
  });

  it.each(['{{', '}}', '%%', '<!--', '<%', '{{}}'])('is quick with 40 KB of %s', (piece) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    expect(withoutPlaceholders(text)).toHaveLength(text.length);
    expect(fastest(() => withoutPlaceholders(text), 50)).toBeLessThan(50);
  });
});
