/**
 * What became of the goals since a day. In: an index, the day, today, settings. Out: a row for each goal about which something changed.
 * It is read from the notes as they are now: a check-in, a change of the plan and a review have a date, other words do not.
 */
import type { LocalDate } from '../calendar/local-date';
import type { PlanChange, Status } from '../goal/goal';
import type { GoalIndex } from '../vault/goal-index';
import type { HealthLevel } from './goal-status';
import { type ProgressSettings, statusOfAll } from './status-of';

export interface StandingThen {
  /** 0..1 and beyond: progress, or the hit rate of a habit; null when nothing was known. */
  readonly share: number | null;
  readonly level: HealthLevel;
}

export interface GoalSince {
  readonly path: string;
  readonly title: string;
  readonly status: Status;
  /** Where it stood at the end of `since`; null when it started later. */
  readonly before: StandingThen | null;
  readonly now: StandingThen;
  /** Logged after `since`. */
  readonly checkIns: number;
  readonly reviews: number;
  /** Moves of the plan after `since`, in the order of the note. */
  readonly changes: readonly Pick<PlanChange, 'date' | 'what' | 'before' | 'after' | 'reason'>[];
}

export interface ChangedSince {
  readonly since: LocalDate;
  readonly today: LocalDate;
  /** Sorted by path. */
  readonly goals: readonly GoalSince[];
}

/**
 * The goals that were begun, checked in on, reviewed, or whose plan or health moved after the end of `since`, up to the end of today.
 * @example changedSince(index, '2026-05-31', '2026-06-15', settings).goals.map(({ title, checkIns }) => [title, checkIns])
 */
export function changedSince(
  index: GoalIndex,
  since: LocalDate,
  today: LocalDate,
  settings: ProgressSettings,
): ChangedSince {
  const then = statusOfAll(index, since, settings);
  const now = statusOfAll(index, today, settings);
  const isAfter = ({ date }: { readonly date: LocalDate }) => date > since && date <= today;
  const goals = index.goals().flatMap((goal): readonly GoalSince[] => {
    const standing = standingOf(now.get(goal.path));
    if (standing === null) return [];
    const isNew = goal.start !== null && isAfter({ date: goal.start });
    const before = isNew ? null : standingOf(then.get(goal.path));
    const changes = goal.changes
      .filter(isAfter)
      .map(({ date, what, before: from, after, reason }) => ({ date, what, before: from, after, reason }));
    const row: GoalSince = {
      path: goal.path,
      title: goal.title.value,
      status: goal.status,
      before,
      now: standing,
      checkIns: goal.checkIns.filter(isAfter).length,
      reviews: goal.reviews.filter(isAfter).length,
      changes,
    };
    return isNew || hasMoved(row) ? [row] : [];
  });
  return { since, today, goals };
}

function standingOf(
  status:
    | {
        readonly progress: { readonly value: number } | null;
        readonly hitRate: { readonly value: number | null } | null;
        readonly health: { readonly level: HealthLevel };
      }
    | undefined,
): StandingThen | null {
  if (status === undefined) return null;
  const { progress, hitRate, health } = status;
  return { share: progress?.value ?? hitRate?.value ?? null, level: health.level };
}

function hasMoved({ before, now, checkIns, reviews, changes }: GoalSince): boolean {
  return checkIns + reviews + changes.length > 0 || before?.level !== now.level;
}
