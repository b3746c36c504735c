/** A goal as the windows of check-ins show it. In: a goal and where it stands. Out: plain data in words. */
import { type PreviewBasis, previewCheckIn, standingOf } from '../../core/dashboard/preview-check-in';
import { checkInValueText } from '../../core/goal/check-in-value';
import type { Goal } from '../../core/goal/goal';
import { readTypedCheckIn } from '../../core/goal/typed-check-in';
import { isBand } from '../../core/progress/band';
import { currentValue, newestCheckIn } from '../../core/progress/current-value';
import { countedNoun } from '../../core/progress/quantity';
import { t } from '../../i18n/check-in';
import type { CheckInGoal } from '../../ui/check-in/mount-check-in';
import type { RoundGoal } from '../../ui/check-in/mount-round';
import { shownDate } from '../../ui/shown-date';

export function goalToCheckIn(goal: Goal, basis: PreviewBasis): CheckInGoal {
  const { title, target, measure } = goal;
  return {
    title: title.value,
    kind: target !== null || measure !== null || isBand(goal) ? 'value' : 'done',
    noun: countedNoun(goal),
    current: currentValue(goal),
    standing: standingOf(goal, basis),
  };
}

export function goalOfRound(goal: Goal, basis: PreviewBasis): RoundGoal {
  const last = newestCheckIn(goal);
  return {
    ...goalToCheckIn(goal, basis),
    last:
      last === null
        ? t('checkIn.round.never')
        : t('checkIn.round.last', {
            what: checkInValueText(last.report),
            date: shownDate(last.date, basis.today),
          }),
    standingAfter(value) {
      const read = readTypedCheckIn({ value, date: '', comment: '' }, basis.today);
      const preview = read.ok ? previewCheckIn(goal, read.checkIn, basis) : null;
      return preview?.ok === true ? preview.standing : '';
    },
  };
}
