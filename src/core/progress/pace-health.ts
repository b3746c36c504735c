/** Health of a goal with a plan: is it where the line from start to due says it should be? In: goal, progress, today. Out: health. */
import { addDays, type LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { Health, HealthReason, Progress } from './goal-status';
import { health, reason } from './health-level';
import { expectedBy } from './pace';
import { baselineOf, hasMeasure } from './progress-of';
import { countedNoun, quantity } from './quantity';

export interface PaceBasis {
  readonly goal: Goal;
  readonly today: LocalDate;
  readonly settings: Pick<Settings, 'atRiskBehind' | 'offTrackBehind'>;
  readonly progress: Progress | null;
}

/** Floating point must not decide: 0.3 - 0.2 is as far behind as 0.1. */
const DUST = 1e-9;

/**
 * On track, at risk or off track by how far progress lies behind what the plan expected by the end of yesterday: today is still
 * open. Exactly at a threshold counts as beyond it. No data without progress or without a plan.
 */
export function paceHealth({ goal, today, settings, progress }: PaceBasis): Health {
  if (progress === null) return health('no-data', whyNoProgress(goal));
  const expected = expectedBy(goal, addDays(today, -1));
  const expectedToday = expectedBy(goal, today);
  if (expected === null || expectedToday === null) return health('no-data', whyNoPlan(goal));
  const behind = expected - progress.value;
  const ahead = progress.value - expectedToday;
  if (behind > DUST) {
    const level =
      behind >= settings.offTrackBehind - DUST
        ? 'off-track'
        : behind >= settings.atRiskBehind - DUST
          ? 'at-risk'
          : 'on-track';
    return health(level, reason('behind', `${distance(goal, progress, behind)} behind the plan`));
  }
  if (ahead > DUST)
    return health('on-track', reason('ahead', `${distance(goal, progress, ahead)} ahead of the plan`));
  return health('on-track', reason('on-plan', 'on plan'));
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
  const isWhole = [baseline, goal.target, goal.current].every(
    (value) => value === null || Number.isInteger(value),
  );
  const rounded = isWhole || gap >= 10 ? Math.round(gap) : Number(gap.toFixed(1));
  return rounded === 0 || !Number.isFinite(rounded) ? percent : quantity(rounded, countedNoun(goal));
}
