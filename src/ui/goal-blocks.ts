/** Groups of goals cut into pieces that are drawn whole or not at all. In: groups. Out: blocks, in order. */
import type { GoalGroup } from '../core/dashboard/arrange-goals';
import type { GoalCard } from '../core/dashboard/dashboard-model';

export interface GoalBlock {
  /** Unique in the list. */
  readonly key: string;
  readonly group: GoalGroup;
  readonly goals: readonly GoalCard[];
  /** Where its first goal stands in the group, from 0; a block that begins with 0 has the group's heading. */
  readonly from: number;
}

/** Full rows in two and in three columns, and few enough that three of them are drawn at once without effort. */
const GOALS_OF_A_BLOCK = 24;

export function blocksOf(groups: readonly GoalGroup[]): readonly GoalBlock[] {
  return groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.goals.length / GOALS_OF_A_BLOCK) }, (_, at) => {
      const from = at * GOALS_OF_A_BLOCK;
      return {
        key: `${from} ${group.key}`,
        group,
        goals: group.goals.slice(from, from + GOALS_OF_A_BLOCK),
        from,
      };
    }),
  );
}
