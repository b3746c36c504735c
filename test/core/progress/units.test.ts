import { describe, expect, it } from 'vitest';
import { milestoneValue } from '../../../src/core/progress/milestone-value';
import { inUnit } from '../../../src/core/progress/units';
import { fastest } from '../../support/fastest';

describe('an amount in the goal’s unit', () => {
  it.each<[number, string | null, string, number | null]>([
    [3, null, 'h', 3],
    [3, 'h', 'h', 3],
    [3, 'H', 'h', 3],
    [3, 'hours', 'h', 3],
    [90, 'min', 'h', 1.5],
    [90, 'minutes of reading', 'hours', 1.5],
    [1, 'h 30', 'h', 1.5],
    [1, 'h 30 min', 'min', 90],
    [2, 'h/day', 'hours per day', 2],
    [500, 'm', 'km', 0.5],
    [3, 'miles', 'km', 4.828032],
    [700, 'g', 'kg', 0.7],
    [0.1, 'h', 'min', 6],
    [3, 'km', 'h', null],
    [3, 'kg', 'km', null],
    [3, '€', '$', null],
    [3, '$', '$', 3],
    [3, '%', '%', 3],
    [3, 'clients', 'client', 3],
    [3, 'plans', 'homework plans', 3],
    [3, 'open notes', 'notes', 3],
    [3, 'stories', 'story', 3],
    [3, 'glass', 'glas', null],
    [3, 'constructor', 'toString', null],
    [3, '', '', 3],
    [3, 'anything', '', 3],
  ])('%s %s in %s is %s', (amount, unit, wanted, expected) => {
    expect(inUnit(amount, unit, wanted)).toBe(expected);
  });

  it('is found in a long text at once', () => {
    const look = () => {
      inUnit(1, 'h '.repeat(20_000), 'min');
      milestoneValue({ text: '1,234,567 '.repeat(4000) }, { unit: 'h', measure: null });
    };
    expect(fastest(look, 50)).toBeLessThan(50);
  });
});

describe('the value of a milestone', () => {
  const hours = { unit: 'h', measure: null };
  const clients = { unit: null, measure: 'clients with a homework plan' };
  it.each<[string, Parameters<typeof milestoneValue>[1], number | null]>([
    ['20 h done', hours, 20],
    ['All 20h done', hours, 20],
    ['20 hours', hours, 20],
    ['90 min', hours, 1.5],
    ['1,200 h', hours, 1200],
    ['2,5 h', hours, 2.5],
    ['Part 2: 20 h', hours, 20],
    ['20', hours, 20],
    ['-5', hours, -5],
    ['Halfway [value:: 20]', hours, 20],
    ['Halfway (value:: 20 h)', hours, 20],
    ['Halfway [value:: -2.5]', hours, -2.5],
    ['Halfway [value:: 20 km]', hours, null],
    ['Halfway [value:: a lot]', hours, null],
    ['Modules 1 to 3', hours, null],
    ['Read 50 pages', hours, null],
    ['In 2026 h', hours, 2026],
    ['Room 20', hours, null],
    ['First 2 clients signed up', clients, 2],
    ['1 client', clients, 1],
    ['3 calls with clients', clients, null],
    ['20', { unit: null, measure: null }, 20],
    ['20 h', { unit: null, measure: null }, null],
    ['', hours, null],
  ])('“%s” is %#', (text, goal, expected) => {
    expect(milestoneValue({ text }, goal)).toBe(expected);
  });
});
