/** A move of the plan as a line of a note. In: the words after the bullet, or a change. Out: the other one. */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import type { Span } from '../text/span';
import type { PlanChange } from './goal';

export type NewPlanChange = Omit<PlanChange, keyof Span>;

const SHAPE =
  /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?[ \t]{0,9}:[ \t]{0,9}(target|due|start|baseline|cadence|status)[ \t]{1,9}([^\n]{0,4000})$/i;
const ARROW = /[ \t]{0,9}(?:→|->|=>)[ \t]{0,9}/;
const REASON = /[ \t]?—[ \t]?|[ \t][–-](?:[ \t]|$)/;
/** How nothing is written. */
const NONE = 'none';

/**
 * Read `DATE: target 300 → 250 — why`. Null when the line is none: `## Changes` may hold other notes too.
 * @param place where the whole line stands in the note
 * @example parseChangeLine('2026-03-01: target 300 → 250 — too much', { from: 0, to: 0 })
 */
export function parseChangeLine(line: string, place: Span): PlanChange | null {
  const [, date = '', what = '', rest = ''] = SHAPE.exec(line) ?? [];
  const arrow = ARROW.exec(rest);
  if (arrow === null || !isLocalDate(date)) return null;
  const after = rest.slice(arrow.index + arrow[0].length);
  const dash = REASON.exec(after);
  return {
    ...place,
    date: date satisfies LocalDate,
    what: what.toLowerCase() as PlanChange['what'],
    before: written(rest.slice(0, arrow.index)),
    after: written(dash === null ? after : after.slice(0, dash.index)),
    reason: dash === null ? '' : after.slice(dash.index + dash[0].length).trim(),
  };
}

function written(text: string): string {
  const value = text.trim();
  return value === NONE ? '' : value;
}

/**
 * @example formatChange({ date: '2026-03-01', what: 'target', before: '300', after: '250', reason: 'too much' })
 *   // => '- 2026-03-01: target 300 → 250 — too much'
 */
export function formatChange({ date, what, before, after, reason }: NewPlanChange): string {
  const why = reason.replace(/\s+/g, ' ').trim();
  const shown = (value: string) => (value === '' ? NONE : value);
  return `- ${date}: ${what} ${shown(before)} → ${shown(after)}${why === '' ? '' : ` — ${why}`}`;
}
