/** Properties that say how progress is counted. In: properties as written. Out: plain values, null where they mean nothing. */
import type { Goal, Property } from './goal';
import { numberOf, wordsOf } from './property-values';

/** A whole number from 0 on. */
export function countOf(property: Property | undefined): number | null {
  const count = numberOf(property);
  return count !== null && Number.isInteger(count) && count >= 0 ? count : null;
}

/** More than this is a slip of the hand, and would make sums lose their digits. */
const HEAVIEST = 1e6;

/** A number above 0. */
export function weightOf(property: Property | undefined): number | null {
  const weight = numberOf(property);
  return weight !== null && weight > 0 && weight <= HEAVIEST ? weight : null;
}

/**
 * @example // source: "daily:steps" => { kind: 'daily', property: 'steps' }
 */
export function sourceOf(property: Property | undefined): Goal['source'] {
  const name = /^daily\s{0,9}:\s{0,9}(\S.{0,99})$/i.exec(wordsOf(property) ?? '')?.[1];
  return name === undefined ? null : { kind: 'daily', property: name.trim() };
}
