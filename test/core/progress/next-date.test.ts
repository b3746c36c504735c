import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

type Overrides = NonNullable<Parameters<typeof aGoal>[0]>;
const weekly = { times: 1, period: 'week', weekdaysOnly: false } as const;
const weekdays = { times: 1, period: 'day', weekdaysOnly: true } as const;

function nextOf(overrides: Overrides, weekStartsOn: 'monday' | 'sunday' = 'monday'): string {
  const goal = aGoal(overrides);
  // A Monday.
  const next = statusOf(goal, anIndex([goal]), '2026-06-15', { ...DEFAULT_SETTINGS, weekStartsOn }).next;
  return next === null ? 'none' : [next.date, next.what, next.label].filter((part) => part !== '').join(' ');
}

describe('the next date', () => {
  it.each<[string, Overrides, string]>([
    ['nothing is dated', {}, 'none'],
    ['there is a due date', { due: '2026-08-03' }, '2026-08-03 due'],
    ['the due date has passed', { due: '2026-05-31' }, '2026-05-31 due'],
    [
      'a milestone comes first',
      { due: '2026-08-03', milestones: ['[ ] Third 2026-07-24', '[ ] Late 2026-09-01'] },
      '2026-07-24 milestone Third',
    ],
    ['a milestone is done', { due: '2026-08-03', milestones: ['[x] First 2026-07-24'] }, '2026-08-03 due'],
    ['a milestone has no date', { milestones: ['[ ] Some day'] }, 'none'],
    [
      'a milestone is late',
      { due: '2026-08-03', milestones: ['[ ] Sound test 2026-05-09'] },
      '2026-05-09 milestone Sound test',
    ],
    ['both are due on one day', { due: '2026-07-24', milestones: ['[ ] All 2026-07-24'] }, '2026-07-24 due'],
    ['a review is a month after the start', { start: '2026-06-01', review: 'monthly' }, '2026-07-01 review'],
    [
      'a review is a month after the latest',
      { start: '2026-01-05', review: 'monthly', reviews: ['2026-05-31', '2026-03-31'] },
      '2026-06-30 review',
    ],
    ['a review was forgotten', { start: '2026-01-05', review: 'quarterly' }, '2026-04-05 review'],
    ['a review is weekly', { start: '2026-06-12', review: 'weekly' }, '2026-06-19 review'],
    ['a review is yearly', { start: '2028-02-29', review: 'yearly' }, '2029-02-28 review'],
    ['a review is every ten days', { start: '2026-06-12', review: 10 }, '2026-06-22 review'],
    ['a review has nothing to count from', { review: 'weekly' }, 'none'],
    ['a review would be in the year 10000', { start: '9999-12-01', review: 'yearly' }, 'none'],
    ['a habit’s week is open', { cadence: weekly, start: '2026-06-01' }, '2026-06-21 check-in'],
    [
      'a habit’s week is met',
      { cadence: weekly, start: '2026-06-01', checkIns: ['2026-06-15: done'] },
      '2026-06-28 check-in',
    ],
    [
      'a habit’s week is skipped',
      { cadence: weekly, start: '2026-06-01', checkIns: ['2026-06-15: skip'] },
      '2026-06-28 check-in',
    ],
    ['a habit’s day is open', { cadence: weekdays, start: '2026-06-01' }, '2026-06-15 check-in'],
    ['a habit’s day is met', { cadence: weekdays, checkIns: ['2026-06-15: done'] }, '2026-06-16 check-in'],
    [
      'a habit starts on a Saturday to come',
      { cadence: weekdays, start: '2026-06-20' },
      '2026-06-22 check-in',
    ],
    ['a habit’s month is open', { cadence: { ...weekly, period: 'month' } }, '2026-06-30 check-in'],
    ['a habit ends this week', { cadence: weekly, start: '2026-06-01', due: '2026-06-18' }, '2026-06-18 due'],
    ['a habit ended', { cadence: weekly, start: '2026-06-01', due: '2026-06-10' }, '2026-06-10 due'],
    ['it is an idea', { status: 'idea', due: '2026-08-03' }, 'none'],
    ['it is paused', { status: 'paused', due: '2026-08-03' }, 'none'],
    ['it is achieved', { status: 'achieved', due: '2026-08-03' }, 'none'],
  ])('when %s', (_, overrides, expected) => {
    expect(nextOf(overrides)).toBe(expected);
  });

  it.each<[string, Overrides, string]>([
    ['ends with the weekend at rest', { cadence: weekly, restDays: [0, 6] }, '2026-06-19 check-in'],
    [
      'is paused from Wednesday',
      { cadence: { ...weekly, times: 7 }, pauses: [{ first: '2026-06-17', last: '2026-06-30' }] },
      '2026-06-16 check-in',
    ],
    [
      'is paused until July',
      { cadence: weekly, start: '2026-06-01', pauses: [{ first: '2026-06-10', last: '2026-07-08' }] },
      '2026-07-12 check-in',
    ],
    ['is paused without an end', { cadence: weekly, pauses: [{ first: '2026-06-10', last: null }] }, 'none'],
    ['rests all week', { cadence: weekly, restDays: [0, 1, 2, 3, 4, 5, 6] }, 'none'],
    [
      'has only days off left that can save it',
      {
        cadence: { ...weekly, times: 7 },
        start: '2026-06-01',
        restDays: [1],
        pauses: [{ first: '2026-06-16', last: '2026-06-18' }],
        due: '2026-06-17',
      },
      '2026-06-17 due',
    ],
  ])('of a habit when its week %s', (_, overrides, expected) => {
    expect(nextOf(overrides)).toBe(expected);
  });

  it('of a habit is the end of the week as the setting has it', () => {
    expect(nextOf({ cadence: weekly, start: '2026-06-01' }, 'sunday')).toBe('2026-06-20 check-in');
  });
});
