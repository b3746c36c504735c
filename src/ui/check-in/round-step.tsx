/** One goal of the round: what it is, where it stands, and the one thing to say about it. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/check-in';
import { Icon } from '../icons';
import { Stepper } from '../stepper';
import type { CheckInGoal } from './check-in-form';

export interface RoundGoal extends CheckInGoal {
  /** What was said last and when, in words; empty when nothing was. */
  readonly last: string;
  /** Where it would stand after a value; empty when that is no value. */
  readonly standingAfter: (value: string) => string;
}

export interface RoundStepProps {
  readonly goal: RoundGoal;
  readonly busy: boolean;
  /** What was logged for it in this round already; empty when nothing was. */
  readonly said: string;
  readonly log: (value: string) => void;
  /** Null at the first one. */
  readonly back: (() => void) | null;
  readonly later: () => void;
}

export function RoundStep({ goal, busy, said, log, back, later }: RoundStepProps) {
  return (
    <>
      <h3 dir="auto">{goal.title}</h3>
      <p class="goal-notes-muted">{[goal.standing, goal.last].filter((words) => words !== '').join(' · ')}</p>
      {said === '' ? null : <p>{t('checkIn.logged', { goal: goal.title, value: said })}</p>}
      {goal.kind === 'done' ? (
        <div class="goal-notes-log-habit">
          <button type="button" class="mod-cta" data-first aria-busy={busy} onClick={() => log('done')}>
            <Icon name="check" />
            {t('checkIn.done')} <kbd>d</kbd>
          </button>
          <button type="button" aria-busy={busy} title={t('checkIn.skipHelp')} onClick={() => log('skip')}>
            {t('checkIn.skip')} <kbd>s</kbd>
          </button>
        </div>
      ) : (
        <RoundNumber goal={goal} busy={busy} log={log} />
      )}
      <div class="goal-notes-form-foot">
        {back === null ? null : (
          <button type="button" class="goal-notes-quiet" onClick={back}>
            <kbd>←</kbd> {t('checkIn.round.back')}
          </button>
        )}
        <div class="goal-notes-form-buttons">
          <button type="button" class="goal-notes-quiet" onClick={later}>
            {t('checkIn.round.later')} <kbd>n</kbd> <kbd>→</kbd>
          </button>
        </div>
      </div>
    </>
  );
}

function RoundNumber({ goal, busy, log }: Pick<RoundStepProps, 'goal' | 'busy' | 'log'>) {
  const { current } = goal;
  const [typed, setTyped] = useState(current === null ? '' : current < 0 ? '+0' : String(current));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        log(typed.trim());
      }}
    >
      <div class="goal-notes-check-in-line">
        <Stepper value={typed} label={t('checkIn.value')} of="" isWrong={false} isFirst onChange={setTyped} />
        {goal.noun === '' ? null : <span class="goal-notes-unit">{goal.noun}</span>}
        <button type="submit" class="mod-cta" aria-busy={busy}>
          {t('checkIn.save')}
        </button>
      </div>
      <p class="goal-notes-muted" role="status">
        {goal.standingAfter(typed) || t('checkIn.round.number')}
      </p>
    </form>
  );
}
