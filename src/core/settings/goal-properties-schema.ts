/** The properties of a goal as a schema, for JSON Schema: other editors and CI can check notes with it. In: the names a person uses. */
import * as v from 'valibot';
import type { PropertyName } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';

const text = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate());
const number = v.number();

function describe<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.optional(v.nullable(v.pipe(schema, v.description(description))));
}

/**
 * A valibot schema of a goal's properties under the names of `schema`. Properties that are none of ours are allowed.
 *
 * Only what JSON Schema can say is in it, so that `@valibot/to-json-schema` converts it. `null` is a property without a value.
 */
export function goalPropertiesSchema(schema: GoalSchema) {
  const { recognition, statusValues } = schema;
  const known: Readonly<Record<PropertyName, v.GenericSchema>> = {
    type:
      recognition.by === 'property'
        ? v.pipe(
            v.union([v.literal(recognition.value), v.array(text)]),
            v.description(`\`${recognition.value}\` makes the note a goal`),
          )
        : describe(text, 'What kind of note this is'),
    framework: describe(v.picklist(['smart', 'pact']), 'By which criteria the goal is judged'),
    status: describe(v.picklist(Object.values(statusValues)), 'Where the goal stands; active when absent'),
    start: describe(day, 'First day, YYYY-MM-DD'),
    due: describe(day, 'Last day, YYYY-MM-DD'),
    measure: describe(text, 'What is counted'),
    unit: describe(text, 'The unit it is counted in'),
    baseline: describe(number, 'The number at the start'),
    target: describe(number, 'The number wanted'),
    current: describe(number, 'The number now; mirrors the newest check-in'),
    lower: describe(number, 'Stay between: the lowest number that is fine'),
    upper: describe(number, 'Stay between: the highest number that is fine'),
    cadence: describe(text, 'How often: daily, weekdays, weekly, monthly, or “3 per week”'),
    rest: describe(v.union([text, v.array(text)]), 'Weekdays on which nothing is expected: saturday, sunday'),
    paused: describe(
      v.union([text, v.array(text)]),
      'Stretches in which nothing is expected: "2026-07-01/2026-07-21"',
    ),
    freezes: describe(
      v.pipe(v.number(), v.integer(), v.minValue(0)),
      'How many missed periods leave the streak alone',
    ),
    review: describe(
      v.union([
        v.picklist(['weekly', 'monthly', 'quarterly', 'yearly']),
        v.pipe(v.number(), v.integer(), v.minValue(1)),
      ]),
      'How often the goal is reviewed: a word, or a number of days',
    ),
    confidence: describe(
      v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
      'How sure you are that you will do it, 0 to 10',
    ),
    parent: describe(text, 'The goal this one is a step of: "[[Note]]"'),
    weight: describe(
      v.pipe(v.number(), v.minValue(0)),
      'How much it counts among the steps of its parent; 1 when absent',
    ),
    companions: describe(v.union([text, v.array(text)]), 'Habits that drive this goal: "[[Note]]"'),
    source: describe(text, 'Where its numbers come from: "daily:steps" is a property of the daily notes'),
    values: describe(v.union([text, v.array(text)]), 'What it is for: words or links'),
    disabledRules: describe(
      v.union([text, v.boolean(), v.array(text)]),
      'Rules that stay quiet in this note',
    ),
  };
  const entries = (Object.keys(schema.properties) as PropertyName[]).map(
    (name) => [schema.properties[name], known[name]] as const,
  );
  return v.looseObject(Object.fromEntries(entries));
}
