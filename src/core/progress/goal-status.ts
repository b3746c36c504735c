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
  readonly source: 'measure' | 'milestones' | 'children';
}

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
  readonly health: Health;
  /** PACT goals with a cadence only. */
  readonly hitRate: HitRate | null;
  readonly next: NextDate | null;
  /** Paths of the children, in the order of the index. */
  readonly children: readonly string[];
}
