import { nearest } from '../../../text/nearest';
import type { GoalSchema } from '../../../goal/schema';
import { numberIn } from '../../number-in';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { guesses, renameFix } from '../../property-fix';

/** Names of other tools and of everyday notes that merely look like ours. */
const COMMON: ReadonlySet<string> = new Set([
  'tags',
  'tag',
  'aliases',
  'alias',
  'cssclasses',
  'title',
  'date',
  'created',
  'updated',
  'modified',
  'source',
  'author',
  'priority',
  'scheduled',
  'projects',
  'contexts',
  'banner',
  'publish',
  'state',
  'stars',
  'rating',
]);

export const misspeltName = defineRule({
  id: 'properties/misspelt-name',
  severity: 'warning',
  summary: 'A property has almost the name of one we read.',
  why: 'A misspelt property is not read, and nothing else would tell you.',
  fix: 'Rename it, or leave it if it is your own.',
  bad: smartExample({ target: null, traget: '3' }),
  good: smartExample(),
  check: ({ goal, settings }) => {
    const names = Object.values(settings.schema.properties);
    const present = new Set(goal.properties.map(({ key }) => key));
    const absent = names.filter((name) => !present.has(name));
    return goal.properties.flatMap(({ key, keySpan, value }) => {
      if (names.includes(key) || COMMON.has(key.toLowerCase())) return [];
      const meant = nearest(key.toLowerCase(), absent);
      if (meant === null) return [];
      return [
        {
          ...keySpan,
          message: `“${key.slice(0, 40)}” is not read. Did you mean ${meant}?`,
          fixes: isSlip(key, meant, value, settings.schema)
            ? renameFix(goal, key, meant)
            : guesses(renameFix(goal, key, meant)),
        },
      ];
    });
  },
});

/**
 * Whether nothing else can have been meant. A plural (`dues`, `targets`) may be a name of its own, and so may one whose value ours
 * could not hold.
 */
function isSlip(key: string, meant: string, value: unknown, schema: GoalSchema): boolean {
  const [longer, shorter] = key.length > meant.length ? [key, meant] : [meant, key];
  return longer.toLowerCase() !== `${shorter.toLowerCase()}s` && fits(meant, value, schema);
}

function fits(name: string, value: unknown, { properties }: GoalSchema): boolean {
  const text = typeof value === 'string' ? value : String(value);
  if (name === properties.start || name === properties.due) return /^\d{4}-\d{2}-\d{2}/.test(text);
  const isNumber = [properties.target, properties.baseline, properties.current, properties.confidence];
  return !isNumber.includes(name) || numberIn(text) !== null;
}
