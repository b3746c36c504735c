/** One check-in as a line of a note. In: the words after the bullet, or a check-in. Out: the other one. */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import type { Span } from '../text/span';
import { type CheckInReport, checkInValueText, parseCheckInValue } from './check-in-value';
import type { CheckIn } from './goal';

export interface NewCheckIn {
  readonly date: LocalDate;
  /** `HH:MM`. */
  readonly time?: string;
  readonly report: CheckInReport;
  readonly comment: string;
}

const SHAPE =
  /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?(?:(?:T|[ \t]{1,9})([01]?\d|2[0-3]):([0-5]\d))?[ \t]{0,9}:(?:[ \t]|$)/;
/** An em dash parts anyhow, an en dash and a hyphen only between blanks: `3–4`, `km-long`. */
const COMMENT = /[ \t]?—[ \t]?|[ \t][–-](?:[ \t]|$)/;

/** What is wrong with a line that should be a check-in. */
export type CheckInLine =
  { readonly ok: true; readonly checkIn: CheckIn } | { readonly ok: false; readonly message: string };

/**
 * Read `DATE[ TIME]: VALUE[ — comment]`.
 * @param line the words of the list line, without its bullet
 * @param place where the whole line stands in the note
 * @example parseCheckInLine('2026-01-12: 3 km — rain', { from: 0, to: 0 })
 */
export function parseCheckInLine(line: string, place: Span): CheckInLine {
  const head = SHAPE.exec(line);
  const [opening = '', date = '', hour, minute] = head ?? [];
  if (head === null) {
    return { ok: false, message: 'A check-in begins with its day and a colon: `- 2026-01-12: 3 — comment`.' };
  }
  const exists: boolean = isLocalDate(date);
  if (!exists) return { ok: false, message: `There is no day ${date}.` };
  const said = parseSaid(line.slice(opening.length));
  if (!said.ok) return said;
  const time = hour === undefined || minute === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
  return { ok: true, checkIn: { ...place, date, time, report: said.report, comment: said.comment } };
}

/** What a check-in says: its value, and a word on it. */
export type Said =
  | { readonly ok: true; readonly report: CheckInReport; readonly comment: string }
  | { readonly ok: false; readonly message: string };

/** Read `VALUE[ — comment]`. @example parseSaid('3 km — rain') */
export function parseSaid(text: string): Said {
  const dash = COMMENT.exec(text);
  const value = parseCheckInValue(dash === null ? text : text.slice(0, dash.index));
  if (!value.ok) return value;
  return { ...value, comment: dash === null ? '' : text.slice(dash.index + dash[0].length).trim() };
}

/**
 * A check-in as a list line without a line break; the comment on one line.
 * @example formatCheckIn({ date: '2026-01-12', report: { kind: 'value', amount: 3, unit: 'km' }, comment: 'rain' })
 *   // => '- 2026-01-12: 3 km — rain'
 */
export function formatCheckIn({ date, time, report, comment }: NewCheckIn): string {
  const remark = comment.replace(/\s+/g, ' ').trim();
  return `- ${date}${time === undefined ? '' : ` ${time}`}: ${checkInValueText(report)}${remark === '' ? '' : ` — ${remark}`}`;
}
