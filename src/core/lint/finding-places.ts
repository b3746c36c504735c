/** Going from finding to finding. In: findings of one note, and where one is. Out: the places in order, and which comes next. */
import type { Span } from '../text/span';
import type { Finding } from './finding';

/** A place of a note with all that is found there. */
export interface FindingPlace extends Span {
  readonly findings: readonly Finding[];
}

/** The places of findings in the order of the note, each once. */
export function findingPlaces(findings: readonly Finding[]): readonly FindingPlace[] {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.from}-${finding.to}`;
    places.set(key, [...(places.get(key) ?? []), finding]);
  }
  return [...places.values()]
    .map((found) => ({ from: found[0]?.from ?? 0, to: found[0]?.to ?? 0, findings: found }))
    .sort(inOrder);
}

/**
 * Which place comes after (or before) the one that is selected; after the last comes the first. -1 when there is none.
 * @example placeFrom([{ from: 4, to: 9, findings }], { from: 4, to: 4 }, 'next') // => 0
 */
export function placeFrom(places: readonly Span[], selected: Span, direction: 'next' | 'previous'): number {
  if (places.length === 0) return -1;
  if (direction === 'next') {
    const after = places.findIndex((place) => inOrder(place, selected) > 0);
    return after === -1 ? 0 : after;
  }
  const before = places.findLastIndex((place) => inOrder(place, selected) < 0);
  return before === -1 ? places.length - 1 : before;
}

function inOrder(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to;
}
