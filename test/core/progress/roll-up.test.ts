import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/core/goal/goal';
import { statusOf, statusOfAll } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

type Overrides = NonNullable<Parameters<typeof aGoal>[0]>;
const goal = (name: string, parent: string | null, overrides: Overrides = {}) =>
  aGoal({ path: `${name}.md`, parent, ...overrides });
const share = (current: number | null): Overrides => ({ baseline: 0, target: 100, current });
const progressOf = (name: string, goals: readonly Goal[]) =>
  statusOfAll(anIndex(goals), '2026-06-15', DEFAULT_SETTINGS).get(`${name}.md`)?.progress ?? null;

describe('progress from sub-goals', () => {
  const top = goal('Top', null);
  it.each<[string, readonly Goal[], number | null]>([
    ['is their mean', [goal('A', 'Top', share(20)), goal('B', 'Top', share(60))], 0.4],
    ['counts below 0 as 0', [goal('A', 'Top', share(-50)), goal('B', 'Top', share(60))], 0.3],
    ['counts over 1 as 1', [goal('A', 'Top', share(300)), goal('B', 'Top', share(0))], 0.5],
    ['leaves out what is unknown', [goal('A', 'Top', share(null)), goal('B', 'Top', share(60))], 0.6],
    [
      'leaves out ideas and dropped goals',
      [
        goal('A', 'Top', { ...share(0), status: 'idea' }),
        goal('B', 'Top', { ...share(0), status: 'dropped' }),
        goal('C', 'Top', share(60)),
      ],
      0.6,
    ],
    [
      'counts paused ones',
      [goal('A', 'Top', { ...share(20), status: 'paused' }), goal('B', 'Top', share(60))],
      0.4,
    ],
    [
      'counts achieved ones as whole',
      [goal('A', 'Top', { ...share(20), status: 'achieved' }), goal('B', 'Top', share(60))],
      0.8,
    ],
    ['is unknown when nothing is known of any', [goal('A', 'Top'), goal('B', 'Top', share(null))], null],
    [
      'weighs by sub-goal, not by leaf',
      [goal('A', 'Top'), goal('A1', 'A', share(100)), goal('A2', 'A', share(0)), goal('B', 'Top', share(0))],
      0.25,
    ],
  ])('%s', (_, below, expected) => {
    const progress = progressOf('Top', [top, ...below]);
    if (expected === null) expect(progress).toBeNull();
    else expect(progress).toEqual({ value: expected, source: 'children' });
  });

  it('is not asked when the goal has a measure or milestones of its own', () => {
    const below = [goal('A', 'Top', share(60))];
    expect(progressOf('Top', [{ ...top, target: 4, current: 1 }, ...below])).toEqual({
      value: 0.25,
      source: 'measure',
    });
    expect(progressOf('Top', [goal('Top', null, { milestones: ['[ ] A'] }), ...below])?.source).toBe(
      'milestones',
    );
    expect(progressOf('Top', [{ ...top, target: 4 }, ...below])).toBeNull();
  });

  it('leaves a goal’s own progress over 1 and below 0 as it is', () => {
    expect(progressOf('A', [goal('A', null, share(150))])?.value).toBe(1.5);
    expect(progressOf('A', [goal('A', null, share(-50))])?.value).toBe(-0.5);
  });

  it('of equal sub-goals equals each of them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (value, count) => {
          const below = Array.from({ length: count }, (_, at) =>
            goal(`S${at}`, 'Top', { baseline: 0, target: 1, current: value }),
          );
          expect(progressOf('Top', [top, ...below])?.value).toBeCloseTo(value, 12);
        },
      ),
    );
  });

  it('goes 5,000 levels down', () => {
    const chain = Array.from({ length: 5000 }, (_, at) =>
      goal(`G${at}`, at === 0 ? null : `G${at - 1}`, at === 4999 ? share(30) : {}),
    );
    expect(progressOf('G0', chain)).toEqual({ value: 0.3, source: 'children' });
  });
});

describe('goals whose parents form a cycle', () => {
  const goals = [
    goal('A', 'B'),
    goal('B', 'C', share(40)),
    goal('C', 'A'),
    goal('Leaf', 'A', share(70)),
    goal('Self', 'Self', {}),
  ];
  it('do not count one another, but count what hangs on them', () => {
    expect(progressOf('A', goals)?.value).toBe(0.7);
    expect(progressOf('B', goals)?.value).toBe(0.4);
    expect(progressOf('C', goals)).toBeNull();
    expect(progressOf('Self', goals)).toBeNull();
  });
  it('stand the same whichever of them is asked first', () => {
    const index = anIndex(goals);
    const all = statusOfAll(index, '2026-06-15', DEFAULT_SETTINGS);
    for (const each of goals)
      expect(statusOf(each, index, '2026-06-15', DEFAULT_SETTINGS)).toEqual(all.get(each.path));
  });
});
