/**
 * Units of check-ins and goals. In: an amount with a unit, and what a goal counts. Out: the amount in the goal's unit, or null when it counts
 * something else. A small table of what people track; everything else has to be the same word.
 */

/** How many of the smallest unit of its kind one is, by every spelling. */
const KINDS: readonly Readonly<Record<string, number>>[] = [
  { s: 1, sec: 1, second: 1, min: 60, minute: 60, h: 3600, hr: 3600, hour: 3600 },
  {
    mm: 0.001,
    cm: 0.01,
    m: 1,
    meter: 1,
    metre: 1,
    km: 1000,
    kilometer: 1000,
    kilometre: 1000,
    mile: 1609.344,
    mi: 1609.344,
  },
  { mg: 0.001, g: 1, gram: 1, kg: 1000, kilo: 1000, kilogram: 1000, lb: 453.59237, pound: 453.59237 },
  { ml: 0.001, cl: 0.01, l: 1, liter: 1, litre: 1 },
];

/** `h 30 min`, `h 5`: what stands behind the hours. */
const AND_MINUTES = /^(?:h|hrs?|hours?) ?(\d{1,2}) ?(?:m|mins?|minutes?)?$/;

/**
 * An amount in the unit of a goal; null when it is in another that cannot be converted.
 * @param unit as written behind the number; null = none, which is the goal's
 * @param wanted the goal's unit, or the noun it counts; empty = it counts anything
 * @example inUnit(90, 'min', 'h') // => 1.5
 * @example inUnit(3, 'km', 'h') // => null
 */
export function inUnit(amount: number, unit: string | null, wanted: string): number | null {
  if (unit === null || wanted === '') return amount;
  const minutes = AND_MINUTES.exec(unit.toLowerCase().trim())?.[1];
  if (minutes !== undefined) return inUnit(amount + Number(minutes) / 60, 'h', wanted);
  if (isSameWord(unit, wanted)) return amount;
  const [from, to] = [scaleOf(unit), scaleOf(wanted)];
  if (from === null || to === null || from.kind !== to.kind) return null;
  return Number(((amount * from.size) / to.size).toPrecision(12));
}

/** Whether the table has a unit. */
export function isKnownUnit(unit: string): boolean {
  return scaleOf(unit) !== null;
}

function scaleOf(unit: string): { readonly kind: number; readonly size: number } | null {
  const word = wordsOf(unit)[0] ?? '';
  const kind = KINDS.findIndex((sizes) => Object.hasOwn(sizes, word));
  const size = KINDS[kind]?.[word];
  return size === undefined ? null : { kind, size };
}

/** `plan`, `clients seen`, `open notes` on goals that count homework plans, clients and notes. */
function isSameWord(unit: string, wanted: string): boolean {
  const [own, other] = [wordsOf(unit), wordsOf(wanted)];
  return own[0] === other[0] || own.includes(other.at(-1) ?? '');
}

/** In the singular, good enough to compare by; never shown. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .trim()
    .slice(0, 100)
    .split(/[\s.,;/()]+/);
  return words.map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));
}
