/** Where a goal stands on a day. Types only: the formulas are in the files beside this one. */
import type { LocalDate } from '../calendar/local-date';

export type HealthLevel = 'on-track' | 'at-risk' | 'off-track' | 'overdue' | 'achieved' | 'no-data';

export interface HealthReason {
  readonly code: string;
  /** In words a person would say: `3 clients behind the plan`. */
  readonly message: string;
}

export interface Health {
  readonly level: HealthLevel;
  /** The one that matters most first; never empty. */
  readonly reasons: readonly HealthReason[];
}

export interface Progress {
  /** 0..1 and beyond; may be negative. (current − baseline) / (target − baseline), or what `source` says. */
  readonly value: number;
  /** `band`: the share of reported days that lay between `lower` and `upper`. */
  readonly source: 'measure' | 'milestones' | 'children' | 'band';
}

/** A day and what the plan wants, or what was reached, by its end; in the goal's unit. */
export interface DayValue {
  readonly date: LocalDate;
  readonly value: number;
}

/** Where a goal with a measure and a plan stands today, in its own unit. Everything counts towards the target, so up is good also on a way down. */
export interface Steering {
  readonly current: number;
  /** What the plan wants by the end of today. */
  readonly expected: number;
  /** How far ahead of the plan, in the unit; negative is behind. */
  readonly ahead: number;
  /** Whole days after today in which nothing need be done to stay on the plan; null when the target is reached or the date has passed. */
  readonly bufferDays: number | null;
  /** What is needed from now on to reach the target on the day; amounts above 0. Null when it is reached or the date has passed. */
  readonly needed: {
    readonly perDay: number;
    readonly perWeek: number;
    /** Per time of the cadence; null without one. */
    readonly perSession: number | null;
  } | null;
  /** What was done lately, per week, over so many days of check-ins; null when too few. Below 0 is backwards. */
  readonly doing: { readonly perWeek: number; readonly days: number } | null;
  /** For today and the 6 days after it: how much more than now is wanted by the end of that day; 0 when nothing. */
  readonly nextDays: readonly DayValue[];
}

/** When the target will be reached if it goes on like lately, or why nobody can tell. */
export type Forecast =
  | {
      readonly kind: 'range';
      readonly earliest: LocalDate;
      readonly likely: LocalDate;
      /** Null when the slower end never gets there within ten years. */
      readonly latest: LocalDate | null;
      /** Per counted day, towards the target, each above 0 but `slow`, which may be 0. */
      readonly slopes: { readonly slow: number; readonly likely: number; readonly fast: number };
      /** The history it stands on. */
      readonly reports: number;
      readonly days: number;
    }
  | {
      readonly kind: 'none';
      /** `far`: more than ten years at this pace. */
      readonly why: 'thin' | 'flat' | 'backwards' | 'reached' | 'far' | 'stale';
      readonly reports: number;
      readonly days: number;
      /** In words: `too little history: 2 check-ins, 3 are needed`. */
      readonly message: string;
    };

export interface Pace {
  /** The progress (0..1) the plan expects today. */
  readonly expected: number;
  /** progress − expected: negative is behind. */
  readonly delta: number;
}

export interface HitRate {
  /** 0..1: periods met / periods due since the start; null when none was due yet. */
  readonly value: number | null;
  readonly met: number;
  readonly due: number;
  /** Periods in a row that were met, up to the last closed one (plus the open one if it is met already). */
  readonly streak: number;
  readonly bestStreak: number;
  readonly period: 'day' | 'week' | 'month';
  /** The last closed period that was due was missed: never miss twice. */
  readonly missedLast: boolean;
  /** Missed periods that a freeze kept from breaking the streak; they still count as missed. */
  readonly frozen: number;
  /** Freezes not used yet; null when the goal has none. */
  readonly freezesLeft: number | null;
  /** Hit rates of the last 4 closed periods that were due and of the 4 before; null with fewer than 8. */
  readonly trend: { readonly last: number; readonly before: number } | null;
}

/** A habit that drives an outcome. */
export interface Companion {
  readonly path: string;
  readonly title: string;
  readonly hitRate: HitRate | null;
}

/** What outcome and actions say together. */
export interface Verdict {
  readonly code: 'adjust-plan' | 'actions-missed' | 'both-well' | 'luck';
  /** In words: `actions done, outcome lags: adjust the plan`. */
  readonly message: string;
}

export interface NextDate {
  readonly date: LocalDate;
  readonly what: 'due' | 'milestone' | 'review' | 'check-in';
  /** The milestone's text, or empty. */
  readonly label: string;
}

export interface GoalStatus {
  readonly path: string;
  readonly progress: Progress | null;
  readonly pace: Pace | null;
  /** Null without a measure, a plan or a value, and for goals that are not active. */
  readonly steering: Steering | null;
  /** Null without a measure, and for goals that are not active. */
  readonly forecast: Forecast | null;
  /** From its own numbers or milestones, whether or not `progress` is that. */
  readonly ownProgress: Progress | null;
  /** The weighted mean of its steps; null when none counts. */
  readonly childProgress: Progress | null;
  /** Its `companions`, and PACT goals among its steps. */
  readonly companions: readonly Companion[];
  /** Null without companions of which anything is known, or without pace. */
  readonly verdict: Verdict | null;
  readonly health: Health;
  /** PACT goals with a cadence only. */
  readonly hitRate: HitRate | null;
  readonly next: NextDate | null;
  /** Paths of the children, in the order of the index. */
  readonly children: readonly string[];
}
