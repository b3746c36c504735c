/** How much more is wanted by the end of each of the next days, so that nobody falls behind the plan. */
import type { Steering } from '../../core/progress/goal-status';
import { roughly } from '../../core/progress/quantity';
import { t } from '../../i18n/ui';
import { valueWords } from '../charts/line-words';
import { shownWeekday } from '../shown-date';
import { PagePart } from './page-part';

export interface PageNextDaysProps {
  readonly steering: Steering | null;
  readonly unit: string;
}

export function PageNextDays({ steering, unit }: PageNextDaysProps) {
  if (steering === null || steering.nextDays.every(({ value }) => value <= 0)) return null;
  return (
    <PagePart title={t('page.nextDays')}>
      <ol class="goal-notes-next-days">
        {steering.nextDays.map(({ date, value }) => (
          <li key={date}>
            <span class="goal-notes-muted">{shownWeekday(date)}</span>
            <strong>{value <= 0 ? '–' : `+${valueWords(roughly(value), unit)}`}</strong>
          </li>
        ))}
      </ol>
    </PagePart>
  );
}
