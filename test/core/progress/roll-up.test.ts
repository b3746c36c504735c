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

  it.each<[string, readonly Goal[], number | null, number | null]>([
    [
      'weighs its steps',
      [goal('A', 'Top', { ...share(20), weight: 3 }), goal('B', 'Top', share(60))],
      0.3,
      0.3,
    ],
    [
      'weighs nothing for a step that is unknown',
      [goal('A', 'Top', { weight: 9 }), goal('B', 'Top', share(60))],
      0.6,
      0.6,
    ],
    [
      'leaves achieved steps out when asked to',
      [goal('A', 'Top', { ...share(20), status: 'achieved' }), goal('B', 'Top', share(60))],
      0.8,
      0.6,
    ],
    [
      'counts achieved steps when nothing else is left',
      [
        goal('A', 'Top', { ...share(20), status: 'achieved' }),
        goal('B', 'Top', { ...share(20), status: 'dropped' }),
        goal('C', 'Top'),
      ],
      1,
      1,
    ],
    ['counts dropped steps never', [goal('A', 'Top', { ...share(20), status: 'dropped' })], null, null],
  ])('%s', (_, below, counted, leftOut) => {
    const goals = anIndex([top, ...below]);
    const valueWith = (closedSteps: 'count' | 'leave-out') =>
      statusOfAll(goals, '2026-06-15', { ...DEFAULT_SETTINGS, closedSteps }).get('Top.md')?.progress?.value ??
      null;
    expect([valueWith('count'), valueWith('leave-out')]).toEqual([counted, leftOut]);
  });

  it('stands beside what the goal knows of itself', () => {
    const below = [goal('A', 'Top', { ...share(20), weight: 3 }), goal('B', 'Top', share(60))];
    const status = (over: Overrides) =>
      statusOfAll(anIndex([goal('Top', null, over), ...below]), '2026-06-15', DEFAULT_SETTINGS).get('Top.md');
    expect(status({ target: 4, current: 1 })).toMatchObject({
      progress: { value: 0.25, source: 'measure' },
      ownProgress: { value: 0.25, source: 'measure' },
      childProgress: { value: 0.3, source: 'children' },
    });
    expect(status({})).toMatchObject({
      progress: { value: 0.3, source: 'children' },
      ownProgress: null,
      childProgress: { value: 0.3, source: 'children' },
    });
    expect(status({ target: 4 })).toMatchObject({ progress: null, childProgress: { value: 0.3 } });
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

  it('of equal sub-goals equals each of them, to the last digit and whatever they weigh', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.option(fc.double({ min: 1e-6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 12 }),
        (value, weights) => {
          const below = weights.map((weight, at) =>
            goal(`S${at}`, 'Top', { baseline: 0, target: 1, current: value, weight }),
          );
          expect(progressOf('Top', [top, ...below])?.value).toBe(value);
        },
      ),
    );
  });

  it('lies between the least and the most of its sub-goals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -1, max: 2, noNaN: true }), fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (steps) => {
          const below = steps.map(([value, weight], at) =>
            goal(`S${at}`, 'Top', { baseline: 0, target: 1, current: value, weight }),
          );
          const shares = steps.map(([value]) => Math.min(Math.max(value, 0), 1));
          const value = progressOf('Top', [top, ...below])?.value;
          expect(value).toBeGreaterThanOrEqual(Math.min(...shares));
          expect(value).toBeLessThanOrEqual(Math.max(...shares));
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
