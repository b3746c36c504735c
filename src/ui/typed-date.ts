/** Dates as people type them into a form: `next Friday`, `in 3 months`, `2027-03-31`. The only importer of chrono-node. */
import * as chrono from 'chrono-node/en';
import { isLocalDate, type LocalDate, localDateOf } from '../core/calendar/local-date';

/**
 * The day that was meant, or null when nothing can be read. Looks ahead: `Friday` is the next one.
 * @example typedDate('in 3 months', '2026-06-15') // => '2026-09-15'
 */
export function typedDate(typed: string, today: LocalDate): LocalDate | null {
  const text = typed.trim();
  if (isLocalDate(text)) return text;
  if (text === '' || text.length > 100) return null;
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const found = chrono.parseDate(text, new Date(year, month - 1, day, 12), { forwardDate: true });
  return found === null ? null : localDateOf(found);
}
