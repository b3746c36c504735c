/** The goals of a dashboard as a view wants them. In: a model and a view. Out: groups of cards, filtered and sorted. */
import { LEVELS_WORST_FIRST } from '../progress/health-level';
import type { DashboardModel, GoalCard } from './dashboard-model';
import { STATUSES, type DashboardView } from './dashboard-view';

export { DEFAULT_VIEW, readView, type DashboardView } from './dashboard-view';

export interface GoalGroup {
  /** What its goals share: a framework, level, status or the parent's path; empty when there is no parent or no grouping. */
  readonly key: string;
  /** The parent's title, when grouped by parent; else empty. */
  readonly title: string;
  /** Never empty. */
  readonly goals: readonly GoalCard[];
}

/**
 * The goals that pass every filter, sorted, in groups.
 *
 * Sorting: `health` the worst first, then what is furthest behind its plan; `due` the earliest first, none last; `progress` the
 * least first, unknown last; `title` as a person's language sorts. Equals keep the order of their paths. Groups by framework,
 * level and status stand in the order of those lists; parents by title, goals without one last.
 */
export function arrangeGoals(
  model: Pick<DashboardModel, 'goals'>,
  view: DashboardView,
): readonly GoalGroup[] {
  const goals = model.goals.filter(passes(view)).sort(compareBy(view));
  const groups = new Map<string, GoalCard[]>();
  for (const goal of goals) {
    const key = keyOf(goal, view.group);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [goal]);
    else group.push(goal);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      title: view.group === 'parent' ? (members[0]?.parent?.title ?? '') : '',
      goals: members,
    }))
    .sort((a, b) => compareGroups(a, b, view.group));
}

/** Whether a goal is one of those a view wants to see. */
export function passes(view: DashboardView): (goal: GoalCard) => boolean {
  const words = folded(view.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (goal) =>
    (view.statuses.length === 0 || view.statuses.includes(goal.status)) &&
    (view.framework === 'all' || goal.framework === view.framework) &&
    (view.level === 'all' || goal.health.level === view.level) &&
    (words.length === 0 || hasAll(goal, words));
}

/** Every word is in the title, the values, the parent's title or the path. */
function hasAll(goal: GoalCard, words: readonly string[]): boolean {
  const text = folded([goal.title, ...goal.values, goal.parent?.title ?? '', goal.path].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Without case and accents: `Cafe` finds `café`. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type Compare = (a: GoalCard, b: GoalCard) => number;

/** One for all: making one is slow. */
const byLanguage = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const COMPARE: Readonly<Record<DashboardView['sort'], Compare>> = {
  health: (a, b) =>
    LEVELS_WORST_FIRST.indexOf(a.health.level) - LEVELS_WORST_FIRST.indexOf(b.health.level) ||
    (a.pace?.delta ?? 0) - (b.pace?.delta ?? 0),
  due: (a, b) => nullsLast(a.due, b.due, byText),
  title: (a, b) => byLanguage.compare(a.title, b.title),
  progress: (a, b) => nullsLast(shareOf(a), shareOf(b), (x, y) => x - y),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  next: (a, b) => nullsLast(a.next?.date ?? null, b.next?.date ?? null, byText),
};

/** How far a goal is, 0..1; a habit is as far as it is kept. Null when nothing is known. */
export function shareOf(goal: GoalCard): number | null {
  return goal.progress?.value ?? goal.hitRate?.value ?? null;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of a view; turned around, what is unknown comes first. */
export function compareBy({ sort, isReversed }: Pick<DashboardView, 'sort' | 'isReversed'>): Compare {
  const compare = COMPARE[sort];
  return isReversed ? (a, b) => compare(b, a) : compare;
}

function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

function keyOf(goal: GoalCard, group: DashboardView['group']): string {
  switch (group) {
    case 'none':
      return '';
    case 'parent':
      return goal.parent?.path ?? '';
    case 'framework':
      return goal.framework;
    case 'health':
      return goal.health.level;
    case 'status':
      return goal.status;
  }
}

const ORDER: Readonly<Record<'framework' | 'health' | 'status', readonly string[]>> = {
  framework: ['smart', 'pact'],
  health: LEVELS_WORST_FIRST,
  status: STATUSES,
};

function compareGroups(a: GoalGroup, b: GoalGroup, group: DashboardView['group']): number {
  if (group === 'none') return 0;
  if (group !== 'parent') return ORDER[group].indexOf(a.key) - ORDER[group].indexOf(b.key);
  return (
    Number(a.key === '') - Number(b.key === '') ||
    byLanguage.compare(a.title, b.title) ||
    (a.key < b.key ? -1 : 1)
  );
}
