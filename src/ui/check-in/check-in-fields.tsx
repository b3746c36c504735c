/** The fields of a check-in: number, day, comment. */
import { addDays, type LocalDate } from '../../core/calendar/local-date';
import { pastDay } from '../../core/calendar/past-day';
import type { TypedCheckIn } from '../../core/goal/typed-check-in';
import { t } from '../../i18n/check-in';
import { fullDate } from '../shown-date';
import { Stepped, Stepper } from '../stepper';
import { useUniqueId } from '../use-unique-id';
import type { CheckInGoal } from './check-in-form';

export interface CheckInFieldsProps {
  readonly goal: CheckInGoal;
  readonly typed: TypedCheckIn;
  readonly today: LocalDate;
  readonly wrong: 'value' | 'date' | null;
  /** The id of what says what will be written. */
  readonly describedBy: string;
  readonly type: (more: Partial<TypedCheckIn>) => void;
}

export function CheckInFields({ goal, typed, today, wrong, describedBy, type }: CheckInFieldsProps) {
  const id = useUniqueId();
  const day = pastDay(typed.date, today);
  const isHabit = goal.kind === 'done';
  const value = (
    <div class="goal-notes-log-field">
      <span aria-hidden="true">{t(isHabit ? 'checkIn.amount' : 'checkIn.value')}</span>
      <div class="goal-notes-check-in-line">
        {isHabit ? (
          <input
            type="text"
            autocomplete="off"
            value={typed.value}
            aria-label={t('checkIn.amount')}
            aria-invalid={wrong === 'value'}
            placeholder={t('checkIn.amount.help')}
            onInput={(event) => type({ value: event.currentTarget.value })}
          />
        ) : (
          <Stepper
            value={typed.value}
            label={t('checkIn.value')}
            of=""
            isWrong={wrong === 'value'}
            describedBy={describedBy}
            isFirst
            onChange={(words) => type({ value: words })}
          />
        )}
        {goal.noun === '' || isHabit ? null : <span class="goal-notes-unit">{goal.noun}</span>}
      </div>
      {isHabit ? null : <small class="goal-notes-muted">{t('checkIn.value.help')}</small>}
    </div>
  );
  return (
    <>
      {isHabit ? null : value}
      <div class="goal-notes-log-field">
        <label for={`${id}-date`}>{t('checkIn.date')}</label>
        <div class="goal-notes-check-in-line">
          <Stepped
            of=""
            less={t('checkIn.date.less')}
            more={t('checkIn.date.more')}
            step={(by) => {
              const next = addDays(day ?? today, by);
              if (next <= today) type({ date: next === today ? 'today' : next });
            }}
          >
            <input
              id={`${id}-date`}
              type="text"
              autocomplete="off"
              value={typed.date}
              aria-invalid={wrong === 'date'}
              aria-describedby={`${id}-day`}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => type({ date: event.currentTarget.value })}
            />
          </Stepped>
          <span id={`${id}-day`} class="goal-notes-muted">
            {day === null ? '' : fullDate(day)}
          </span>
        </div>
      </div>
      <div class="goal-notes-log-field">
        <label for={`${id}-comment`}>{t('checkIn.comment')}</label>
        <input
          id={`${id}-comment`}
          type="text"
          dir="auto"
          autocomplete="off"
          value={typed.comment}
          placeholder={t('checkIn.comment.help')}
          onInput={(event) => type({ comment: event.currentTarget.value })}
        />
      </div>
      {isHabit ? value : null}
    </>
  );
}
