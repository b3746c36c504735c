/** Whether what a check says depends on the day. In: a check and its context. Out: yes when it looked at `today`. */
import type { LocalDate } from '../calendar/local-date';

/** @example looksAtDay(deadlineInPast.check, context) // => true */
export function looksAtDay<Context extends { readonly today: LocalDate }>(
  check: (context: Context) => unknown,
  context: Context,
): boolean {
  let looked = false;
  const watched = { ...context };
  Object.defineProperty(watched, 'today', {
    get: () => {
      looked = true;
      return context.today;
    },
  });
  check(watched);
  return looked;
}
