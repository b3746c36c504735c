/** A move of the plan in words. In: what was moved, from where, to where. Out: text with days as people write them. */
import { isLocalDate, type LocalDate } from '../core/calendar/local-date';
import type { PlanChange } from '../core/goal/goal';
import { t } from '../i18n/ui';
import { shownDate } from './shown-date';

/** @example changeWords({ what: 'due', before: '2026-11-30', after: '2026-12-31' }, '2026-06-15') // => 'due 30 Nov → 31 Dec' */
export function changeWords(
  { what, before, after }: Pick<PlanChange, 'what' | 'before' | 'after'>,
  today: LocalDate,
): string {
  const shown = (value: string) =>
    value === '' ? t('page.none') : isLocalDate(value) ? shownDate(value, today) : value;
  return `${what} ${shown(before)} → ${shown(after)}`;
}
