import { expect, it } from 'vitest';
import { nearest } from '../../../src/core/text/nearest';

const WORDS = ['target', 'start', 'due', 'framework', 'confidence'];

it.each([
  ['traget', 'target'],
  ['targe', 'target'],
  ['targett', 'target'],
  ['TARGET', 'target'],
  ['dew', null],
  ['du', 'due'],
  ['framewrk', 'framework'],
  ['framewrok', 'framework'],
  ['framwrok', 'framework'],
  ['configured', null],
  ['colour', null],
  ['arget', null],
  ['', null],
  ['target'.repeat(100), null],
])('%j was meant as %j', (word, meant) => {
  expect(nearest(word, WORDS)).toBe(meant);
});

it('of several the one with the fewest slips counts', () => {
  expect(nearest('stat', ['state', 'stat', 'start'])).toBe('stat');
  expect(nearest('start', [])).toBeNull();
});
