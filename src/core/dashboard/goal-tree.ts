/** The goals as a tree of parents and steps. In: a model and a view. Out: rows in the order in which they are drawn. */
import { compareBy, passes } from './arrange-goals';
import type { DashboardModel, GoalCard } from './dashboard-model';
import type { DashboardView } from './dashboard-view';

export interface TreeRow {
  readonly goal: GoalCard;
  /** 1 for a goal without a parent. */
  readonly level: number;
  /** Whether it has steps below it that the view shows. */
  readonly hasSteps: boolean;
  readonly isFolded: boolean;
  /** False for a goal that is shown only because a step of it is. */
  readonly isMatch: boolean;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly of: number;
}

/**
 * Every goal that passes the filters, below its parent; a parent that does not pass is there when a step of it does. Siblings are sorted
 * as the view says. A goal whose parents form a cycle, or whose parent is not among the goals, stands at the top.
 */
export function goalTree(model: Pick<DashboardModel, 'goals'>, view: DashboardView): readonly TreeRow[] {
  const byPath = new Map(model.goals.map((goal) => [goal.path, goal]));
  const roots = new Map<string, GoalCard>();
  const steps = new Map<string, GoalCard[]>();
  const isMatch = passes(view);
  const shown = withParents(model.goals.filter(isMatch), byPath);
  for (const goal of shown) {
    const parent = goal.parent === null ? undefined : byPath.get(goal.parent.path);
    if (parent === undefined || isOnCycle(goal, byPath)) roots.set(goal.path, goal);
    else steps.set(parent.path, [...(steps.get(parent.path) ?? []), goal]);
  }
  const folded = new Set(view.folded);
  const compare = compareBy(view);
  const rows: TreeRow[] = [];
  const waiting = siblings([...roots.values()].sort(compare), 1);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const below = (steps.get(next.goal.path) ?? []).sort(compare);
    const isFolded = below.length > 0 && folded.has(next.goal.path);
    rows.push({ ...next, hasSteps: below.length > 0, isFolded, isMatch: isMatch(next.goal) });
    if (!isFolded) waiting.push(...siblings(below, next.level + 1));
  }
  return rows;
}

type Waiting = Pick<TreeRow, 'goal' | 'level' | 'position' | 'of'>;

/** The first one last, because the last one is taken first. */
function siblings(goals: readonly GoalCard[], level: number): Waiting[] {
  return goals.map((goal, at) => ({ goal, level, position: at + 1, of: goals.length })).reverse();
}

/** In the order of the paths; the parents of those that match come with them. */
function withParents(
  matches: readonly GoalCard[],
  byPath: ReadonlyMap<string, GoalCard>,
): readonly GoalCard[] {
  const shown = new Set<GoalCard>();
  for (const match of matches) {
    for (let goal: GoalCard | undefined = match; goal !== undefined && !shown.has(goal);) {
      shown.add(goal);
      goal = goal.parent === null ? undefined : byPath.get(goal.parent.path);
    }
  }
  return [...byPath.values()].filter((goal) => shown.has(goal));
}

function isOnCycle(start: GoalCard, byPath: ReadonlyMap<string, GoalCard>): boolean {
  const seen = new Set<GoalCard>();
  for (let goal: GoalCard | undefined = start; goal !== undefined && !seen.has(goal);) {
    seen.add(goal);
    goal = goal.parent === null ? undefined : byPath.get(goal.parent.path);
    if (goal === start) return true;
  }
  return false;
}
