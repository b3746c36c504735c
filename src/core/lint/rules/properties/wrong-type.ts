import { parseCadence } from '../../../goal/cadence';
import type { Goal, Property, PropertyName } from '../../../goal/goal';
import { parseReviewRhythm } from '../../../goal/review-rhythm';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';
import type { RawFinding } from '../../rule';

interface Expectation {
  readonly name: PropertyName;
  /** What stands there, in a person's words. */
  readonly wanted: string;
  readonly isRead: (goal: Goal, property: Property) => boolean;
}

const NUMBER = 'a number';
const EXPECTED: readonly Expectation[] = [
  { name: 'baseline', wanted: NUMBER, isRead: ({ baseline }) => baseline !== null },
  { name: 'target', wanted: NUMBER, isRead: ({ target }) => target !== null },
  { name: 'current', wanted: NUMBER, isRead: ({ current }) => current !== null },
  {
    name: 'confidence',
    wanted: 'a number from 0 to 10',
    isRead: ({ confidence }) => confidence !== null && confidence >= 0 && confidence <= 10,
  },
  {
    name: 'cadence',
    wanted: 'daily, weekdays, weekly, monthly, or like "3 per week"',
    isRead: (_, { value }) => typeof value === 'string' && parseCadence(value) !== null,
  },
  {
    name: 'review',
    wanted: 'weekly, monthly, quarterly, yearly, or a number of days',
    isRead: (_, { value }) => parseReviewRhythm(value) !== null,
  },
];

/** The number a value begins with, where it stands before words: `3 clients`. */
const LEADING_NUMBER = /^\s{0,9}([+-]?\d{1,12}(?:\.\d{1,6})?)(?:\s|[A-Za-z%])/;

export const wrongType = defineRule({
  id: 'properties/wrong-type',
  severity: 'error',
  summary: 'A property holds something that cannot be read as what it is for.',
  why: 'A number in words or a rhythm nobody knows is ignored: progress, pace and hit rate would be missing without a word.',
  fix: 'Write a plain number, or one of the rhythms the message names. Words belong into `measure` and `unit`.',
  bad: smartExample({ target: '3 clients' }),
  good: smartExample(),
  check: ({ goal }) => EXPECTED.flatMap((expected) => misread(goal, expected)),
});

function misread(goal: Goal, { name, wanted, isRead }: Expectation): readonly RawFinding[] {
  const property = goal.known[name];
  if (property === undefined || property.value === null || property.value === '') return [];
  if (isRead(goal, property)) return [];
  const number = wanted === NUMBER ? LEADING_NUMBER.exec(String(property.value))?.[1] : undefined;
  return [
    {
      ...property.valueSpan,
      message: `${property.key} should be ${wanted}, not "${shortened(property.value)}".`,
      fixes: number === undefined ? [] : setFix(goal, property.key, Number(number)),
    },
  ];
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
