/**
 * Numbers with what they count, in words a person would say. In: a goal and amounts in its unit. Out: English text.
 * Only English nouns are bent to the number; others stay as the person wrote them.
 */
import type { Goal } from '../goal/goal';

/** Where the thing counted ends and its description begins: `clients | with a homework plan`. */
const DESCRIPTION =
  / (?:with|without|of|on|in|at|for|from|to|per|by|that|who|which|where|whose|signed|held|written|done|completed|finished|reached|read|made)(?= |$)/i;
/** Longer names crowd out the numbers. */
const LONGEST_NOUN = 28;

/**
 * What a goal counts: its unit, else the first words of its measure; empty when it has neither.
 * @example countedNoun(aGoal({ measure: 'clients with a homework plan' })) // => 'clients'
 */
export function countedNoun(goal: Pick<Goal, 'unit' | 'measure'>): string {
  if (goal.unit !== null && goal.unit.trim() !== '') return goal.unit.trim();
  const measure = (goal.measure ?? '').trim().replace(/\s+/g, ' ').slice(0, 200);
  const noun = measure.slice(0, DESCRIPTION.exec(measure)?.index ?? measure.length);
  return noun.length > LONGEST_NOUN ? '' : noun;
}

/**
 * @example quantity(3, 'clients') // => '3 clients'
 * @example quantity(1, 'clients') // => '1 client'
 */
export function quantity(amount: number, noun: string): string {
  if (noun === '') return plainNumber(amount);
  if (noun === '%') return `${plainNumber(amount)}%`;
  return `${plainNumber(amount)} ${amount === 1 ? singular(noun) : noun}`;
}

/** At most two digits after the point, none that say nothing. @example plainNumber(7.0741) // => '7.07' */
export function plainNumber(amount: number): string {
  return Math.abs(amount) >= 1e15 ? String(amount) : String(Number(amount.toFixed(2)) + 0);
}

/**
 * What nobody can tell apart is not said: whole from 10 on, tenths below. Of an amount that would be no tenth, what `plainNumber` leaves.
 * @example roughly(0.52) // => 0.5
 */
export function roughly(amount: number): number {
  const size = Math.abs(amount);
  return size >= 10 ? Math.round(amount) : size >= 0.1 ? Number(amount.toFixed(1)) : amount;
}

function singular(noun: string): string {
  if (/^people$/i.test(noun)) return 'person';
  if (/[^aeiou]ies$/i.test(noun) && !/(?:calor|mov|cook)ies$/i.test(noun)) return noun.replace(/ies$/i, 'y');
  if (/(?:ss|sh|ch|x)es$/i.test(noun)) return noun.slice(0, -2);
  return /[^siu]s$/i.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}
