/**
 * Where an answer goes. In: a goal, a criterion, what was typed. Out: the note with it: a property when it is a day, a rhythm, an amount or a
 * rating, else words under the criterion, else the statement of a note that has none. What a sentence names is set as property beside it.
 */
import { assess } from '../assess/assess';
import { dayInSentence, typedDay } from '../calendar/typed-day';
import type { LocalDate } from '../calendar/local-date';
import type { CriterionId } from '../frameworks/framework';
import { formatCadence, parseCadence } from '../goal/cadence';
import type { EditResult } from '../goal/edit-result';
import { setProperties } from '../goal/frontmatter';
import type { Goal, PropertyName, PropertyValue } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';
import { reread } from '../rewrite/write-criteria';
import { writeCriterion } from '../rewrite/write-criterion';
import { writeStatement } from '../rewrite/write-statement';
import { writtenNumber } from '../text/written-number';

export interface AnswerContext {
  readonly schema: GoalSchema;
  readonly today: LocalDate;
}

/** What an answer was understood as. */
export interface Understood {
  readonly properties: readonly (readonly [PropertyName, PropertyValue])[];
  /** The properties say all of it. */
  readonly isAll: boolean;
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

/** What of an answer is a fact that a property holds. */
export function understand(criterion: CriterionId, answer: string, today: LocalDate): Understood {
  if (criterion === 'time-bound') {
    const day = typedDay(answer, today);
    return facts(day ?? dayInSentence(answer, today), 'due', day !== null);
  }
  if (criterion === 'continuous') {
    const cadence = parseCadence(answer.replace(/[.\s]+$/, ''));
    const inside = cadence ?? cadenceInside(answer);
    return facts(inside === null ? null : formatCadence(inside), 'cadence', cadence !== null);
  }
  if (criterion === 'achievable') return facts(rating(answer), 'confidence', true);
  if (criterion === 'measurable') return amount(answer);
  return NOTHING;
}

const NOTHING: Understood = { properties: [], isAll: false };

function facts(value: PropertyValue, name: PropertyName, isAll: boolean): Understood {
  return value === null ? NOTHING : { properties: [[name, value]], isAll };
}

/** "I will do it twice a week, after work": the words that the detectors take for a rhythm. */
function cadenceInside(answer: string) {
  for (const { text } of assess(answer, 'pact').criteria.continuous?.evidence ?? []) {
    const cadence = parseCadence(text);
    if (cadence !== null) return cadence;
  }
  return null;
}

/** `8`, `8/10`, `8 of 10` */
function rating(answer: string): number | null {
  const [, number] = /^(\d{1,2})(?: ?(?:\/|of|out of|von|de|sur|su) ?10)?[.\s]*$/.exec(answer) ?? [];
  return number === undefined || Number(number) > 10 ? null : Number(number);
}

/** Written with the number, without a blank, or short: everything else is what is counted. */
const UNITS = /^(?:%|€|\$|£|km|m|mi|miles|kg|lb|lbs|g|l|h|hours|min|minutes|pages)$/i;

/** `3 clients`, `12 km`, `from 2 to 5 clients`: one number and what it counts, no more. */
function amount(answer: string): Understood {
  const [, from, to = '', what = ''] =
    /^(?:from (\d[\d.,]{0,9}) to )?(\d[\d.,]{0,9}) ?([\p{L}%€$£][^\d.,;:!?\n]{0,40}?)[.\s]*$/u.exec(answer) ??
    [];
  const target = writtenNumber(to);
  if (target === null || what.split(' ').length > 5) return NOTHING;
  const baseline = from === undefined ? null : writtenNumber(from);
  return {
    properties: [
      [UNITS.test(what) ? 'unit' : 'measure', what],
      ...(baseline === null ? [] : [['baseline', baseline] as const]),
      ['target', target],
    ],
    isAll: true,
  };
}
