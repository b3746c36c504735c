/** What a card shows when it is opened: check-in, milestones, steps, findings. */
import type { CardMilestone, GoalCard } from '../core/dashboard/dashboard-model';
import type { LocalDate } from '../core/calendar/local-date';
import { t } from '../i18n/translate';
import { CheckInControl } from './check-in-control';
import type { DashboardActions } from './dashboard-actions';
import { GoalFindings } from './goal-findings';
import { NoteLink } from './note-link';
import { ProblemLine } from './problem-line';
import { shownDate } from './shown-date';
import { useOutcome } from './use-outcome';

export interface GoalDetailsProps {
  readonly goal: GoalCard;
  readonly today: LocalDate;
  readonly actions: DashboardActions;
}

export function GoalDetails({ goal, today, actions }: GoalDetailsProps) {
  const { last } = goal.checkIn;
  return (
    <div class="goal-notes-details">
      {goal.parent === null ? null : (
        <div class="goal-notes-muted">
          <NoteLink
            path={goal.parent.path}
            title={t('dashboard.partOf', { title: goal.parent.title })}
            actions={actions}
          />
        </div>
      )}
      {goal.status === 'active' ? (
        <section aria-label={t('dashboard.checkIn')}>
          <CheckInControl goal={goal} actions={actions} />
          <div class="goal-notes-faint">
            {last === null ? t('dashboard.never') : t('dashboard.last', { date: shownDate(last, today) })}
          </div>
        </section>
      ) : null}
      {goal.milestones.length === 0 ? null : (
        <section>
          <h4>{t('dashboard.milestones')}</h4>
          <ul class="goal-notes-milestones">
            {goal.milestones.map((milestone) => (
              <Milestone
                key={milestone.position}
                path={goal.path}
                milestone={milestone}
                today={today}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      )}
      {goal.children.length === 0 ? null : (
        <section>
          <h4>{t('dashboard.steps')}</h4>
          <ul class="goal-notes-steps">
            {goal.children.map(({ path, title, level }) => (
              <li key={path} class={`goal-notes-level-${level}`}>
                <span class="goal-notes-dot" aria-hidden="true" />
                <NoteLink path={path} title={title} actions={actions} />
                <span class="goal-notes-faint">{t(`dashboard.level.${level}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {goal.findings.length === 0 ? null : (
        <section>
          <h4>{t('dashboard.findings')}</h4>
          <GoalFindings path={goal.path} findings={goal.findings} actions={actions} />
        </section>
      )}
      <button type="button" onClick={(event) => actions.openNote({ path: goal.path, event })}>
        {t('dashboard.openNote')}
      </button>
    </div>
  );
}

interface MilestoneProps {
  readonly path: string;
  readonly milestone: CardMilestone;
  readonly today: LocalDate;
  readonly actions: Pick<DashboardActions, 'tickMilestone'>;
}

function Milestone({ path, milestone: { text, done, due, position }, today, actions }: MilestoneProps) {
  const { busy, problem, ask } = useOutcome();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={done}
          disabled={busy}
          onChange={(event) => {
            const mark = event.currentTarget.checked ? 'done' : 'open';
            // the note says when it is ticked; until then the box shows what is in the note
            event.currentTarget.checked = done;
            ask(() => actions.tickMilestone(path, position, mark));
          }}
        />
        <span dir="auto">{text}</span>
        {due === null ? null : (
          <span class={!done && due < today ? 'goal-notes-late' : 'goal-notes-faint'}>
            {shownDate(due, today)}
          </span>
        )}
      </label>
      <ProblemLine problem={problem} />
    </li>
  );
}
