import { describe, expect, it } from 'vitest';
import { judgeAnswer, startCoaching } from '../../../src/core/coach/coaching';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { breakTextIntoCriteria } from '../../../src/core/rewrite/break-into-criteria';
import { composeFromText } from '../../../src/core/rewrite/compose-statement';
import { criteriaBullets } from '../../../src/core/rewrite/write-criteria';
import { aNote } from '../../support/a-note';
import { fastest } from '../../support/fastest';

const SIZE = 40_000;
/** Far more than any of them takes, and far less than something quadratic does: runs of 40,000 squared are seconds. */
const MOST_MS = 500;

const HOSTILE = [
  '. ',
  '.',
  '- ',
  '\n',
  ' and I',
  'because ',
  'by 30 June ',
  '*',
  ', damit ',
  'S: a\n',
  '%%',
  '{{',
  'a',
  '1 ',
  '\n- ',
];

const timed = (work: () => unknown) => fastest(work, MOST_MS);

describe('40 KB of one thing', () => {
  it.each(HOSTILE)('%j is taken apart, composed and coached in no time', (piece) => {
    const text = `${piece.repeat(SIZE / piece.length)}x`;
    breakTextIntoCriteria('warm up', 'smart');
    expect(timed(() => criteriaBullets(breakTextIntoCriteria(text, 'smart'), 'smart'))).toBeLessThan(MOST_MS);
    expect(timed(() => composeFromText(`S: run\n${text}`, 'smart'))).toBeLessThan(MOST_MS);
    const note = {
      path: 'a.md',
      text: aNote({}, '# Run'),
      schema: DEFAULT_SCHEMA,
      today: '2026-06-15',
      framework: 'smart',
    } as const;
    const coaching = startCoaching(note);
    if ('ok' in coaching) throw new Error('refused');
    for (const criterion of ['specific', 'measurable', 'achievable', 'time-bound'] as const)
      expect(timed(() => judgeAnswer(coaching, criterion, text))).toBeLessThan(MOST_MS);
  });

  it('an answer in a long note is judged between two keystrokes', () => {
    const body = `# Run\n\nI want to be a better runner.\n\n## Notes\n${'A line of words about nothing in particular.\n'.repeat(220)}`;
    const note = {
      path: 'a.md',
      text: aNote({}, body),
      schema: DEFAULT_SCHEMA,
      today: '2026-06-15',
      framework: 'smart',
    } as const;
    const coaching = startCoaching(note);
    if ('ok' in coaching) throw new Error('refused');
    const times = Array.from({ length: 60 }, (_, at) =>
      timed(() => judgeAnswer(coaching, 'specific', `I will run 5 km with ${at} friends by the lake`)),
    ).sort((a, b) => a - b);
    expect(times[30]).toBeLessThan(50);
  });
});
