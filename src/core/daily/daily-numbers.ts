/**
 * The numbers in the properties of daily notes. In: paths with properties, note by note. Out: the values of a property, by day.
 * Reading notes, and hearing of changes, is the caller's job.
 */
import type { LocalDate } from '../calendar/local-date';
import type { SourcedValue } from '../goal/goal';
import { writtenNumber } from '../text/written-number';
import { dateOfNote, isNamedByDate } from './date-of-note';

/** By the property's name, in lower case. */
export type Numbers = ReadonlyMap<string, number>;

export interface DailyNumbers {
  /** What a note says from now on; null when it is gone. Returns whether that changes anything. */
  set(path: string, numbers: Numbers | null): boolean;
  /** One value a day, in the order of the days; the same array for as long as no note says anything else about it. */
  of(property: string): readonly SourcedValue[];
}

/**
 * The numbers among properties. `8,000` in quotes is one too; a box that is ticked is 1, one that is not 0.
 * @example numbersIn([['steps', 8000], ['mood', 'steady']]) // => Map { 'steps' => 8000 }
 */
export function numbersIn(properties: Iterable<readonly [key: string, value: unknown]>): Numbers {
  const numbers = new Map<string, number>();
  for (const [key, value] of properties) {
    const number =
      typeof value === 'boolean'
        ? Number(value)
        : typeof value === 'string'
          ? writtenNumber(value.trim())
          : value;
    if (typeof number === 'number' && Number.isFinite(number)) numbers.set(key.trim().toLowerCase(), number);
  }
  return numbers;
}

const NONE: Numbers = new Map();

export function createDailyNumbers(): DailyNumbers {
  const notes = new Map<string, { readonly date: LocalDate; readonly numbers: Numbers }>();
  const known = new Map<string, readonly SourcedValue[]>();
  return {
    set(path, numbers) {
      const date = dateOfNote(path);
      const before = notes.get(path)?.numbers ?? NONE;
      const after = date === null || numbers === null ? NONE : numbers;
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
        (key) => before.get(key) !== after.get(key),
      );
      if (changed.length === 0) return false;
      for (const key of changed) known.delete(key);
      if (date === null || after.size === 0) notes.delete(path);
      else notes.set(path, { date, numbers: after });
      return true;
    },
    of(property) {
      const key = property.trim().toLowerCase();
      let values = known.get(key);
      if (values === undefined) known.set(key, (values = valuesOf(key)));
      return values;
    },
  };

  function valuesOf(key: string): readonly SourcedValue[] {
    const byDay = new Map<LocalDate, SourcedValue>();
    for (const [path, { date, numbers }] of notes) {
      const amount = numbers.get(key);
      const other = byDay.get(date)?.path;
      if (amount === undefined || (other !== undefined && !isBefore(path, other, date))) continue;
      byDay.set(date, { date, amount, path });
    }
    return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  }
}

/** Of two notes of one day the day's own counts, else the first by its path. */
function isBefore(path: string, other: string, date: LocalDate): boolean {
  const own = Number(isNamedByDate(path, date)) - Number(isNamedByDate(other, date));
  return own === 0 ? path < other : own > 0;
}
