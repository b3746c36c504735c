import { describe, expect, it } from 'vitest';
import { reportPages } from '../../../src/cli/dashboard/report-pages.mts';
import { goalPage } from '../../../src/core/dashboard/goal-page';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoalCard } from '../../support/a-goal-card';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

const goals = (
  [
    ['Active', 'active', null],
    ['Idea', 'idea', null],
    ['Paused', 'paused', null],
    ['New', 'achieved', '2026-01-01'],
    ['Old', 'achieved', '2025-12-31'],
    ['Sometime', 'achieved', null],
    ['Dropped', 'dropped', '2026-05-01'],
  ] as const
).map(([title, status, closed]) => aGoalCard({ path: `${title}.md`, title, status, closed }));
const index = anIndex(goals.map(({ path }) => aGoal({ path })));
const pageOf = (path: string) => goalPage(path, index, '2026-06-15', DEFAULT_SETTINGS);
const titles = (most?: number) =>
  Object.keys(reportPages({ goals, today: '2026-06-15' }, pageOf, most)).map((path) =>
    path.replace('.md', ''),
  );

describe('the pages in a report', () => {
  it('are those of all goals', () => {
    expect(titles()).toEqual(goals.map(({ title }) => title));
  });

  it('are those of open goals and of this year’s achievements when all would be too much', () => {
    expect(titles(100)).toEqual(['Active', 'Idea', 'Paused', 'New']);
  });
});
