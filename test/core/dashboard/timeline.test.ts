import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type DashboardView } from '../../../src/core/dashboard/dashboard-view';
import { movedAnchor, timelineOf } from '../../../src/core/dashboard/timeline';
import type { GoalCard } from '../../../src/core/dashboard/dashboard-model';
import { aGoalCard } from '../../support/a-goal-card';

const TODAY = '2026-06-15';

function timeline(card: Partial<GoalCard>, view: Partial<DashboardView> = {}) {
  return timelineOf(
    { goals: [aGoalCard(card)], today: TODAY },
    { ...DEFAULT_VIEW, anchor: '2026-01-01', ...view },
  );
}
const row = (card: Partial<GoalCard>, view: Partial<DashboardView> = {}) => timeline(card, view).rows[0];
/** Of a year with 365 days. */
const days = (share: number | undefined | null) =>
  share == null ? share : Math.round(share * 365 * 100) / 100;

describe('the window', () => {
  it.each([
    ['year', '2026-02-01', '2027-01-31', 12],
    ['quarter', '2026-05-01', '2026-08-31', 4],
    ['month', '2026-06-08', '2026-07-19', 6],
  ] as const)('of a %s lies around today', (zoom, first, last, ticks) => {
    const found = timelineOf({ goals: [], today: TODAY }, { ...DEFAULT_VIEW, zoom });
    expect([found.first, found.last, found.ticks.length]).toEqual([first, last, ticks]);
    expect(found.today).toBeGreaterThan(0);
    expect(found.today).toBeLessThan(1);
  });
  it('moves by half its length and back again', () => {
    for (const zoom of ['year', 'quarter', 'month'] as const) {
      const there = movedAnchor({ zoom, anchor: '2026-06-01' }, TODAY, 1);
      expect(there > '2026-06-01').toBe(true);
      expect(movedAnchor({ zoom, anchor: there }, TODAY, -1)).toBe('2026-06-01');
    }
  });
  it('without today in it has no line for today', () => {
    expect(timeline({}, { anchor: '2020-01-01' }).today).toBeNull();
  });
});

describe('a bar', () => {
  it('covers its first and its last day', () => {
    const bar = row({ start: '2026-01-11', due: '2026-01-20' })?.bar;
    expect([days(bar?.from), days(bar?.to)]).toEqual([10, 20]);
  });
  it('is done as far as the goal has come', () => {
    const found = row({
      start: '2026-01-01',
      due: '2026-01-10',
      progress: { value: 0.5, source: 'measure' },
    });
    expect(days(found?.done)).toBe(5);
  });
  it.each([
    ['before', { start: '2025-01-01', due: '2025-02-01' }],
    ['after', { start: '2027-01-01', due: '2027-02-01' }],
  ] as const)('outside of the window lies %s', (side, card) => {
    expect(row(card)).toMatchObject({ bar: null, side });
  });
  it('without an end runs to the edge', () => {
    expect(row({ start: '2026-07-01' })).toMatchObject({ isOpenEnd: true, bar: { to: 1 } });
  });
  it('that ends before it starts is none, and lies on neither side', () => {
    expect(row({ start: '2026-05-01', due: '2026-04-01' })).toMatchObject({ bar: null, side: 'within' });
  });
  it('of a goal without dates stands below', () => {
    expect(timeline({ title: 'Sometime' })).toMatchObject({ rows: [], undated: [{ title: 'Sometime' }] });
  });
  it('has its milestones: done, open, late', () => {
    const milestone = (due: string, done: boolean, position: number) => ({ text: due, due, done, position });
    const found = row({
      start: '2026-01-01',
      milestones: [
        milestone('2026-02-01', true, 0),
        milestone('2026-03-01', false, 1),
        milestone('2026-08-01', false, 2),
        milestone('2028-01-01', false, 3),
      ],
    });
    expect(found?.marks.map(({ state }) => state)).toEqual(['done', 'late', 'open']);
  });
  it('a pause without an end is drawn no longer than its goal', () => {
    const found = row({
      start: '2026-01-01',
      due: '2026-01-31',
      pauses: [{ first: '2026-01-11', last: null }],
    });
    expect(days(found?.pauses[0]?.to)).toBe(31);
  });
});

it('whatever the dates, every share lies in the window', () => {
  const day = fc.option(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(day, day, day, (start, due, first) => {
      const pauses = first === null ? [] : [{ first, last: due }];
      const found = row({ start, due, pauses, progress: { value: 3, source: 'measure' } });
      const shares = [
        found?.bar?.from,
        found?.bar?.to,
        found?.done,
        ...(found?.pauses ?? []).flatMap(({ from, to }) => [from, to]),
      ];
      for (const share of shares) if (share != null) expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
});
