/** Check-ins week by week as small bars: is the habit of looking still alive? */
import type { LocalDate } from '../../core/calendar/local-date';
import type { WeekOfCheckIns } from '../../core/dashboard/activity';
import { counted, t } from '../../i18n/ui';
import { shownDate } from '../shown-date';

export interface WeekBarsProps {
  readonly weeks: readonly WeekOfCheckIns[];
  readonly today: LocalDate;
}

const HEIGHT = 44;
const STEP = 10;
const WIDTH = 7;

export function WeekBars({ weeks, today }: WeekBarsProps) {
  if (weeks.length === 0) return null;
  const most = Math.max(1, ...weeks.map(({ checkIns }) => checkIns));
  const words = (week: WeekOfCheckIns) =>
    t('overview.week', {
      week: shownDate(week.week, today),
      count: counted(week.checkIns, 'overview.checkInOne', 'overview.checkInMany'),
    });
  return (
    <figure class="goal-notes-weeks">
      <figcaption class="goal-notes-muted">{t('overview.weeks', { count: weeks.length })}</figcaption>
      <svg
        viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={weeks.map(words).join('. ')}
      >
        {weeks.map((week, at) => {
          const height = week.checkIns === 0 ? 2 : Math.max(4, (week.checkIns / most) * HEIGHT);
          return (
            <rect
              key={week.week}
              class={week.checkIns === 0 ? 'goal-notes-heat-0' : 'goal-notes-week'}
              x={at * STEP}
              y={HEIGHT - height}
              width={WIDTH}
              height={height}
              rx="2"
            >
              <title>{words(week)}</title>
            </rect>
          );
        })}
      </svg>
    </figure>
  );
}
