/** A check-in as a person types it into fields. In: words and today. Out: the check-in, or which field is wrong and why. */
import type { LocalDate } from '../calendar/local-date';
import { pastDay } from '../calendar/past-day';
import type { NewCheckIn } from './check-in-line';
import { parseCheckInValue } from './check-in-value';

export interface TypedCheckIn {
  /** `3`, `3 km`, `+2`, `done`, `skip`. */
  readonly value: string;
  /** `2026-06-14`, `yesterday`, `mon`; empty is today. */
  readonly date: string;
  readonly comment: string;
}

export type ReadTypedCheckIn =
  | { readonly ok: true; readonly checkIn: NewCheckIn }
  | { readonly ok: false; readonly field: 'value' | 'date'; readonly message: string };

/** @example readTypedCheckIn({ value: '+2', date: 'yesterday', comment: '' }, '2026-06-15') */
export function readTypedCheckIn(
  { value, date: typed, comment }: TypedCheckIn,
  today: LocalDate,
): ReadTypedCheckIn {
  const date = pastDay(typed, today);
  if (date === null) {
    const message = `“${typed.trim().slice(0, 40)}” is no day: write “yesterday”, “mon” or 2026-06-14.`;
    return { ok: false, field: 'date', message };
  }
  if (date > today) {
    const message = `${date} lies ahead: a check-in says what has happened.`;
    return { ok: false, field: 'date', message };
  }
  const read = parseCheckInValue(value);
  if (!read.ok) return { ok: false, field: 'value', message: read.message };
  return { ok: true, checkIn: { date, report: read.report, comment: comment.trim() } };
}
