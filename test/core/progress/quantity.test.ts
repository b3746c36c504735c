import { describe, expect, it } from 'vitest';
import { countedNoun, plainNumber, quantity, roughly } from '../../../src/core/progress/quantity';

describe('what a goal counts', () => {
  it.each([
    ['clients with a homework plan', null, 'clients'],
    ['hours of modules', null, 'hours'],
    ['hours of modules', 'h', 'h'],
    ['unwritten session notes', null, 'unwritten session notes'],
    ['people signed up', null, 'people'],
    ['group evenings held', null, 'group evenings'],
    ['  body   weight ', null, 'body weight'],
    ['Klienten mit Plan', null, 'Klienten mit Plan'],
    ['a very long name that nobody would want beside a bar', null, 'a very long name'],
    ['averyverylongwordthatneverends ofall', null, ''],
    ['of', null, 'of'],
    [null, null, ''],
    ['', '  ', ''],
  ])('%j in %j is %j', (measure, unit, expected) => {
    expect(countedNoun({ measure, unit })).toBe(expected);
  });
});

describe('a quantity in words', () => {
  it.each([
    [3, 'clients', '3 clients'],
    [1, 'clients', '1 client'],
    [1, 'people', '1 person'],
    [1, 'studies', '1 study'],
    [1, 'movies', '1 movie'],
    [1, 'boxes', '1 box'],
    [1, 'glass', '1 glass'],
    [1, 'h', '1 h'],
    [1, 'kms', '1 kms'],
    [0, 'clients', '0 clients'],
    [1.5, 'km', '1.5 km'],
    [50, '%', '50%'],
    [2, '', '2'],
  ])('%s %s', (amount, noun, expected) => {
    expect(quantity(amount, noun)).toBe(expected);
  });
});

describe('a number', () => {
  it.each([
    [7.0741, '7.07'],
    [12, '12'],
    [-0.001, '0'],
    [1e21, '1e+21'],
    [123456789.126, '123456789.13'],
  ])('%s reads %s', (amount, expected) => {
    expect(plainNumber(amount)).toBe(expected);
  });
});

describe('roughly', () => {
  it.each([
    [18.73, 19],
    [10, 10],
    [9.96, 10],
    [0.52, 0.5],
    [0.04, 0.04],
    [0, 0],
    [-0.52, -0.5],
    [-12.4, -12],
  ])('says of %d no more than one can tell apart: %d', (amount, expected) => {
    expect(roughly(amount)).toBe(expected);
  });
});
