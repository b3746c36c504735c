/** The report that `status --format json` prints: a contract that scripts depend on. In: an index, today, settings. Out: plain data. */
import type { LocalDate } from '../calendar/local-date';
import type { FrameworkId } from '../frameworks/framework';
import type { Status } from '../goal/goal';
import { positionAt } from '../text/span';
import type { GoalIndex } from '../vault/goal-index';
import type { Forecast, HealthLevel, HitRate, Pace, Progress, Steering, Verdict } from './goal-status';
import { statusOfAll, type ProgressSettings } from './status-of';

export interface GoalReport {
  readonly path: string;
  readonly title: string;
  readonly framework: FrameworkId;
  readonly status: Status;
  readonly progress: Progress | null;
  readonly pace: Pace | null;
  readonly health: HealthLevel;
  /** In words, the one that matters most first. */
  readonly reasons: readonly string[];
  /** Only for active goals with a target, a plan and a value. */
  readonly steering?: Steering;
  /** Only for active goals with a target. */
  readonly forecast?: Forecast;
  /** 0..1; only for goals with a cadence of which a period was due. */
  readonly hitRate?: number;
  /** Periods of the cadence met in a row; only for goals with a cadence. */
  readonly streak?: number;
  readonly bestStreak?: number;
  /** Only for goals that have freezes. */
  readonly freezesLeft?: number;
  /** Hit rates of the last four periods that were due and of the four before; only when there are eight. */
  readonly trend?: NonNullable<HitRate['trend']>;
  /** 0..1, the weighted mean of the steps, whether or not it is the progress; only for goals with steps that count. */
  readonly childProgress?: number;
  /** Paths of the habits that drive it; only when there are any. */
  readonly companions?: readonly string[];
  /** What outcome and actions say together, as a code. */
  readonly verdict?: Verdict['code'];
  /** Paths of the sub-goals. */
  readonly children: readonly string[];
}

export interface StatusReport {
  readonly version: 1;
  readonly today: LocalDate;
  /** Sorted by path. */
  readonly goals: readonly GoalReport[];
  /** Goals that cannot be read, with the reason. */
  readonly unreadable: readonly {
    readonly path: string;
    readonly problems: readonly { readonly code: string; readonly message: string; readonly line: number }[];
  }[];
}

/** Every goal of the index as it stands today. */
export function statusReport(index: GoalIndex, today: LocalDate, settings: ProgressSettings): StatusReport {
  const statuses = statusOfAll(index, today, settings);
  const goals = index.goals().flatMap((goal): GoalReport[] => {
    const status = statuses.get(goal.path);
    if (status === undefined) return [];
    const { hitRate, steering, forecast, childProgress, companions, verdict } = status;
    return [
      {
        path: goal.path,
        title: goal.title.value,
        framework: goal.framework,
        status: goal.status,
        progress: status.progress,
        pace: status.pace,
        health: status.health.level,
        reasons: status.health.reasons.map(({ message }) => message),
        ...(steering === null ? {} : { steering }),
        ...(forecast === null ? {} : { forecast }),
        ...(hitRate !== null && hitRate.value !== null ? { hitRate: hitRate.value } : {}),
        ...(hitRate === null ? {} : { streak: hitRate.streak, bestStreak: hitRate.bestStreak }),
        ...(hitRate === null || hitRate.freezesLeft === null ? {} : { freezesLeft: hitRate.freezesLeft }),
        ...(hitRate === null || hitRate.trend === null ? {} : { trend: hitRate.trend }),
        ...(childProgress === null ? {} : { childProgress: childProgress.value }),
        ...(companions.length === 0 ? {} : { companions: companions.map((each) => each.path) }),
        ...(verdict === null ? {} : { verdict: verdict.code }),
        children: status.children,
      },
    ];
  });
  const unreadable = index.unreadable().map(({ path, text, problems }) => ({
    path,
    problems: problems.map(({ code, message, from }) => ({
      code,
      message,
      line: positionAt(text, from).line,
    })),
  }));
  return { version: 1, today, goals, unreadable };
}
