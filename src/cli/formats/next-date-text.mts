/** What comes next for a goal, in few words. In: a date and what it is. Out: `due 2026-08-03`; empty when nothing does. */
import type { NextDate } from '../../core/progress/goal-status';
import { t } from '../../i18n/cli';

export function nextDateText(next: NextDate | null): string {
  return next === null ? '' : t(`dashboard.next.${next.what}`, { date: next.date, label: next.label });
}
