/** Milestones to tick. The note says when one is ticked; until then the box shows what is in the note. */
import type { LocalDate } from '../core/calendar/local-date';
import type { CardMilestone } from '../core/dashboard/dashboard-model';
import type { DashboardActions } from './dashboard-actions';
import { OutcomeLine } from './outcome-line';
import { shownDate } from './shown-date';
import { useOutcome } from './use-outcome';

export interface MilestonesProps {
  readonly path: string;
  readonly milestones: readonly CardMilestone[];
  readonly today: LocalDate;
  readonly actions: Pick<DashboardActions, 'tickMilestone'>;
}

export function Milestones({ milestones, ...rest }: MilestonesProps) {
  return (
    <ul class="goal-notes-milestones">
      {milestones.map((milestone) => (
        <Milestone key={milestone.position} milestone={milestone} {...rest} />
      ))}
    </ul>
  );
}

type MilestoneProps = Omit<MilestonesProps, 'milestones'> & { readonly milestone: CardMilestone };

function Milestone({ path, milestone, today, actions }: MilestoneProps) {
  const { text, done, due } = milestone;
  const outcome = useOutcome();
  return (
    <li class={done ? 'goal-notes-done' : ''}>
      <label>
        <input
          type="checkbox"
          checked={done}
          aria-busy={outcome.busy}
          onChange={({ currentTarget: box }) => {
            const mark = box.checked ? 'done' : 'open';
            box.checked = done;
            outcome.ask(() => actions.tickMilestone(path, milestone, mark));
          }}
        />
        <span dir="auto">{text}</span>
        {due === null ? null : (
          <time dateTime={due} class={!done && due < today ? 'goal-notes-late' : 'goal-notes-muted'}>
            {shownDate(due, today)}
          </time>
        )}
      </label>
      <OutcomeLine of={outcome} />
    </li>
  );
}
