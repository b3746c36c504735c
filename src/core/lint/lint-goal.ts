/**
 * Everything that can be said about one note by itself. In: a goal or an unreadable note. Out: findings, in the order of the note.
 * What needs the other goals of the vault is `lint-vault.ts`'s job.
 */
import type { Assessment } from '../assess/assessment';
import { assessGoal } from '../assess/assess-goal';
import type { LocalDate } from '../calendar/local-date';
import type { Goal, UnreadableNote } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { Finding } from './finding';
import { concerns, inOrder, reported, severityOf } from './report';
import type { GoalContext } from './rule';
import { RULES } from './rules/index';

const GOAL_RULES = RULES.filter((rule) => rule.scope === 'goal');
const NOTE_RULES = RULES.filter((rule) => rule.scope === 'note');

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
export function lintGoal({ goal, today, settings, assessment }: GoalToLint): readonly Finding[] {
  const context: GoalContext = { goal, today, settings, assessment: assessment ?? assessGoal(goal) };
  const findings = GOAL_RULES.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    if (severity === 'off' || !concerns(rule, goal)) return [];
    return reported(rule, rule.check(context), severity, goal);
  });
  return inOrder(findings);
}

/** What keeps a note from being read, as findings. */
export function lintUnreadable(note: UnreadableNote, settings: Settings): readonly Finding[] {
  const findings = NOTE_RULES.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === 'off' ? [] : reported(rule, rule.check({ note, settings }), severity, null);
  });
  return inOrder(findings);
}
