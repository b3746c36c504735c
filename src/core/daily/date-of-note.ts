/** Which day a note is about. In: its path. Out: the day in its name, or null. */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import { looseDate } from '../calendar/loose-date';

/** Not a part of a longer number: `2026-06-12 Friday`, `Journal 2026-06-12`. */
const INSIDE = /(?:^|[^\d-])(\d{4}-\d{2}-\d{2})(?![\d-])/;

/**
 * The day in a note's name, as daily notes have it: `2026-06-12`, with words around it, `20260612`, `12.06.2026`. Names of weeks and months
 * are no day, nor is one in which day and month could be either.
 * @example dateOfNote('Daily/2026-06-12 Friday.md') // => '2026-06-12'
 */
export function dateOfNote(path: string): LocalDate | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const inside = INSIDE.exec(name)?.[1];
  if (inside !== undefined) return isLocalDate(inside) ? inside : null;
  return looseDate(name);
}

/** Whether the name is nothing but the day: such a note is the day's own before others that name it. */
export function isNamedByDate(path: string, date: LocalDate): boolean {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '') === date;
}
