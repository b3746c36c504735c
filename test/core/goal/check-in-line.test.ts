import { describe, expect, it } from 'vitest';
import { formatCheckIn, parseCheckInLine } from '../../../src/core/goal/check-in-line';

function read(line: string) {
  const result = parseCheckInLine(line, { from: 7, to: 9 });
  if (!result.ok) return result.message;
  const { date, time, report, comment, from, to } = result.checkIn;
  expect([from, to]).toEqual([7, 9]);
  const amount = 'amount' in report ? report.amount : null;
  return [date, time, report.kind, amount, comment];
}

describe('a check-in line', () => {
  it.each([
    ['2026-01-12: 1', ['2026-01-12', null, 'value', 1, '']],
    ['2026-01-12: 1 — first plan live; Sunday', ['2026-01-12', null, 'value', 1, 'first plan live; Sunday']],
    ['2026-01-12: 1—close', ['2026-01-12', null, 'value', 1, 'close']],
    ['2026-01-12: 1 – en dash', ['2026-01-12', null, 'value', 1, 'en dash']],
    ['2026-01-12: 1 - hyphen - two', ['2026-01-12', null, 'value', 1, 'hyphen - two']],
    ['2026-01-12: -1 - down', ['2026-01-12', null, 'delta', -1, 'down']],
    ['2026-01-12 08:30: done', ['2026-01-12', '08:30', 'done', null, '']],
    ['2026-01-12 8:05: done', ['2026-01-12', '08:05', 'done', null, '']],
    ['2026-01-12T23:59: skip — ill', ['2026-01-12', '23:59', 'skip', null, 'ill']],
    ['[[2026-01-12]]: 2', ['2026-01-12', null, 'value', 2, '']],
    ['2026-01-12 : 2 km', ['2026-01-12', null, 'value', 2, '']],
    ['2026-01-12:\t2', ['2026-01-12', null, 'value', 2, '']],
    ['2026-01-12: 3 km-run — x', ['2026-01-12', null, 'value', 3, 'x']],
  ])('%j is read', (line, expected) => expect(read(line)).toEqual(expected));

  it.each([
    ['no date here', /day and a colon/],
    ['2026-01-12 1', /day and a colon/],
    ['2026-01-12 25:00: 1', /day and a colon/],
    ['2026-02-30: 1', /no day 2026-02-30/],
    ['2026-01-12: lots', /“lots”/],
    ['2026-01-12:', /“”/],
    ['12.01.2026: 1', /day and a colon/],
  ])('%j is none: the message says why', (line, message) => expect(read(line)).toMatch(message));

  it.each([
    [
      { date: '2026-01-12', report: { kind: 'value', amount: 3, unit: 'km' }, comment: 'rain' } as const,
      '- 2026-01-12: 3 km — rain',
    ],
    [
      { date: '2026-01-12', time: '08:30', report: { kind: 'done' }, comment: '' } as const,
      '- 2026-01-12 08:30: done',
    ],
    [
      { date: '2026-01-12', report: { kind: 'delta', amount: 2, unit: null }, comment: 'a\n b' } as const,
      '- 2026-01-12: +2 — a b',
    ],
    [
      { date: '2026-01-12', report: { kind: 'delta', amount: -0.5, unit: null }, comment: ' ' } as const,
      '- 2026-01-12: -0.5',
    ],
  ])('is written as people write it', (checkIn, line) => expect(formatCheckIn(checkIn)).toBe(line));
});
