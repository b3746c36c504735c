import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'values/value-without-goal';
const a = (status: string, values: string, more: Record<string, string | null> = {}) =>
  smartExample({ status, values, ...more });
const found = (text: string, others: Readonly<Record<string, string>> = {}) =>
  findingsIn(text, RULE, undefined, others);

it('is said at the idea that names it, at the value', () => {
  const text = a('idea', '[Learning, Family]');
  const [finding] = found(text, { 'B.md': a('active', 'Learning') });
  expect(finding?.message).toBe('No active goal serves “Family”. Now or later?');
  expect(text.slice(finding?.from, finding?.to)).toBe('Family');
});

it.each([
  ['active', 0],
  ['paused', 0],
  ['achieved', 1],
  ['dropped', 1],
  ['idea', 1],
])('a value of which another goal is %s: %i', (status, count) => {
  const said = [found(a('idea', 'Family'), { 'Z.md': a(status, 'family') })].flat();
  expect(said).toHaveLength(count);
});

it('is said once: at an idea rather than at a goal that is over, and at the first of several', () => {
  expect(found(a('achieved', 'Family'), { 'A.md': a('idea', 'Family') })).toEqual([]);
  expect(found(a('idea', 'Family'), { 'A.md': a('idea', 'Family') })).toEqual([]);
  expect(found(a('idea', 'Family'), { 'Z.md': a('achieved', 'Family') })).toHaveLength(1);
});

it('what ended more than a year ago is not asked about', () => {
  const old = (due: string) => a('achieved', 'Family', { due, start: '2024-01-01', current: null });
  const quiet = (text: string) => text.replace(/## Check-ins[^]*/, '');
  expect(found(quiet(old('2025-06-15')))).toHaveLength(1);
  expect(found(quiet(old('2025-06-14')))).toEqual([]);
});

it('a link to a part of a note names that part', () => {
  expect(found(a('idea', '"[[Values#Family]]"'), { 'B.md': a('active', 'Family') })).toEqual([]);
  expect(
    found(a('idea', '"[[Values#Family]]"'), { 'B.md': a('active', '"[[Values#Health]]"') }),
  ).toHaveLength(1);
});
