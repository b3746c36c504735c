/** The form of one check-in: what happened, when, a word on it; below it what will be written and where the goal stands then. Enter saves. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LocalDate } from '../../core/calendar/local-date';
import type { CheckInPreview } from '../../core/dashboard/preview-check-in';
import type { NewCheckIn } from '../../core/goal/check-in-line';
import { readTypedCheckIn, type TypedCheckIn } from '../../core/goal/typed-check-in';
import { t } from '../../i18n/check-in';
import { AskToLeave, type LeaveHandle } from '../ask-to-leave';
import type { ActionOutcome } from '../dashboard-actions';
import { Icon } from '../icons';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';
import { useUniqueId } from '../use-unique-id';
import { CheckInFields } from './check-in-fields';
import { PreviewLines } from './preview-lines';

export interface CheckInFormOptions {
  readonly goal: CheckInGoal;
  readonly today: LocalDate;
  /** What would be written, and where the goal would stand. */
  readonly preview: (checkIn: NewCheckIn) => CheckInPreview;
  /** Writes it. When it goes well, the host closes. */
  readonly onSave: (checkIn: NewCheckIn) => Promise<ActionOutcome>;
  readonly onClose: () => void;
}

/** What the form has to know of a goal. */
export interface CheckInGoal {
  readonly title: string;
  /** A number for goals with a measure, done or skip for habits. */
  readonly kind: 'value' | 'done';
  /** What is counted; empty when it is not said. */
  readonly noun: string;
  readonly current: number | null;
  /** `2 of 3 clients · 4 days ahead` */
  readonly standing: string;
}

export function CheckInForm({
  goal,
  today,
  preview,
  onSave,
  onClose,
  handle,
}: CheckInFormOptions & { readonly handle: LeaveHandle }) {
  const isHabit = goal.kind === 'done';
  const [start] = useState<TypedCheckIn>(() => ({ value: startOf(goal), date: 'today', comment: '' }));
  const [typed, setTyped] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const outcome = useOutcome();
  const root = useRef<HTMLFormElement>(null);
  const id = useUniqueId();
  const read = useMemo(() => readTypedCheckIn(meant(typed, isHabit), today), [typed, isHabit, today]);
  const shown = useMemo(() => (read.ok ? preview(read.checkIn) : null), [read, preview]);
  useLayoutEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    if (first?.matches('input') === true) (first as HTMLInputElement).select();
  }, []);
  const type = (more: Partial<TypedCheckIn>) => {
    setAsking(false);
    setAsked(false);
    setTyped({ ...typed, ...more });
  };
  const save = (wanted: TypedCheckIn) => {
    const checkIn = readTypedCheckIn(wanted, today);
    if (!checkIn.ok) setAsked(true);
    else outcome.ask(() => onSave(checkIn.checkIn));
  };
  // once more means: go on
  handle.leave = () => {
    const isUntouched = (['value', 'date', 'comment'] as const).every((each) => typed[each] === start[each]);
    if (isUntouched) onClose();
    else setAsking(!isAsking);
  };
  return (
    <form
      ref={root}
      class="goal-notes-form goal-notes-log"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(meant(typed, isHabit));
      }}
    >
      {goal.standing === '' ? null : <p class="goal-notes-muted">{goal.standing}</p>}
      {isHabit ? (
        <div class="goal-notes-log-habit">
          <button type="submit" class="mod-cta" data-first aria-busy={outcome.busy} aria-describedby={id}>
            <Icon name="check" />
            {t('checkIn.done')}
          </button>
          <button
            type="button"
            title={t('checkIn.skipHelp')}
            aria-busy={outcome.busy}
            onClick={() => save({ ...typed, value: 'skip' })}
          >
            {t('checkIn.skip')}
          </button>
        </div>
      ) : null}
      <CheckInFields
        goal={goal}
        typed={typed}
        today={today}
        wrong={isAsked && !read.ok ? read.field : null}
        describedBy={id}
        type={type}
      />
      <PreviewLines id={id} preview={shown} problem={read.ok || !isProblemShown() ? '' : read.message} />
      <OutcomeLine of={outcome} />
      {isAsking ? (
        <AskToLeave
          text={t('checkIn.ask.text')}
          answers={[
            { label: t('checkIn.ask.drop'), act: onClose },
            { label: t('checkIn.ask.go'), act: () => setAsking(false) },
          ]}
        />
      ) : isHabit ? null : (
        <div class="goal-notes-form-foot">
          <div class="goal-notes-form-buttons">
            <button type="submit" class="mod-cta" aria-busy={outcome.busy}>
              {t('checkIn.save')}
            </button>
          </div>
        </div>
      )}
    </form>
  );

  /** An empty field is not wrong before one wants to save. */
  function isProblemShown(): boolean {
    if (read.ok) return false;
    return isAsked || (read.field === 'date' ? typed.date : typed.value).trim() !== '';
  }
}

/** A habit for which no number is given was done. */
function meant(typed: TypedCheckIn, isHabit: boolean): TypedCheckIn {
  return isHabit && typed.value.trim() === '' ? { ...typed, value: 'done' } : typed;
}

/** A value below zero would be written like a change, so there it is the change that is stepped. */
function startOf({ kind, current }: CheckInGoal): string {
  if (kind === 'done' || current === null) return '';
  return current < 0 ? '+0' : String(current);
}
