/**
 * A goal note as data. In: nothing, these are types only. `parse-goal.ts` makes them, everything else reads them.
 * All spans are offsets into `Goal.text`.
 */
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import type { Located, Span } from '../text/span';

export type Status = 'idea' | 'active' | 'paused' | 'achieved' | 'dropped';

/** The properties we know, by the name used in code. The name in a note is a setting (`GoalSchema.properties`). */
export type PropertyName =
  | 'type'
  | 'framework'
  | 'status'
  | 'start'
  | 'due'
  | 'measure'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'current'
  | 'lower'
  | 'upper'
  | 'cadence'
  | 'rest'
  | 'paused'
  | 'freezes'
  | 'review'
  | 'confidence'
  | 'parent'
  | 'weight'
  | 'companions'
  | 'values'
  | 'source'
  | 'disabledRules';

/** What a property can hold: flat values only, nested ones cannot be edited in the Properties view. */
export type PropertyValue = string | number | boolean | null | readonly string[];

/** One `key: value` of the frontmatter, as it stands in the note. */
export interface Property {
  readonly key: string;
  /** The key's place. */
  readonly keySpan: Span;
  /** The value, plain. A nested value (map, list of lists, `[[Note]]` unquoted) is kept as it was parsed. */
  readonly value: unknown;
  /** The value's place; empty (from === to), right after the colon, when there is no value. */
  readonly valueSpan: Span;
}

/** Something in a note that could not be read, with the place. `code` is stable, `message` is for people. */
export interface NoteProblem extends Span {
  readonly code:
    | 'yaml-syntax'
    | 'duplicate-key'
    | 'not-a-mapping'
    | 'unclosed-frontmatter'
    | 'frontmatter-too-large'
    | 'note-too-large'
    | 'bad-check-in';
  readonly message: string;
}

/** `daily`, `weekdays`, `weekly`, `monthly`, `3 per week` …: how often a PACT goal is acted on. */
export interface Cadence {
  /** How many times a period. `weekdays` is `{ times: 1, period: 'day', weekdaysOnly: true }`. */
  readonly times: number;
  readonly period: 'day' | 'week' | 'month';
  readonly weekdaysOnly: boolean;
}

/** `weekly`, `monthly`, `quarterly`, `yearly`, or a number of days. */
export type ReviewRhythm = 'weekly' | 'monthly' | 'quarterly' | 'yearly' | number;

/** What a person wrote for one criterion, and where. The statement is not repeated here: see `Goal.statement`. */
export interface CriterionText extends Span {
  readonly source: 'section' | 'bullet' | 'property';
  /** The text without heading or label, trimmed; empty when the section is there but nothing is in it. */
  readonly text: string;
  /** The heading line or label that introduces it. */
  readonly label: Span;
}

/** A link in a property. `target` is the note's name or path without `[[ ]]`, alias and subpath. */
export interface NoteLink extends Span {
  readonly target: string;
}

/** A stretch in which nothing is expected: `2026-07-01/2026-07-21`. */
export interface Pause {
  readonly first: LocalDate;
  /** Included; null while nobody knows when it ends (`2026-07-01/`). */
  readonly last: LocalDate | null;
}

/** A moved target or date, as a dated line under `## Changes`: `- 2026-03-01: target 300 → 250 — why`. */
export interface PlanChange extends Span {
  readonly date: LocalDate;
  readonly what: 'target' | 'due' | 'start' | 'baseline' | 'cadence' | 'status';
  /** As written; empty when there was none. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export interface Milestone extends Span {
  /** The text without check box and date. */
  readonly text: string;
  readonly done: boolean;
  readonly due: LocalDate | null;
  /** The one character between the brackets of `[x]`. */
  readonly mark: Span;
}

export interface CheckIn extends Span {
  readonly date: LocalDate;
  /** `HH:MM`, when given. */
  readonly time: string | null;
  readonly report:
    | { readonly kind: 'value'; readonly amount: number; readonly unit: string | null }
    | { readonly kind: 'delta'; readonly amount: number; readonly unit: string | null }
    | { readonly kind: 'done' }
    | { readonly kind: 'skip' };
  readonly comment: string;
}

