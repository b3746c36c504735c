/**
 * Remembers what was worked out about a goal. In: work and what it depends on. Out: its result, worked out again only when needed.
 * A goal is a new object whenever its note has changed, so a change of one note costs the work for one goal.
 */
import type { Goal } from '../goal/goal';

/**
 * A memory of one kind of result, one per goal, which goes when the goal goes.
 *
 * `inputs` is everything but the goal that the work depends on, compared one by one with `===`.
 * @example
 * const assessments = oncePerGoal<Assessment>();
 * assessments(goal, [], () => assessGoal(goal));
 */
export function oncePerGoal<Result>(): (
  goal: Goal,
  inputs: readonly unknown[],
  work: () => Result,
) => Result {
  const memory = new WeakMap<Goal, { readonly inputs: readonly unknown[]; readonly result: Result }>();
  return (goal, inputs, work) => {
    const known = memory.get(goal);
    if (known !== undefined && isSame(known.inputs, inputs)) return known.result;
    const result = work();
    memory.set(goal, { inputs, result });
    return result;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
