/** What needs you today, done in place: habits whose period is open, values not logged for a while, what is overdue. */
import type { DashboardModel, GoalCard } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/translate';
import { CheckInControl } from './check-in-control';
import { CriteriaRing } from './criteria-ring';
import type { DashboardActions } from './dashboard-actions';
import { NoteLink } from './note-link';

/** More than these at once is a list to be overwhelmed by; the rest stands among the goals. */
const MOST = 5;

/** Active goals whose next date is a check-in, today or earlier. */
function dueToday({ goals, today }: Pick<DashboardModel, 'goals' | 'today'>): readonly GoalCard[] {
  return goals
    .filter(
      ({ status, next }) =>
        status === 'active' && next !== null && next.what === 'check-in' && next.date <= today,
    )
    .slice(0, MOST);
}

export interface NeedsYouNowProps {
  readonly model: DashboardModel;
  readonly actions: DashboardActions;
}

export function NeedsYouNow({ model, actions }: NeedsYouNowProps) {
  const goals = dueToday(model);
  if (goals.length === 0) return null;
  return (
    <section class="goal-notes-today" aria-label={t('dashboard.today')}>
      <h3>
        {t('dashboard.today')} <span class="goal-notes-faint">{goals.length}</span>
      </h3>
      <ul>
        {goals.map((goal) => (
          <li key={goal.path}>
            <CriteriaRing framework={goal.framework} segments={goal.ring} />
            <NoteLink path={goal.path} title={goal.title} actions={actions} />
            <CheckInControl goal={goal} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}
