/** The whole dashboard as data. In: an index, today, settings. Out: a model that `src/ui` draws and that survives JSON. */
import { assessGoal } from '../assess/assess-goal';
import type { LocalDate } from '../calendar/local-date';
import type { UnreadableNote } from '../goal/goal';
import { lintVault } from '../lint/lint-vault';
import type { Finding, NoteFindings } from '../lint/finding';
import { focusOf } from '../progress/focus';
import { goalOn } from '../progress/goal-on';
import { statusOfAll } from '../progress/status-of';
import type { Settings } from '../settings/settings';
import { positionAt } from '../text/span';
import type { GoalIndex } from '../vault/goal-index';
import { oncePerGoal } from '../vault/once-per-goal';
import { activityOf } from './activity';
import type { DashboardModel, DashboardSummary, GoalCard } from './dashboard-model';
import { goalCard } from './goal-card';

export interface DashboardSource {
  readonly index: GoalIndex;
  readonly today: LocalDate;
  readonly settings: Settings;
  readonly state: DashboardModel['state'];
}

const cards = oncePerGoal<GoalCard>();
const NO_FINDINGS: readonly Finding[] = [];

/**
 * Everything the dashboard shows today.
 *
 * A goal about which nothing has changed since the last call keeps its card, as the same object.
 */
export function buildDashboard({ index, today, settings, state }: DashboardSource): DashboardModel {
  const statuses = statusOfAll(index, today, settings);
  const notes = lintVault(index, today, settings);
  const weekStartsOn = settings.weekStartsOn === 'sunday' ? 0 : 1;
  const findings = new Map(notes.map((note) => [note.path, note.findings]));
  const goals = index.goals().flatMap((goal) => {
    const status = statuses.get(goal.path);
    if (status === undefined) return [];
    const found = findings.get(goal.path) ?? NO_FINDINGS;
    const parent = index.parentOf(goal.path);
    const children = index
      .childrenOf(goal.path)
      .map((child) => ({ goal: child, level: statuses.get(child.path)?.health.level ?? 'no-data' }));
    const inputs = [
      today,
      weekStartsOn,
      status,
      found,
      parent,
      ...children.flatMap((child) => [child.goal, child.level]),
    ];
    return [
      cards(goal, inputs, () =>
        goalCard({
          goal: goalOn(goal, today),
          status,
          today,
          weekStartsOn,
          assessment: assessGoal(goal),
          findings: found,
          parent,
          children,
        }),
      ),
    ];
  });
  return {
    today,
    state,
    summary: summaryOf(goals, notes, { active: focusOf(index).count, activeLimit: settings.activeLimit }),
    activity: activityOf(index.goals(), today, weekStartsOn),
    goals,
    unreadable: index.unreadable().map(unreadableCard),
  };
}

function summaryOf(
  goals: readonly GoalCard[],
  notes: readonly NoteFindings[],
  focus: Pick<DashboardSummary, 'active' | 'activeLimit'>,
): DashboardSummary {
  const byHealth = { 'on-track': 0, 'at-risk': 0, 'off-track': 0, overdue: 0, achieved: 0, 'no-data': 0 };
  for (const { health, status } of goals) if (status === 'active') byHealth[health.level] += 1;
  const findings = { error: 0, warning: 0, suggestion: 0 };
  for (const note of notes) for (const { severity } of note.findings) findings[severity] += 1;
  return { goals: goals.length, ...focus, byHealth, findings };
}

function unreadableCard({
  path,
  title,
  text,
  problems,
}: UnreadableNote): DashboardModel['unreadable'][number] {
  return {
    path,
    title,
    problems: problems.map(({ code, message, from }) => ({
      code,
      message,
      line: positionAt(text, from).line,
    })),
  };
}
