import { expect, it } from 'vitest';
import { writtenNumber } from '../../../src/core/text/written-number';

it.each([
  ['3', 3],
  [' 3.5 ', 3.5],
  ['3,5', 3.5],
  ['-2', -2],
  ['+2', 2],
  ['1,200', 1200],
  ['12,500.75', 12_500.75],
  ['1,000,000', 1_000_000],
  ['0,125', 0.125],
  ['1200', 1200],
  ['.5', 0.5],
])('%j is %d', (text, number) => {
  expect(writtenNumber(text)).toBe(number);
});

it.each(['', ' ', 'three', '1.2.3', '1,2,3', '0x10', '1e5', '1 2', '5 km', 'Infinity', '9'.repeat(40_000)])(
  '%.20j is none',
  (text) => {
    expect(writtenNumber(text)).toBeNull();
  },
);
