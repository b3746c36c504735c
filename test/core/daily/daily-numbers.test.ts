import { describe, expect, it } from 'vitest';
import { createDailyNumbers, numbersIn } from '../../../src/core/daily/daily-numbers';

const steps = (amount: number) => numbersIn([['steps', amount]]);

describe('numbersIn', () => {
  it('takes numbers, numbers in quotes and boxes, and nothing else', () => {
    const numbers = numbersIn([
      ['Steps', 8000],
      ['weight', '71,5'],
      ['walk', true],
      ['sugar', false],
      ['mood', 'steady'],
      ['tags', ['a']],
      ['nothing', null],
      ['odd', Number.NaN],
    ]);
    expect([...numbers]).toEqual([
      ['steps', 8000],
      ['weight', 71.5],
      ['walk', 1],
      ['sugar', 0],
    ]);
  });
});

describe('the numbers of daily notes', () => {
  it('are in the order of the days, whatever the order of the notes', () => {
    const daily = createDailyNumbers();
    daily.set('2026-06-14.md', steps(2));
    daily.set('2026-06-12.md', steps(1));
    expect(daily.of('Steps')).toEqual([
      { date: '2026-06-12', amount: 1, path: '2026-06-12.md' },
      { date: '2026-06-14', amount: 2, path: '2026-06-14.md' },
    ]);
  });

  it('come from the day’s own note before another that names the day', () => {
    const daily = createDailyNumbers();
    daily.set('A 2026-06-12.md', steps(1));
    daily.set('Daily/2026-06-12.md', steps(2));
    daily.set('B 2026-06-12.md', steps(3));
    expect(daily.of('steps').map(({ amount }) => amount)).toEqual([2]);
    daily.set('Daily/2026-06-12.md', null);
    expect(daily.of('steps').map(({ path }) => path)).toEqual(['A 2026-06-12.md']);
  });

  it('tell whether anything has changed', () => {
    const daily = createDailyNumbers();
    expect(daily.set('2026-06-12.md', steps(1))).toBe(true);
    const before = daily.of('steps');
    expect(daily.set('2026-06-12.md', steps(1))).toBe(false);
    expect(daily.of('steps')).toBe(before);
    expect(daily.set('Run.md', steps(1))).toBe(false);
    expect(daily.set('2026-06-12.md', null)).toBe(true);
    expect(daily.of('steps')).toEqual([]);
  });
});
