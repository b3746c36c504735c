/** What a rule is: data first, check last; no I/O, no state, no knowledge of who shows it. */
import type { Assessment } from '../assess/assessment';
import type { LocalDate } from '../calendar/local-date';
import type { FrameworkId } from '../frameworks/framework';
import type { Goal, Suppression, UnreadableNote } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import type { Fix, RuleSeverity } from './finding';
import type { Span } from '../text/span';

/** What a check returns: the engine adds rule and severity. */
export interface RawFinding extends Span {
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

export interface GoalContext {
  readonly goal: Goal;
  readonly assessment: Assessment;
  readonly today: LocalDate;
  readonly settings: Settings;
}

interface NoteContext {
  readonly note: UnreadableNote;
  readonly settings: Settings;
}

interface VaultContext {
  readonly goal: Goal;
  readonly index: GoalIndex;
  readonly today: LocalDate;
  readonly settings: Settings;
}

/** A suppression that keeps nothing quiet. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  /** Null: nothing is found there. Else no rule has that name. */
  readonly unknown: {
    readonly name: string;
    /** The one that was probably meant. */
    readonly nearest: string | null;
    /** Under that name it would keep something quiet. */
    readonly wouldHelp: boolean;
  } | null;
}

interface SuppressionContext {
  readonly goal: Goal;
  readonly unused: readonly UnusedSuppression[];
}

interface RuleText {
  /** `group/name`, equal to its path below `rules/`. */
  readonly id: string;
  readonly severity: RuleSeverity;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** One or two sentences a user understands. */
  readonly why: string;
  readonly fix: string;
  /** Whole notes; run as tests on 2026-06-15 and shown in the docs. */
  readonly bad: string;
  readonly good: string;
  /** Absent = both. */
  readonly frameworks?: readonly FrameworkId[];
}

/** Looks at one goal. */
export interface GoalRule extends RuleText {
  readonly scope: 'goal';
  readonly check: (context: GoalContext) => readonly RawFinding[];
}
/** Looks at a note that cannot be read. */
export interface NoteRule extends RuleText {
  readonly scope: 'note';
  readonly check: (context: NoteContext) => readonly RawFinding[];
}
/** Looks at one goal among all others. */
export interface VaultRule extends RuleText {
  readonly scope: 'vault';
  /** Other notes of the vault that the examples need, path -> text. The example itself is `Example.md`. */
  readonly others?: Readonly<Record<string, string>>;
  readonly check: (context: VaultContext) => readonly RawFinding[];
}
/** Looks at what a note wants quiet, once all other rules have had their say. */
export interface SuppressionRule extends RuleText {
  readonly scope: 'suppressions';
  readonly check: (context: SuppressionContext) => readonly RawFinding[];
}

export type Rule = GoalRule | NoteRule | VaultRule | SuppressionRule;
