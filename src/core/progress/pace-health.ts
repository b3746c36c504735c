/** Health of a goal with a plan: is it where the line from start to due says it should be? In: goal, progress, today. Out: health. */
import { addDays, type LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import { currentValue } from './current-value';
import type { Health, HealthReason, Progress, Steering } from './goal-status';
import { health, reason } from './health-level';
import { planFor } from './pace';
import { DUST, expectedShare } from './plan-line';
import { baselineOf, hasMeasure } from './progress-of';
import { countedNoun, plainNumber, quantity, roughly } from './quantity';
import { countedPerWeek, daysLeft } from './steering';

export interface PaceBasis {
  readonly goal: Goal;
  readonly today: LocalDate;
  readonly settings: Pick<Settings, 'atRiskBehind' | 'offTrackBehind'>;
  readonly progress: Progress | null;
  /** Null when progress is not that of the measure. */
  readonly steering: Steering | null;
}

/**
 * On track, at risk or off track by how far progress lies behind what the plan expected by the end of yesterday: today is still
 * open. Exactly at a threshold counts as beyond it. No data without progress or without a plan.
 */
export function paceHealth({ goal, today, settings, progress, steering }: PaceBasis): Health {
  if (progress === null) return health('no-data', whyNoProgress(goal));
  const plan = planFor(goal, progress.source);
  if (plan === null) return health('no-data', whyNoPlan(goal));
  const behind = expectedShare(plan, addDays(today, -1)) - progress.value;
  const ahead = progress.value - expectedShare(plan, today);
  const pause = pauseReason(goal, today);
  if (behind > DUST) {
    const level =
      behind >= settings.offTrackBehind - DUST
        ? 'off-track'
        : behind >= settings.atRiskBehind - DUST
          ? 'at-risk'
          : 'on-track';
    const far = reason('behind', `${distance(goal, progress, behind)} behind the plan`);
    return health(level, far, ...neededReason(goal, steering, today), ...pause);
  }
  const where =
    ahead > DUST
      ? reason('ahead', `${distance(goal, progress, ahead)} ahead of the plan`)
      : reason('on-plan', 'on plan');
  return health('on-track', where, ...bufferReason(steering), ...pause);
}

/** `safe for 9 days`: nothing need be done in them. */
function bufferReason(steering: Steering | null): readonly HealthReason[] {
  const days = steering?.bufferDays ?? 0;
  return days === 0 ? [] : [reason('buffer', `safe for ${quantity(days, 'days')}`)];
}

/** `needs 2.1 h a week, does 1.2`; what is left when that is to be done in less than a week. */
function neededReason(goal: Goal, steering: Steering | null, today: LocalDate): readonly HealthReason[] {
  if (steering === null || steering.needed === null || goal.due === null) return [];
  const { needed, doing } = steering;
  const noun = countedNoun(goal);
  const way = goal.target !== null && goal.target < baselineOf(goal) ? '−' : '';
  const days = daysLeft(goal, goal.due, today);
  if (days < countedPerWeek(goal)) {
    const left = quantity(roughly(needed.perDay * days), noun);
    return [reason('needed', `needs ${way}${left} in ${quantity(days, 'days')}`)];
  }
  const does =
    doing === null
      ? ''
      : doing.perWeek < 0
        ? ', goes backwards'
        : `, does ${doing.perWeek === 0 ? '' : way}${plainNumber(roughly(doing.perWeek))}`;
  return [reason('needed', `needs ${way}${quantity(roughly(needed.perWeek), noun)} a week${does}`)];
}

/** `in a pause until 2026-07-21`. */
function pauseReason({ pauses }: Goal, today: LocalDate): readonly HealthReason[] {
  const current = pauses.filter(({ first, last }) => first <= today && (last === null || last >= today));
  if (current.length === 0) return [];
  const last = current
    .map((pause) => pause.last ?? '')
    .reduce((a, b) => (a === '' || (b !== '' && a > b) ? a : b));
  return [reason('in-pause', last === '' ? 'in a pause' : `in a pause until ${last}`)];
}

function whyNoProgress(goal: Goal): HealthReason {
  if (hasMeasure(goal)) return reason('no-check-in', 'no check-in yet');
  if (goal.framework === 'pact') return reason('no-cadence', 'no cadence yet: say how often');
  return reason('no-measure', 'nothing to measure it by yet');
}

function whyNoPlan({ start, due }: Goal): HealthReason {
  if (due === null) return reason('no-plan', 'no due date, so no plan to compare with');
  if (start === null) return reason('no-plan', 'no start date, so no plan to compare with');
  return reason('no-plan', 'due before it starts, so no plan to compare with');
}

/** A share of the way in what the goal counts; in percent where that would be less than half a one. */
function distance(goal: Goal, progress: Progress, share: number): string {
  // A hundred times the way is a slip of the hand; its percentage says nothing and may be no number.
  const percent = share >= 100 ? 'far' : `${Math.max(1, Math.round(share * 100))}%`;
  if (progress.source === 'children') return percent;
  if (progress.source === 'milestones') {
    const count = Math.round(share * goal.milestones.length);
    return count === 0 ? percent : quantity(count, 'milestones');
  }
  const baseline = baselineOf(goal);
  const gap = share * Math.abs((goal.target ?? baseline) - baseline);
  const isWhole = [baseline, goal.target, currentValue(goal)].every(
    (value) => value === null || Number.isInteger(value),
  );
  const rounded = isWhole ? Math.round(gap) : Number(roughly(gap).toFixed(1));
  return rounded === 0 || !Number.isFinite(rounded) ? percent : quantity(rounded, countedNoun(goal));
}
