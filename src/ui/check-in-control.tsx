/** Logging a check-in in place: a stepper for a value, Done and Skip for a habit. */
import { useEffect, useState } from 'preact/hooks';
import type { GoalCard } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/translate';
import type { DashboardActions } from './dashboard-actions';
import { ProblemLine } from './problem-line';
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
  const { busy, problem, ask } = useOutcome();
  const log = (value: string) => ask(() => actions.logCheckIn(goal.path, value, ''));
  return (
    <div class="goal-notes-check-in">
      <button
        type="button"
        disabled={busy}
        onClick={() => log('done')}
        aria-label={`${t('dashboard.done')}: ${goal.title}`}
      >
        {t('dashboard.done')}
      </button>
      <button
        type="button"
        class="goal-notes-quiet"
        disabled={busy}
        onClick={() => log('skip')}
        aria-label={`${t('dashboard.skip')}: ${goal.title}`}
      >
        {t('dashboard.skip')}
      </button>
      <ProblemLine problem={problem} />
    </div>
  );
}

function ValueCheckIn({ goal, actions }: CheckInControlProps) {
  const { busy, problem, ask } = useOutcome();
  const { current, unit } = goal.checkIn;
  const [typed, setTyped] = useState(String(current ?? 0));
  // a value that arrives from the note replaces what stands here
  useEffect(() => setTyped(String(current ?? 0)), [current]);
  const step = (by: number) => {
    const number = Number(typed.replace(',', '.'));
    setTyped(String(Number(((Number.isFinite(number) ? number : 0) + by).toPrecision(12))));
  };
  return (
    <form
      class="goal-notes-check-in"
      onSubmit={(event) => {
        event.preventDefault();
        ask(() => actions.logCheckIn(goal.path, typed.trim(), ''));
      }}
    >
      <span class="goal-notes-stepper">
        <button type="button" onClick={() => step(-1)} aria-label={`${t('dashboard.less')}: ${goal.title}`}>
          −
        </button>
        <input
          type="text"
          inputMode="decimal"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          aria-label={t('dashboard.value', { title: goal.title })}
        />
        <button type="button" onClick={() => step(1)} aria-label={`${t('dashboard.more')}: ${goal.title}`}>
          +
        </button>
      </span>
      {unit === '' ? null : <span class="goal-notes-muted">{unit}</span>}
      <button type="submit" disabled={busy} aria-label={`${t('dashboard.log')}: ${goal.title}`}>
        {t('dashboard.log')}
      </button>
      <ProblemLine problem={problem} />
    </form>
  );
}
