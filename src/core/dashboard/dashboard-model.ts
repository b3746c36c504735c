/** Everything a dashboard shows, as plain data that survives JSON. Built by `build-dashboard.ts`, drawn by `src/ui`. */
import type { WeekOfCheckIns } from './activity';
import type { Ask } from './asks';
import type { CriterionStatus } from '../assess/assessment';
import type { LocalDate } from '../calendar/local-date';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import type { NoteProblem, Pause, Status } from '../goal/goal';
import type { RuleSeverity } from '../lint/finding';
import type { GoalStatus, HealthLevel } from '../progress/goal-status';

export interface RingSegment {
  readonly criterion: CriterionId;
  readonly letter: string;
  readonly status: CriterionStatus;
}

export interface CardFinding {
  readonly rule: string;
  readonly severity: RuleSeverity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** 1-based line in the note. */
  readonly line: number;
  /** Label of the first fix, null when none. */
  readonly fixLabel: string | null;
  /** *Fix all* may take it without asking. */
  readonly isSafeFix: boolean;
}

export interface CardMilestone {
  readonly text: string;
  readonly done: boolean;
  readonly due: LocalDate | null;
  /** 0-based among the goal's milestones. */
  readonly position: number;
}

/** What of a goal's status a card shows as it is. */
type ShownStatus = Pick<
  GoalStatus,
  | 'progress'
  | 'pace'
  | 'steering'
  | 'forecast'
  | 'ownProgress'
  | 'childProgress'
  | 'companions'
  | 'verdict'
  | 'health'
  | 'hitRate'
  | 'next'
>;

export interface GoalCard extends ShownStatus {
  readonly path: string;
  readonly title: string;
  readonly framework: FrameworkId;
  readonly status: Status;
  readonly ring: readonly RingSegment[];
  /** `2 of 3 clients`, `8 of 13 weeks`, `1 of 4 milestones`, `3 goals below`; empty when there is nothing to count. */
  readonly amount: string;
  readonly start: LocalDate | null;
  readonly due: LocalDate | null;
  readonly pauses: readonly Pause[];
  readonly parent: { readonly path: string; readonly title: string } | null;
  readonly children: readonly {
    readonly path: string;
    readonly title: string;
    readonly level: HealthLevel;
  }[];
  /** When it was achieved or dropped, as far as the note tells; null when it does not, and for open goals. */
  readonly closed: LocalDate | null;
  /** What is due by now and within the week. */
  readonly asks: readonly Ask[];
  readonly values: readonly string[];
  readonly milestones: readonly CardMilestone[];
  readonly findings: readonly CardFinding[];
  /** What a check-in takes: a number for goals with a measure, done/skip for habits. */
  readonly checkIn: {
    readonly kind: 'value' | 'done';
    readonly unit: string;
    /** The newest value, where a stepper starts; null when none. */
    readonly current: number | null;
    readonly last: LocalDate | null;
  };
}

export interface DashboardSummary {
  readonly goals: number;
  /** Active goals without those that are carried by active steps. */
  readonly active: number;
  readonly activeLimit: number;
  /** Active goals by health. */
  readonly byHealth: Readonly<Record<HealthLevel, number>>;
  readonly findings: Readonly<Record<RuleSeverity, number>>;
}

export interface DashboardModel {
  readonly today: LocalDate;
  /** `indexing` until the vault has been read once: tells "none yet" from "none at all". */
  readonly state: 'indexing' | 'ready';
  readonly summary: DashboardSummary;
  /** Check-ins of the last half year, week by week. */
  readonly activity: readonly WeekOfCheckIns[];
  /** Sorted by path. */
  readonly goals: readonly GoalCard[];
  readonly unreadable: readonly {
    readonly path: string;
    readonly title: string;
    readonly problems: readonly (Pick<NoteProblem, 'code' | 'message'> & { readonly line: number })[];
  }[];
}
