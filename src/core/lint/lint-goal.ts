/**
 * Everything that can be said about one note by itself. In: a goal or an unreadable note. Out: findings, in the order of the note.
 * What needs the other goals of the vault is `lint-vault.ts`'s job.
 */
import type { Assessment } from '../assess/assessment';
import { assessGoal } from '../assess/assess-goal';
import type { LocalDate } from '../calendar/local-date';
import type { Goal, UnreadableNote } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { Finding, Found } from './finding';
import { looksAtDay } from './looks-at-day';
import { concerns, reported, severityOf, together } from './report';
import type { Rule } from './rule';
import { RULES } from './rules/index';
import { unusedSuppressions } from './unused-suppressions';

const GOAL_RULES = RULES.filter((rule) => rule.scope === 'goal');
const NOTE_RULES = RULES.filter((rule) => rule.scope === 'note');
const SUPPRESSION_RULES = RULES.filter((rule) => rule.scope === 'suppressions');

export interface GoalToLint {
  readonly goal: Goal;
  readonly today: LocalDate;
  readonly settings: Settings;
  /** Default: `assessGoal(goal)`. Worth giving when it is there already. */
  readonly assessment?: Assessment;
}

/**
 * The findings of all goal rules on one goal. Never throws on what a person wrote.
 * @example lintGoal({ goal, today: '2026-06-15', settings: DEFAULT_SETTINGS }).map(({ rule }) => rule)
 *   // => ['time/deadline-in-past']
 */
export function lintGoal(given: GoalToLint): readonly Finding[] {
  const { goal, settings } = given;
  return withUnused(examineGoal(given), goal, settings, (rule) => goalGoesByDay(rule, given)).findings;
}

/** What the goal rules find, those included that the note wants quiet; nothing yet about what is kept quiet in vain. */
export function examineGoal({ goal, today, settings, assessment }: GoalToLint): Found {
  const context = { goal, today, settings, assessment: assessment ?? assessGoal(goal) };
  return together(
    GOAL_RULES.flatMap((rule) => {
      const severity = severityOf(rule, settings);
      if (severity === 'off' || !concerns(rule, goal)) return [];
      return reported(rule, rule.check(context), severity, goal);
    }),
  );
}

/**
 * What was found, and what is said about suppressions that keep nothing of it quiet.
 * @param goesByDay whether a rule may find something on another day; also true of a rule that could not look
 */
export function withUnused(
  found: Found,
  goal: Goal,
  settings: Settings,
  goesByDay: (rule: Rule) => boolean,
): Found {
  if (goal.suppressions.length === 0) return found;
  const unused = unusedSuppressions({ goal, settings, found, rules: RULES, goesByDay });
  if (unused.length === 0) return found;
  const said = SUPPRESSION_RULES.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === 'off' ? [] : reported(rule, rule.check({ goal, unused }), severity, goal);
  });
  return together([found, ...said]);
}

/** Whether a rule may find something about this goal on another day. Of rules that need the other goals it is not known here. */
export function goalGoesByDay(rule: Rule, { goal, today, settings, assessment }: GoalToLint): boolean {
  if (rule.scope !== 'goal') return true;
  return looksAtDay(rule.check, { goal, today, settings, assessment: assessment ?? assessGoal(goal) });
}

/** What keeps a note from being read, as findings. */
export function lintUnreadable(note: UnreadableNote, settings: Settings): readonly Finding[] {
  return together(
    NOTE_RULES.flatMap((rule) => {
      const severity = severityOf(rule, settings);
      return severity === 'off' ? [] : reported(rule, rule.check({ note, settings }), severity, null);
    }),
  ).findings;
}
