/** A note read as the goal it is, for tests that are about nothing else. */
import type { Goal } from '../../../src/core/goal/goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';

export function readGoalIn(text: string): Goal {
  const read = readNote('Goal.md', text, DEFAULT_SCHEMA);
  if (read.kind !== 'goal') throw new Error(`no goal: ${text}`);
  return read.goal;
}
