/** Goals as lines: title, bar, how much of how much. */
import { shareOf } from '../../core/dashboard/arrange-goals';
import type { GoalCard } from '../../core/dashboard/dashboard-model';
import type { DashboardActions } from '../dashboard-actions';
import { NoteLink } from '../note-link';
import { ProgressBar } from '../progress-bar';

export interface GoalLinesProps {
  readonly goals: readonly GoalCard[];
  readonly actions: DashboardActions;
}

export function GoalLines({ goals, actions }: GoalLinesProps) {
  return (
    <ul class="goal-notes-lines">
      {goals.map((goal) => (
        <li key={goal.path} class={`goal-notes-level-${goal.health.level}`} data-path={goal.path}>
          <NoteLink path={goal.path} title={goal.title} actions={actions} />
          <ProgressBar value={shareOf(goal)} pace={goal.pace} />
          <span class="goal-notes-amount" title={goal.amount}>
            {goal.amount}
          </span>
        </li>
      ))}
    </ul>
  );
}
