import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalPage } from '../../../src/core/dashboard/goal-page';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

type Properties = Parameters<typeof aNote>[0];
const TODAY = '2026-06-15';
const READ = { start: '2026-06-01', due: '2026-06-30', unit: 'pages', target: 30, baseline: 0 };

function page(properties: Properties, body = '', others: Readonly<Record<string, string>> = {}) {
  const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
  for (const [path, text] of Object.entries(others)) index.set(path, text);
  index.set('A.md', aNote(properties, `# A\n\n${body}`));
  const found = goalPage('A.md', index, TODAY, DEFAULT_SETTINGS);
  if (found === null) throw new Error('no page');
  return found;
}
const log = (...lines: readonly string[]) => `## Check-ins\n${lines.map((line) => `- ${line}\n`).join('')}`;

describe('the chart of a goal', () => {
  it('has the last value of each day, and the plan from its day before to its last', () => {
    const { chart } = page(READ, log('2026-06-03: 2', '2026-06-03: 3', '2026-06-10: +4 — rain'));
    expect(chart?.actual).toMatchObject([
      { date: '2026-06-03', value: 3 },
      { date: '2026-06-10', value: 7, comment: 'rain' },
    ]);
    expect(chart?.plan).toEqual([
      { date: '2026-05-31', value: 0 },
      { date: '2026-06-30', value: 30 },
    ]);
    expect(chart).toMatchObject({ unit: 'pages', target: 30, band: null });
  });
  it('has a band and no plan for a goal that stays between', () => {
    const { chart } = page({ start: '2026-06-01', lower: 68, upper: 72, unit: 'kg' }, log('2026-06-03: 71'));
    expect(chart).toMatchObject({ band: { lower: 68, upper: 72 }, plan: [], cone: null });
  });
  it('has the pauses, the moves of the plan, and the milestones on its line', () => {
    const { chart } = page(
      { ...READ, paused: '2026-06-10/2026-06-12' },
      '## Milestones\n- [ ] Half 📅 2026-06-20\n- [ ] Far 📅 2027-01-01\n\n## Changes\n- 2026-06-05: target 40 → 30\n',
    );
    expect(chart?.pauses).toEqual([{ first: '2026-06-10', last: '2026-06-12' }]);
    expect(chart?.changes).toMatchObject([{ date: '2026-06-05', what: 'target' }]);
    expect(chart?.milestones.map(({ label }) => label)).toEqual(['Half']);
    expect(chart?.milestones[0]?.value).toBeCloseTo((30 * 17) / 27, 6);
  });
  it('is none for a goal that counts nothing, and for one without value and plan', () => {
    expect(page({ start: '2026-06-01' }).chart).toBeNull();
    expect(page({ target: 30 }).chart).toBeNull();
  });
  it('of any numbers stays finite, and its forecast never passes the target', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 10 }),
        amount,
        amount,
        (values, baseline, target) => {
          const lines = values.map((value, at) => `2026-06-${String(1 + at).padStart(2, '0')}: ${value}`);
          const { chart } = page({ ...READ, baseline, target }, log(...lines));
          const { slow = [], likely = [], fast = [] } = chart?.cone ?? {};
          for (const { value } of [...(chart?.actual ?? []), ...(chart?.plan ?? [])])
            expect(Number.isFinite(value)).toBe(true);
          for (const { value } of [...slow, ...likely, ...fast].filter((_, at) => at % 2 === 1))
            expect(target > baseline ? value <= target + 1e-6 : value >= target - 1e-6).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the page of a goal', () => {
  it('has its check-ins, the newest first, with their lines', () => {
    const { checkIns } = page(READ, log('2026-06-03: 2 pages', '2026-06-04 08:30: +1 — early'));
    expect(checkIns.map(({ date, time, value, comment }) => [date, time, value, comment])).toEqual([
      ['2026-06-04', '08:30', '+1', 'early'],
      ['2026-06-03', null, '2 pages', ''],
    ]);
    expect((checkIns[0]?.line ?? 0) - (checkIns[1]?.line ?? 0)).toBe(1);
  });
  it('has a habit day by day from the first of a week to today', () => {
    const { habit } = page(
      { framework: 'pact', start: '2026-05-20', cadence: 'weekly' },
      log('2026-05-21: done', '2026-06-01: skip'),
    );
    const days = habit?.days ?? [];
    expect([days[0]?.date, days.at(-1)?.date, days.length]).toEqual(['2026-05-18', TODAY, 29]);
    expect(days.filter(({ done }) => done > 0).map(({ date }) => date)).toEqual(['2026-05-21']);
    expect(days.filter(({ isSkipped }) => isSkipped).map(({ date }) => date)).toEqual(['2026-06-01']);
    expect(habit?.periods.map(({ outcome }) => outcome)).toEqual(['met', 'missed', 'rest', 'missed', 'open']);
  });
  it('has its steps with their weights, and the habits that drive it', () => {
    const found = page({ ...READ, companions: '[[Habit]]' }, '', {
      'Step.md': aNote({ parent: '[[A]]', weight: 3, target: 10, current: 5 }, '# Step'),
      'Habit.md': aNote({ framework: 'pact', cadence: 'daily', start: '2026-06-10' }, '# Habit'),
    });
    expect(found.steps).toMatchObject([{ path: 'Step.md', weight: 3, share: 0.5 }]);
    expect(found.companions).toMatchObject([{ path: 'Habit.md', habit: { period: 'day' } }]);
  });
  it('survives being written as JSON', () => {
    const found = page(
      { ...READ, cadence: 'weekly' },
      log('2026-06-03: 2', '2026-06-08: 4', '2026-06-14: 9'),
    );
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
  it('is none where there is no goal', () => {
    const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
    expect(goalPage('A.md', index, TODAY, DEFAULT_SETTINGS)).toBeNull();
  });
});
