/**
 * Where an answer goes. In: a goal, a criterion, what was typed. Out: the note with it: a property when it is a day, a rhythm, an amount or a
 * rating, else words under the criterion, else the statement of a note that has none. What a sentence names is set as property beside it.
 */
import type { LocalDate } from '../calendar/local-date';
import type { CriterionId } from '../frameworks/framework';
import type { EditResult } from '../goal/edit-result';
import { setProperties } from '../goal/frontmatter';
import type { Goal } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';
import { understand } from '../proposals/understand';
import { reread } from '../rewrite/write-criteria';
import { writeCriterion } from '../rewrite/write-criterion';
import { writeStatement } from '../rewrite/write-statement';

export interface AnswerContext {
  readonly schema: GoalSchema;
  readonly today: LocalDate;
}

/**
 * Put an answer into a goal.
 * @example placeAnswer(goal, 'time-bound', 'end of June', { schema, today: '2026-05-01' }) // sets due: 2026-06-30
 */
export function placeAnswer(
  goal: Goal,
  criterion: CriterionId,
  answer: string,
  { schema, today }: AnswerContext,
): EditResult {
  const words = answer.trim();
  const { properties, isAll } = understand(criterion, words, today);
  const set = setProperties(
    goal.text,
    properties.map(([name, value]) => [schema.properties[name], value] as const),
  );
  const withProperties = set.ok ? reread(goal.path, set.text, schema) : goal;
  if (withProperties === null) return set;
  const hasWords = (goal.criteria[criterion]?.text ?? '') !== '';
  // an answer that could not be set as property must not be lost
  if (isAll && set.ok && !hasWords) return set;
  return saysWhat(criterion) && isBare(withProperties)
    ? writeStatement(withProperties, { words, statement: 'keep', criteria: 'keep' }, schema)
    : writeCriterion(withProperties, { criterion, words, place: 'instead' }, schema);
}

/** Nothing but a title. */
function isBare({ statement, criteria }: Goal): boolean {
  return statement === null && Object.keys(criteria).length === 0;
}

/** The criterion under which the goal itself stands. */
export function saysWhat(criterion: CriterionId): boolean {
  return criterion === 'specific' || criterion === 'actionable';
}
