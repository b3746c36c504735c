/** The cards of a board, as a base groups and sorts its notes. In: groups of paths, the model. Out: groups of cards and of what is no goal. */
import type { DashboardModel, GoalCard } from '../dashboard/dashboard-model';

/** A group as the base gives it. */
export interface NoteGroup {
  /** What its notes share, as text; null when the base groups by nothing. */
  readonly key: string | null;
  readonly notes: readonly { readonly path: string; readonly name: string }[];
}

export type BoardPlace = { readonly path: string; readonly title: string } & (
  | { readonly kind: 'goal'; readonly goal: GoalCard }
  | { readonly kind: 'unreadable'; readonly message: string; readonly line: number }
  | { readonly kind: 'note' }
);

export interface BoardGroup {
  readonly key: string | null;
  readonly places: readonly BoardPlace[];
}

/**
 * Every note of the base keeps its place; what is a goal gets its card.
 * @example boardGroups([{ key: null, notes: [{ path: 'a.md', name: 'a' }] }], { goals: [], unreadable: [] }) // one place of kind 'note'
 */
export function boardGroups(
  groups: readonly NoteGroup[],
  { goals, unreadable }: Pick<DashboardModel, 'goals' | 'unreadable'>,
): readonly BoardGroup[] {
  const cards = new Map(goals.map((goal) => [goal.path, goal]));
  const problems = new Map(unreadable.map((note) => [note.path, note]));
  return groups.map(({ key, notes }) => ({
    key,
    places: notes.map(({ path, name }): BoardPlace => {
      const goal = cards.get(path);
      if (goal !== undefined) return { kind: 'goal', path, title: goal.title, goal };
      const note = problems.get(path);
      const [problem] = note?.problems ?? [];
      if (note === undefined) return { kind: 'note', path, title: name };
      return {
        kind: 'unreadable',
        path,
        title: note.title,
        message: problem?.message ?? '',
        line: problem?.line ?? 1,
      };
    }),
  }));
}
