/** Logging a check-in in place: a stepper for a value, Done and Skip for a habit. */
import type { GoalCard } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { Icon } from './icons';
import { useDraft } from './check-in/drafts';
import { OutcomeLine } from './outcome-line';
import { Stepper } from './stepper';
import { useOutcome } from './use-outcome';

export interface CheckInControlProps {
  readonly goal: Pick<GoalCard, 'path' | 'title' | 'checkIn'>;
  readonly actions: Pick<DashboardActions, 'logCheckIn'>;
}

export function CheckInControl({ goal, actions }: CheckInControlProps) {
  return goal.checkIn.kind === 'value' ? (
    <ValueCheckIn goal={goal} actions={actions} />
  ) : (
    <HabitCheckIn goal={goal} actions={actions} />
  );
}

function HabitCheckIn({ goal, actions }: CheckInControlProps) {
  const outcome = useOutcome();
  return (
    <div class="goal-notes-check-in">
      <div class="goal-notes-check-in-line">
        {(['done', 'skip'] as const).map((value) => (
          <button
            key={value}
            type="button"
            class={value === 'skip' ? 'goal-notes-quiet' : ''}
            aria-busy={outcome.busy}
            aria-label={`${t(`dashboard.${value}`)}: ${goal.title}`}
            onClick={() => outcome.ask(() => actions.logCheckIn(goal.path, value, ''))}
          >
            {value === 'done' ? <Icon name="check" /> : null}
            {t(`dashboard.${value}`)}
          </button>
        ))}
      </div>
      <OutcomeLine of={outcome} done={t('dashboard.logged')} />
    </div>
  );
}

function ValueCheckIn({ goal, actions }: CheckInControlProps) {
  const outcome = useOutcome();
  const { current, unit } = goal.checkIn;
  const [typed, type] = useDraft(goal.path, current, startOf(current));
  return (
    <form
      class="goal-notes-check-in"
      onSubmit={(event) => {
        event.preventDefault();
        outcome.ask(() => actions.logCheckIn(goal.path, typed.trim(), ''));
      }}
    >
      <div class="goal-notes-check-in-line">
        <Stepper
          value={typed}
          label={t('dashboard.value', { title: goal.title })}
          of={goal.title}
          isWrong={outcome.problem !== ''}
          onChange={type}
        />
        {unit === '' ? null : <span class="goal-notes-unit">{unit}</span>}
        <button type="submit" aria-busy={outcome.busy} aria-label={`${t('dashboard.log')}: ${goal.title}`}>
          {t('dashboard.log')}
        </button>
      </div>
      <OutcomeLine of={outcome} done={t('dashboard.logged')} />
    </form>
  );
}

/** Where the stepper starts: a value below zero would be written like a change, so there it is the change that is stepped. */
function startOf(current: number | null): string {
  return current !== null && current < 0 ? '+0' : String(current ?? 0);
}
