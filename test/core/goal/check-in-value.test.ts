import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInValueText, parseCheckInValue } from '../../../src/core/goal/check-in-value';

const value = (amount: number, unit: string | null = null) => ({
  ok: true,
  report: { kind: 'value', amount, unit },
});
const delta = (amount: number, unit: string | null = null) => ({
  ok: true,
  report: { kind: 'delta', amount, unit },
});

describe('the value of a check-in', () => {
  it.each([
    ['3', value(3)],
    [' 3 km ', value(3, 'km')],
    ['3km', value(3, 'km')],
    ['50%', value(50, '%')],
    ['50 %', value(50, '%')],
    ['$20', value(20, '$')],
    ['20 €', value(20, '€')],
    ['1,5', value(1.5)],
    ['1.5 h', value(1.5, 'h')],
    ['.5', value(0.5)],
    ['1,200', value(1200)],
    ['1,200.5', value(1200.5)],
    ['0,125', value(0.125)],
    ['12 pages a day', value(12, 'pages a day')],
    ['0', value(0)],
    ['+2', delta(2)],
    ['-1', delta(-1)],
    ['−1 kg', delta(-1, 'kg')],
    ['+ 0,5 km', delta(0.5, 'km')],
    ['-0', delta(0)],
    ['done', { ok: true, report: { kind: 'done' } }],
    ['Done', { ok: true, report: { kind: 'done' } }],
    ['skip', { ok: true, report: { kind: 'skip' } }],
    ['skipped', { ok: true, report: { kind: 'skip' } }],
  ])('%j is read', (text, expected) => expect(parseCheckInValue(text)).toEqual(expected));

  it.each([
    '',
    ' ',
    'a lot',
    '3-4',
    '1.2.3',
    '++2',
    '3 4',
    '12:30',
    '9'.repeat(16),
    'done!',
    'undone',
    '3\nkm',
    'NaN',
    'Infinity',
    '1e5x'.repeat(40),
  ])('%j is no value, and the message says what would be one', (text) => {
    const read = parseCheckInValue(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.message).toContain('done or skip');
  });

  it('is the same after writing and reading it', () => {
    const unit = fc.constantFrom(null, 'km', '%', '€', 'pages a day', 'Übungen');
    const amount = fc.oneof(
      fc.nat(),
      fc.double({ min: 0, max: 1e9, noNaN: true }).map((each) => Number(each.toFixed(10))),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('value' as const, 'delta' as const),
        amount,
        fc.boolean(),
        unit,
        (kind, size, negative, unitName) => {
          const signed = kind === 'delta' && negative && size !== 0 ? -size : size;
          const report = { kind, amount: signed, unit: unitName };
          expect(parseCheckInValue(checkInValueText(report))).toEqual({ ok: true, report });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
