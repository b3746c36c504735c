/** Days on which nothing is expected, as people write them. In: the properties `paused` and `rest`. Out: stretches and weekdays. */
import { isLocalDate, type LocalDate, type Weekday } from '../calendar/local-date';
import type { Pause } from './goal';
import { locatedWords } from './property-values';
import type { Entry } from './yaml-block';

const STRETCH =
  /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?(?:\s{0,9}(\/|–|—|\bto\b|\.\.)\s{0,9}(?:(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?)?)?$/;

/**
 * Read one stretch: `2026-07-01/2026-07-21`, both days included; a single day; `2026-07-01/` when its end is not known.
 * Null when it is none, or ends before it begins.
 * @example parsePause('2026-07-01/2026-07-21') // => { first: '2026-07-01', last: '2026-07-21' }
 */
function parsePause(text: string): Pause | null {
  if (text.length > 60) return null;
  const [, first, parted, last] = STRETCH.exec(text.trim()) ?? [];
  if (first === undefined || !isLocalDate(first)) return null;
  if (last !== undefined) return isLocalDate(last) && last >= first ? { first, last } : null;
  return { first, last: parted === undefined ? first : null };
}

/** The stretches of `paused`; what is none is left out. */
export function pausesOf(property: Entry | undefined): readonly Pause[] {
  return locatedWords(property).flatMap(({ value }) => parsePause(value) ?? []);
}

const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
const SHORTEST = 3;

/** The weekdays of `rest`: `saturday`, `Sat`, `weekends`, as a list or parted by commas. Each once, Sunday (0) first. */
export function restDaysOf(property: Entry | undefined): readonly Weekday[] {
  const words = locatedWords(property).flatMap(({ value }) =>
    value
      .slice(0, 200)
      .toLowerCase()
      .split(/[\s,]+/),
  );
  const isRest = (day: string) =>
    words.some((word) =>
      /^weekends?$/.test(word)
        ? day === 'saturday' || day === 'sunday'
        : word.length >= SHORTEST && (day.startsWith(word) || `${day}s` === word),
    );
  return WEEKDAYS.flatMap((day, at) => (isRest(day) ? [at as Weekday] : []));
}

/** Whether a day lies in one of the stretches. */
export function isPaused(pauses: readonly Pause[], day: LocalDate): boolean {
  return pauses.some(({ first, last }) => day >= first && (last === null || day <= last));
}
