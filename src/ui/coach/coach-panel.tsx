/** The coach: one question at a time, the ring filling as answers come. By keyboard alone: Enter goes on, Esc (the host's key) asks before anything is lost. */
import { useMemo, useState } from 'preact/hooks';
import {
  type Coaching,
  coachingChange,
  hasAnswers,
  judgeAnswer,
  questionsLeft,
  standingsOf,
} from '../../core/coach/coaching';
import type { Change } from '../../core/goal/changing-goal';
import { t } from '../../i18n/coach';
import { AskToLeave, type LeaveHandle } from '../ask-to-leave';
import { CriteriaRing, metOf } from '../criteria-ring';
import type { ActionOutcome } from '../dashboard-actions';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';
import { CoachEnd } from './coach-end';
import { CoachQuestion } from './coach-question';
import { ringOf } from './ring-of';
import { useCoaching } from './use-coaching';

export interface CoachOptions {
  readonly coaching: Coaching;
  readonly active: { readonly count: number; readonly limit: number };
  /** Writes what was answered. When it goes well, the host closes. */
  readonly onFinish: (change: Change) => Promise<ActionOutcome>;
  /** Nothing is to be written. */
  readonly onClose: () => void;
}

export function CoachPanel({
  coaching: begun,
  active,
  onFinish,
  onClose,
  handle,
}: CoachOptions & { readonly handle: LeaveHandle }) {
  const { coaching, question, typed, isUnsaved, problem, type, answer, skip, back, withTyped } =
    useCoaching(begun);
  const [isAsking, setAsking] = useState(false);
  const outcome = useOutcome();
  const judged = useMemo(
    () => (question === null ? null : judgeAnswer(coaching, question.criterion, typed)),
    [coaching, question?.criterion, typed],
  );
  const ring = ringOf(judged?.standings ?? standingsOf(coaching.goal));
  const finish = (from: Coaching, start: 'active' | 'idea' | null) => {
    if (hasAnswers(from)) outcome.ask(() => onFinish(coachingChange(from, start)));
    else onClose();
  };
  // once more means: go on
  handle.leave = () => {
    if (isUnsaved) setAsking(!isAsking);
    else finish(coaching, null);
  };
  const counts = { met: metOf(ring), all: ring.length };
  const number = coaching.steps.length + 1;
  return (
    <form
      class="goal-notes-form goal-notes-coach"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (question !== null) answer();
      }}
    >
      <div class="goal-notes-form-head">
        <CriteriaRing framework={coaching.goal.framework} segments={ring} />
        <div>
          {coaching.wish !== null && coaching.steps.length === 0 ? (
            <p>{t('coach.wish', { wish: coaching.wish })}</p>
          ) : null}
          <p class="goal-notes-muted">
            {question === null
              ? ''
              : `${t('coach.progress', { number, all: number - 1 + questionsLeft(coaching) })} · `}
            <span role="status">{t('coach.met', counts)}</span>
          </p>
        </div>
      </div>
      {question === null || judged === null ? (
        <CoachEnd
          {...counts}
          hasAnswers={hasAnswers(coaching)}
          isStart={coaching.steps.length === 0}
          asksWhen={coaching.asksWhen}
          active={active}
          busy={outcome.busy}
          finish={(start) => finish(coaching, start)}
          close={onClose}
        />
      ) : (
        <CoachQuestion
          question={question}
          judged={judged}
          typed={typed}
          onType={(text) => {
            setAsking(false);
            type(text);
          }}
          onEnter={answer}
        />
      )}
      {problem === '' ? null : (
        <p class="goal-notes-problem" role="alert">
          {problem}
        </p>
      )}
      <OutcomeLine of={outcome} />
      {isAsking ? (
        <AskToLeave
          text={t('coach.ask.text')}
          answers={[
            { label: t('coach.ask.go'), act: () => setAsking(false) },
            { label: t('coach.ask.drop'), act: () => finish(coaching, null) },
            { label: t('coach.ask.keep'), act: () => finish(withTyped(), null) },
          ]}
        />
      ) : (
        <div class="goal-notes-form-foot">
          <span class="goal-notes-muted">{question === null ? '' : t('coach.next.help')}</span>
          <div class="goal-notes-form-buttons">
            {coaching.steps.length === 0 ? null : (
              <button type="button" class="goal-notes-quiet" onClick={back}>
                {t('coach.back')}
              </button>
            )}
            {question === null ? null : (
              <>
                <button type="button" class="goal-notes-quiet" onClick={() => handle.leave()}>
                  {t('coach.stop')}
                </button>
                <button type="button" onClick={skip}>
                  {t('coach.skip')}
                </button>
                <button type="submit" class="mod-cta">
                  {t('coach.next')}
                </button>
              </>
            )}
          </div>
        </div>
      )}
    </form>
  );
}
