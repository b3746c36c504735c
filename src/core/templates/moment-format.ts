/** Dates in the notation that templates use (Moment tokens). In: a day and a format. Out: text. */
import { format, parseISO } from 'date-fns';
import type { LocalDate } from '../calendar/local-date';

/** Moment token -> date-fns token, where they differ; longest first. Times are midnight: a template is filled with a day. */
const TOKENS: readonly (readonly [string, string])[] = [
  ['YYYY', 'yyyy'],
  ['YY', 'yy'],
  ['gggg', 'YYYY'],
  ['GGGG', 'RRRR'],
  ['Qo', 'qo'],
  ['Q', 'q'],
  ['MMMM', 'MMMM'],
  ['MMM', 'MMM'],
  ['MM', 'MM'],
  ['Mo', 'Mo'],
  ['M', 'M'],
  ['DDDD', 'DDD'],
  ['DDD', 'D'],
  ['DD', 'dd'],
  ['Do', 'do'],
  ['D', 'd'],
  ['dddd', 'EEEE'],
  ['ddd', 'EEE'],
  ['dd', 'EEEEEE'],
  ['WW', 'II'],
  ['W', 'I'],
  ['ww', 'ww'],
  ['w', 'w'],
  ['HH', 'HH'],
  ['H', 'H'],
  ['mm', 'mm'],
  ['m', 'm'],
  ['ss', 'ss'],
  ['s', 's'],
];

/** Text in square brackets stands for itself, as does everything that is no token. */
const PIECES = /\[([^\]]{0,100})\]|[A-Za-z]+|[^A-Za-z[]+|\[/g;

/**
 * Format a day with Moment tokens, as the core Templates do.
 * @example formatDay('2026-06-15', 'dddd, D MMMM YYYY') // => 'Monday, 15 June 2026'
 * @example formatDay('2026-06-15', 'YYYY-[W]WW') // => '2026-W25'
 */
export function formatDay(day: LocalDate, pattern: string): string {
  const date = parseISO(day);
  return pattern.replace(PIECES, (piece: string, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    return /^[A-Za-z]/.test(piece) ? letters(date, piece) : piece;
  });
}

function letters(date: Date, run: string): string {
  let result = '';
  for (let at = 0; at < run.length;) {
    const token = TOKENS.find(([moment]) => run.startsWith(moment, at));
    if (token === undefined) {
      result += run[at];
      at += 1;
    } else {
      result += format(date, token[1], {
        useAdditionalDayOfYearTokens: true,
        useAdditionalWeekYearTokens: true,
      });
      at += token[0].length;
    }
  }
  return result;
}
