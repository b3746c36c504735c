import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChange, parseChangeLine } from '../../../src/core/goal/change-line';

const PLACE = { from: 3, to: 9 };

describe('a line of the plan’s history', () => {
  it.each([
    ['2026-03-01: target 300 → 250 — too much', 'target', '300', '250', 'too much'],
    ['2026-03-01: target 300 -> 250', 'target', '300', '250', ''],
    ['[[2026-03-01]]: Due 2026-08-01 => 2026-09-01 - knee', 'due', '2026-08-01', '2026-09-01', 'knee'],
    ['2026-03-01 : target none → -5 — lower – or not', 'target', '', '-5', 'lower – or not'],
    ['2026-03-01: cadence 3 per week → weekly', 'cadence', '3 per week', 'weekly', ''],
    ['2026-03-01: status active → none — — twice → so', 'status', 'active', '', '— twice → so'],
  ])('%s', (line, what, before, after, reason) => {
    expect(parseChangeLine(line, PLACE)).toEqual({
      ...PLACE,
      date: '2026-03-01',
      what,
      before,
      after,
      reason,
    });
  });

  it.each([
    'moved the target',
    '2026-03-01: target 250',
    '2026-02-30: target 300 → 250',
    '2026-03-01: colour red → green',
    '',
  ])('“%s” is none', (line) => {
    expect(parseChangeLine(line, PLACE)).toBeNull();
  });

  it('reads back, whatever the reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('target' as const, 'due' as const, 'start' as const, 'baseline' as const),
        fc.constantFrom('', '300', '-5', '0.5', '1e+21', '2026-08-01'),
        fc.constantFrom('', '250', '-0.25', '2026-09-01'),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(fc.constantFrom('→', '->', '—', ' – ', ' - ', '\n', '\t', 'none', ' ', 'x'), {
              maxLength: 20,
            })
            .map((parts) => parts.join('')),
        ),
        (what, before, after, text) => {
          const reason = text.replace(/\s+/g, ' ').trim();
          const line = formatChange({ date: '2026-03-01', what, before, after, reason: text });
          expect(line).not.toMatch(/[\n\r]/);
          expect(parseChangeLine(line.slice(2), PLACE)).toEqual({
            ...PLACE,
            date: '2026-03-01',
            what,
            before,
            after,
            reason,
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
