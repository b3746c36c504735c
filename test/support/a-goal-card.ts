/** Cards of the dashboard for tests: only what a test is about needs saying. */
import type { DashboardModel, GoalCard } from '../../src/core/dashboard/dashboard-model';
import type { HitRate } from '../../src/core/progress/goal-status';

/** An active SMART goal about which nothing is known yet. */
export function aGoalCard(overrides: Partial<GoalCard> = {}): GoalCard {
  return {
    path: 'Goals/A goal.md',
    title: 'A goal',
    framework: 'smart',
    status: 'active',
    ring: [],
    progress: null,
    pace: null,
    steering: null,
    forecast: null,
    ownProgress: null,
    childProgress: null,
    companions: [],
    verdict: null,
    health: { level: 'no-data', reasons: [{ code: 'no-measure', message: 'nothing to measure it by yet' }] },
    hitRate: null,
    amount: '',
    start: null,
    due: null,
    pauses: [],
    next: null,
    parent: null,
    children: [],
    closed: null,
    asks: [],
    values: [],
    milestones: [],
    findings: [],
    checkIn: { kind: 'value', unit: '', current: null, last: null },
    ...overrides,
  };
}

/** A weekly habit of which nothing was due yet. */
export function aHitRate(overrides: Partial<HitRate> = {}): HitRate {
  return {
    value: null,
    met: 0,
    due: 0,
    streak: 0,
    bestStreak: 0,
    period: 'week',
    missedLast: false,
    frozen: 0,
    freezesLeft: null,
    trend: null,
    ...overrides,
  };
}

/** A dashboard of these cards on 2026-06-15, its summary counted from them. */
export function aDashboard(
  goals: readonly GoalCard[] = [],
  overrides: Partial<DashboardModel> = {},
): DashboardModel {
  const byHealth = { 'on-track': 0, 'at-risk': 0, 'off-track': 0, overdue: 0, achieved: 0, 'no-data': 0 };
  const active = goals.filter(({ status }) => status === 'active');
  for (const { health } of active) byHealth[health.level] += 1;
  const findings = { error: 0, warning: 0, suggestion: 0 };
  for (const goal of goals) for (const { severity } of goal.findings) findings[severity] += 1;
  return {
    today: '2026-06-15',
    state: 'ready',
    summary: { goals: goals.length, active: active.length, activeLimit: 5, byHealth, findings },
    activity: [],
    goals,
    unreadable: [],
    ...overrides,
  };
}
