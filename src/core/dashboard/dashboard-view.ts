/** How a person looks at the dashboard: filters, order, grouping. In: anything that was stored. Out: a view that is whole. */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import type { FrameworkId } from '../frameworks/framework';
import type { Status } from '../goal/goal';
import type { HealthLevel } from '../progress/goal-status';

export interface DashboardView {
  readonly tab: 'today' | 'goals' | 'timeline' | 'overview';
  /** Path of the goal whose page is open over the tab; null when none is. */
  readonly page: string | null;
  /** How much of the timeline one screen shows. */
  readonly zoom: 'year' | 'quarter' | 'month';
  /** The first day of the timeline's window; null for the window around today. */
  readonly anchor: LocalDate | null;
  /** Paths of goals whose steps are folded away in the tree. */
  readonly folded: readonly string[];
  /** Words to look for; empty = all goals. */
  readonly text: string;
  /** Goals of these statuses; empty = all. */
  readonly statuses: readonly Status[];
  readonly framework: FrameworkId | 'all';
  readonly level: HealthLevel | 'all';
  readonly sort: 'health' | 'due' | 'title' | 'progress' | 'status' | 'next';
  /** Turns the order of `sort` around. */
  readonly isReversed: boolean;
  readonly group: 'none' | 'parent' | 'framework' | 'health' | 'status';
  readonly layout: 'cards' | 'tree' | 'table';
}

export const TABS = [
  'today',
  'goals',
  'timeline',
  'overview',
] as const satisfies readonly DashboardView['tab'][];
export const ZOOMS = ['year', 'quarter', 'month'] as const satisfies readonly DashboardView['zoom'][];
export const STATUSES = [
  'active',
  'idea',
  'paused',
  'achieved',
  'dropped',
] as const satisfies readonly Status[];
export const FRAMEWORK_FILTERS = [
  'all',
  'smart',
  'pact',
] as const satisfies readonly DashboardView['framework'][];
export const LEVEL_FILTERS = [
  'all',
  'overdue',
  'off-track',
  'at-risk',
  'on-track',
  'achieved',
  'no-data',
] as const satisfies readonly DashboardView['level'][];
export const SORTS = [
  'health',
  'due',
  'title',
  'progress',
  'status',
  'next',
] as const satisfies readonly DashboardView['sort'][];
export const GROUPS = [
  'none',
  'parent',
  'framework',
  'health',
  'status',
] as const satisfies readonly DashboardView['group'][];
export const LAYOUTS = ['cards', 'tree', 'table'] as const satisfies readonly DashboardView['layout'][];

/** What is not closed, what needs attention first. */
export const DEFAULT_VIEW: DashboardView = {
  tab: 'today',
  page: null,
  zoom: 'year',
  anchor: null,
  folded: [],
  text: '',
  statuses: ['active', 'idea', 'paused'],
  framework: 'all',
  level: 'all',
  sort: 'health',
  isReversed: false,
  group: 'none',
  layout: 'cards',
};

/**
 * A view from what was stored (in a workspace, a URL, a setting). What is missing or unknown is as in `DEFAULT_VIEW`.
 * @example readView({ sort: 'due', group: 'colour' }) // => { ...DEFAULT_VIEW, sort: 'due' }
 */
export function readView(data: unknown): DashboardView {
  const stored: Partial<Record<string, unknown>> = typeof data === 'object' && data !== null ? data : {};
  const { page, folded, anchor } = stored;
  return {
    tab: oneOf(TABS, stored['tab'], DEFAULT_VIEW.tab),
    page: typeof page === 'string' ? page : null,
    zoom: oneOf(ZOOMS, stored['zoom'], DEFAULT_VIEW.zoom),
    anchor: typeof anchor === 'string' && isLocalDate(anchor) ? anchor : null,
    folded: Array.isArray(folded) ? folded.filter((path) => typeof path === 'string') : [],
    text: typeof stored['text'] === 'string' ? stored['text'] : DEFAULT_VIEW.text,
    statuses: readStatuses(stored['statuses']),
    framework: oneOf(FRAMEWORK_FILTERS, stored['framework'], DEFAULT_VIEW.framework),
    level: oneOf(LEVEL_FILTERS, stored['level'], DEFAULT_VIEW.level),
    sort: oneOf(SORTS, stored['sort'], DEFAULT_VIEW.sort),
    isReversed: stored['isReversed'] === true,
    group: oneOf(GROUPS, stored['group'], DEFAULT_VIEW.group),
    // what is a table now was called rows
    layout: oneOf(LAYOUTS, stored['layout'] === 'rows' ? 'table' : stored['layout'], DEFAULT_VIEW.layout),
  };
}

function readStatuses(stored: unknown): readonly Status[] {
  if (!Array.isArray(stored)) return DEFAULT_VIEW.statuses;
  const known = STATUSES.filter((status) => stored.includes(status));
  // Only unknown words: as if nothing was stored. None at all was a choice: every status.
  return known.length === 0 && stored.length > 0 ? DEFAULT_VIEW.statuses : known;
}

function oneOf<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}
