/** The date to look at next: short to see, whole to hear and on hovering. */
import type { LocalDate } from '../core/calendar/local-date';
import type { NextDate } from '../core/progress/goal-status';
import { t } from '../i18n/ui';
import { shownDate } from './shown-date';

export interface NextDayProps {
  readonly next: NextDate;
  readonly today: LocalDate;
}

export function NextDay({ next, today }: NextDayProps) {
  const words = nextWords(next, today);
  return (
    <time
      class={next.date < today ? 'goal-notes-next goal-notes-late' : 'goal-notes-next'}
      dateTime={next.date}
      title={words}
    >
      <span aria-hidden="true">{shownDate(next.date, today)}</span>
      <span class="goal-notes-said">{words}</span>
    </time>
  );
}

/** @example nextWords({ what: 'due', date: '2026-08-03', label: '' }, '2026-06-15') // => 'due 3 Aug' */
export function nextWords({ what, date, label }: NextDate, today: LocalDate): string {
  const values = { date: shownDate(date, today), label };
  if (date < today) return t(`dashboard.late.${what}`, values);
  return what === 'check-in' ? t('dashboard.checkInBy', values) : t(`dashboard.next.${what}`, values);
}
