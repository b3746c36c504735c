/** The value a milestone stands for. In: its text and what the goal counts. Out: a number in the goal's unit, or null. */
import type { Goal, Milestone } from '../goal/goal';
import { writtenNumber } from '../text/written-number';
import { countedNoun } from './quantity';
import { inUnit } from './units';

const AMOUNT = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,10})?|\\d{1,15}(?:[.,]\\d{1,10})?';
/** `[value:: 20]`, `(value:: 20 h)` of Dataview. */
const FIELD = new RegExp(`[[(]value::[ \\t]{0,9}([-−]?)(${AMOUNT})[ \\t]{0,2}([^\\])]{0,30})[\\])]`, 'i');
const ALONE = new RegExp(`^([-−]?)(${AMOUNT})$`);
/** A number and the words behind it. */
const COUNTED = new RegExp(
  `(?:^|[^\\p{L}\\d.,/:-])(${AMOUNT})[ \\t]{0,2}(?=([\\p{L}%€$£°][^\\n]{0,40}))`,
  'gu',
);
/** Nobody writes more before the number that matters. */
const MOST_CHARACTERS = 300;

/**
 * The value that a milestone carries: a field `[value:: 20]`, a text that is only a number, or the first number in it that is followed by
 * what the goal counts (`20 h done`, `All 3 clients`).
 * @example milestoneValue({ text: '20 h done' }, aGoal({ unit: 'h' })) // => 20
 */
export function milestoneValue(
  { text }: Pick<Milestone, 'text'>,
  goal: Pick<Goal, 'unit' | 'measure'>,
): number | null {
  const words = text.slice(0, MOST_CHARACTERS);
  const noun = countedNoun(goal);
  const field = FIELD.exec(words);
  if (field !== null) return inUnit(signed(field[1], field[2]), field[3]?.trim() || null, noun);
  const alone = ALONE.exec(words.trim());
  if (alone !== null) return signed(alone[1], alone[2]);
  if (noun === '') return null;
  for (const [, digits, behind = ''] of words.matchAll(COUNTED)) {
    const next = behind.split(/\s+/, noun.split(' ').length).join(' ');
    const value = inUnit(signed('', digits), next, noun);
    if (value !== null) return value;
  }
  return null;
}

/** A milestone's text as it is shown: without the field that only the plan reads. @example milestoneLabel('Half [value:: 20]') // => 'Half' */
export function milestoneLabel(text: string): string {
  const label = text
    .replace(FIELD, '')
    .replace(/ {2,9}/g, ' ')
    .trim();
  return label === '' ? text : label;
}

function signed(sign: string | undefined, digits: string | undefined): number {
  const amount = writtenNumber(digits ?? '') ?? 0;
  return sign === undefined || sign === '' ? amount : -amount;
}
