/** The goals a query asks for. In: the model of the dashboard, a query, the page it stands in. Out: cards, or why there are none. */
import { arrangeGoals, DEFAULT_VIEW, folded } from '../dashboard/arrange-goals';
import type { DashboardModel, GoalCard } from '../dashboard/dashboard-model';
import type { GoalsQuery, QueryNote } from './goals-query';

export interface QueryPage {
  /** Path of the note the block stands in. */
  readonly path: string;
  /** The path a link in that note leads to; null when there is no such note. */
  readonly resolve: (target: string) => string | null;
}

type UnreadableCard = DashboardModel['unreadable'][number];

export type QueryAnswer =
  | {
      readonly kind: 'goals';
      /** Sorted; grouping them is up to who draws them. */
      readonly goals: readonly GoalCard[];
      /** How many pass the filter; more than are shown when there is a limit. */
      readonly all: number;
      /** Parents in the filter that lead to no note. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'goal'; readonly goal: GoalCard }
  | { readonly kind: 'unreadable'; readonly note: UnreadableCard }
  /** `target` is null for the page itself. */
  | { readonly kind: 'no-goal'; readonly target: string | null };

/**
 * What to show. The limit keeps what the sorting puts first.
 * @example answerQuery(model, query, { path: 'Home.md', resolve: () => null }).kind // => 'goals'
 */
export function answerQuery(
  { goals, unreadable }: Pick<DashboardModel, 'goals' | 'unreadable'>,
  query: GoalsQuery,
  page: QueryPage,
): QueryAnswer {
  if (query.goal !== null) {
    const path = pathOf(query.goal, page);
    const goal = goals.find((each) => each.path === path);
    if (goal !== undefined) return { kind: 'goal', goal };
    const note = unreadable.find((each) => each.path === path);
    if (note !== undefined) return { kind: 'unreadable', note };
    return { kind: 'no-goal', target: query.goal.kind === 'this' ? null : query.goal.target };
  }
  const { filter, sort, isReversed, limit } = query;
  const view = { ...DEFAULT_VIEW, statuses: filter.statuses, text: filter.text, sort, isReversed };
  const sorted = arrangeGoals({ goals: goals.filter(passes(query, page)) }, view).flatMap(
    (group) => group.goals,
  );
  return {
    kind: 'goals',
    goals: limit === null ? sorted : sorted.slice(0, limit),
    all: sorted.length,
    missing: filter.parents.flatMap((parent) =>
      parent.kind === 'note' && pathOf(parent, page) === null ? parent.target : [],
    ),
  };
}

function passes({ filter }: GoalsQuery, page: QueryPage): (goal: GoalCard) => boolean {
  const { frameworks, levels } = filter;
  const values = filter.values.map(nameOf);
  const parents = filter.parents.map((parent) => pathOf(parent, page));
  return (goal) =>
    (frameworks.length === 0 || frameworks.includes(goal.framework)) &&
    (levels.length === 0 || levels.includes(goal.health.level)) &&
    (values.length === 0 || goal.values.some((value) => values.includes(nameOf(value)))) &&
    (parents.length === 0 || (goal.parent !== null && parents.includes(goal.parent.path)));
}

function pathOf(note: QueryNote, { path, resolve }: QueryPage): string | null {
  return note.kind === 'this' ? path : resolve(note.target);
}

/** The name without its folder, case and accents: `Values/Café` is `cafe`. */
function nameOf(value: string): string {
  return folded(value.slice(value.lastIndexOf('/') + 1));
}
