import { expect, it } from 'vitest';
import { steppedValue } from '../../src/ui/stepped-value';

it.each([
  ['2', 1, '3'],
  ['2', -1, '1'],
  ['0', -1, '0'],
  ['2.5 km', 1, '3.5 km'],
  ['2,5 km', 1, '3.5 km'],
  ['0.1', 1, '1.1'],
  ['1,200', 1, '1201'],
  ['1,200 km', 1, '1201 km'],
  ['+2', 1, '+3'],
  ['+0', -1, '-1'],
  ['-1', 1, '+0'],
  ['-1', -1, '-2'],
  ['', 1, '1'],
  ['lots', 1, '1'],
] as const)('%j by %i is %j', (typed, by, next) => {
  expect(steppedValue(typed, by)).toBe(next);
});