/** A number that a daily note says about its day. */
export interface SourcedValue {
  readonly date: LocalDate;
  readonly amount: number;
  /** The daily note. */
  readonly path: string;
}

export interface Review extends Span {
  readonly date: LocalDate;
}

/** A heading and what stands below it up to the next heading of the same or a higher level. */
export interface Section {
  readonly title: string;
  readonly level: number;
  readonly heading: Span;
  /** From the line after the heading to the start of the next heading of the same or higher level (or the end). */
  readonly body: Span;
}

/** `goal-notes-disable`: which rules, over which part of the note. `rule` null means every rule. */
export interface Suppression extends Span {
  readonly rule: string | null;
  readonly scope: Span;
}

export interface Goal {
  /** Relative to the vault, with `/`, ends in `.md`. */
  readonly path: string;
  /** The first level-1 heading, or the file's name. */
  readonly title: Located<string>;
  /** The whole note, byte for byte. */
  readonly text: string;
  /** The declared framework, or a guess from cadence and headings when none or an unknown one is declared. */
  readonly framework: FrameworkId;
  /** `active` when none or an unknown one is declared. */
  readonly status: Status;
  /** Every property of the note, in order, ours or not. */
  readonly properties: readonly Property[];
  /** Our properties among them, found through the schema's names. */
  readonly known: Readonly<Partial<Record<PropertyName, Property>>>;
  /** The frontmatter's content between the fences; null when the note has none. */
  readonly frontmatter: Span | null;

  readonly start: LocalDate | null;
  readonly due: LocalDate | null;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  /** *Stay between*: the edges of the band, both allowed; a goal with one of them has no target. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly cadence: Cadence | null;
  /** Weekdays on which nothing is expected. */
  readonly restDays: readonly Weekday[];
  /** In the order of the note; they may overlap. */
  readonly pauses: readonly Pause[];
  /** How many missed periods may leave the streak alone; null when not said. */
  readonly freezes: number | null;
  readonly review: ReviewRhythm | null;
  /** 0..10 as written. */
  readonly confidence: number | null;
  readonly parent: NoteLink | null;
  /** How much it counts among its parent's steps, above 0; null when not said, which is 1. */
  readonly weight: number | null;
  /** Habits that drive this goal. */
  readonly companions: readonly NoteLink[];
  /** Where its numbers come from besides its own check-ins: `daily:steps` is the property `steps` of the daily notes. */
  readonly source: { readonly kind: 'daily'; readonly property: string } | null;
  /** What its source says, one value a day, in the order of the days. Filled by the index, which knows other notes. */
  readonly sourced: readonly SourcedValue[];
  /** Values as words; a `[[link]]` gives its target. */
  readonly values: readonly Located<string>[];

  /** The goal in a person's words: what stands between the title and the next heading; null when nothing does. */
  readonly statement: Located<string> | null;
  /** Criteria written as section, bullet or property, looked up in that order. */
  readonly criteria: Readonly<Partial<Record<CriterionId, CriterionText>>>;
  readonly milestones: readonly Milestone[];
  /** In the order of the note. */
  readonly checkIns: readonly CheckIn[];
  readonly plans: readonly Located<string>[];
  readonly reviews: readonly Review[];
  /** In the order of the note. */
  readonly changes: readonly PlanChange[];
  readonly sections: readonly Section[];
  readonly suppressions: readonly Suppression[];
  /** What could not be read although the note as a whole could (a check-in line that is none). */
  readonly problems: readonly NoteProblem[];
}

/** A note that says it is a goal (or stands in the goal folder) but cannot be read. Never edited. */
export interface UnreadableNote {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly problems: readonly NoteProblem[];
}

export type ReadNote =
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'unreadable'; readonly note: UnreadableNote }
  | { readonly kind: 'not-a-goal' };
