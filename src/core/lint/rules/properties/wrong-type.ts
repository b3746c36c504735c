import { setProperties } from '../../../goal/frontmatter';
import type { Goal, Property, PropertyName } from '../../../goal/goal';
import type { Settings } from '../../../settings/settings';
import { nearest } from '../../../text/nearest';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import type { Fix } from '../../finding';
import { fixesOf, setFix } from '../../property-fix';
import { asWritten, filled } from '../../property-value';
import { numberIn } from '../../number-in';
import type { RawFinding } from '../../rule';

interface Expectation {
  readonly name: PropertyName;
  /** What should stand there, in a person's words. */
  readonly wanted: string;
  readonly isRead: (goal: Goal, property: Property) => boolean;
  readonly fixes: (goal: Goal, property: Property, settings: Settings) => readonly Fix[];
}

const CADENCES = ['daily', 'weekdays', 'weekly', 'monthly'];
const RHYTHMS = ['weekly', 'monthly', 'quarterly', 'yearly'];

const EXPECTED: readonly Expectation[] = [
  ...(['baseline', 'target', 'current', 'lower', 'upper'] as const).map((name): Expectation => ({
    name,
    wanted: 'a number',
    isRead: (goal) => goal[name] !== null,
    fixes: numberFixes,
  })),
  {
    name: 'confidence',
    wanted: 'a number from 0 to 10',
    isRead: ({ confidence }) => confidence !== null && confidence >= 0 && confidence <= 10,
    fixes: percentFixes,
  },
  {
    name: 'cadence',
    wanted: 'daily, weekdays, weekly, monthly, or like “3 per week”',
    isRead: ({ cadence }) => cadence !== null,
    fixes: (goal, property) => nearestFixes(goal, property, CADENCES),
  },
  {
    name: 'review',
    wanted: 'weekly, monthly, quarterly, yearly, or a number of days',
    isRead: ({ review }) => review !== null,
    fixes: (goal, property) => nearestFixes(goal, property, RHYTHMS),
  },
  {
    name: 'rest',
    wanted: 'weekdays, like “saturday, sunday” or “weekends”',
    isRead: ({ restDays }) => restDays.length > 0,
    fixes: () => [],
  },
  {
    name: 'paused',
    wanted: 'days or stretches of days, like “2026-07-01/2026-07-21”',
    isRead: ({ pauses }, { value }) => pauses.length === (Array.isArray(value) ? value.length : 1),
    fixes: () => [],
  },
  {
    name: 'freezes',
    wanted: 'a whole number from 0 on',
    isRead: ({ freezes }) => freezes !== null,
    fixes: () => [],
  },
  { name: 'weight', wanted: 'a number above 0', isRead: ({ weight }) => weight !== null, fixes: () => [] },
  { name: 'source', wanted: 'like “daily:steps”', isRead: ({ source }) => source !== null, fixes: () => [] },
  { name: 'measure', wanted: 'words', isRead: ({ measure }) => measure !== null, fixes: () => [] },
  { name: 'unit', wanted: 'a word', isRead: ({ unit }) => unit !== null, fixes: () => [] },
];

export const wrongType = defineRule({
  id: 'properties/wrong-type',
  severity: 'error',
  summary: 'A property holds something that cannot be read as what it is for.',
  why: 'A number in words or a rhythm nobody knows is ignored: progress, pace and hit rate would be missing without a word.',
  fix: 'Write a plain number, or one of the rhythms the message names. Words belong into `measure` and `unit`.',
  bad: smartExample({ target: 'three' }),
  good: smartExample(),
  check: ({ goal, settings }) => EXPECTED.flatMap((expected) => misread(goal, expected, settings)),
});

function misread(
  goal: Goal,
  { name, wanted, isRead, fixes }: Expectation,
  settings: Settings,
): readonly RawFinding[] {
  const property = filled(goal, goal.known[name]);
  if (property === null || isRead(goal, property)) return [];
  const message = `${property.key} should be ${wanted}, not “${asWritten(goal, property)}”.`;
  return [{ ...property.valueSpan, message, fixes: fixes(goal, property, settings) }];
}

/** `three`, `1,200`, `3 clients`; the word behind it becomes the unit, unless the note says already what is counted. */
function numberFixes(goal: Goal, property: Property, { schema }: Settings): readonly Fix[] {
  const found = typeof property.value === 'string' ? numberIn(property.value) : null;
  if (found === null) return [];
  const saysWhat = goal.measure !== null || goal.known.unit !== undefined || found.rest === '';
  if (saysWhat) return setFix(goal, property.key, found.amount);
  const { unit } = schema.properties;
  const result = setProperties(goal.text, [
    [property.key, found.amount],
    [unit, found.rest],
  ]);
  return fixesOf(`Set ${property.key} to ${found.amount} and ${unit} to ${found.rest}`, result);
}

/** `80%` is 8 of 10. */
function percentFixes(goal: Goal, property: Property): readonly Fix[] {
  const percent = /^\s{0,9}(\d{1,3})\s{0,9}%\s{0,9}$/.exec(String(property.value))?.[1];
  return percent === undefined || Number(percent) > 100
    ? []
    : setFix(goal, property.key, Number(percent) / 10);
}

function nearestFixes(goal: Goal, property: Property, words: readonly string[]): readonly Fix[] {
  const meant = typeof property.value === 'string' ? nearest(property.value.trim(), words) : null;
  return meant === null ? [] : setFix(goal, property.key, meant);
}
