/**
 * All findings of a vault. In: an index, today, settings. Out: findings per note. A goal that has not changed since the last call
 * is not judged again; only the rules that look at other goals always are.
 */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import { oncePerGoal } from '../vault/once-per-goal';
import type { Finding, NoteFindings } from './finding';
import { lintGoal, lintUnreadable } from './lint-goal';
import { concerns, inOrder, reported, severityOf } from './report';
import { RULES } from './rules/index';

const VAULT_RULES = RULES.filter((rule) => rule.scope === 'vault');

const remembered = oncePerGoal<readonly Finding[]>();

/** The findings of all rules on all goals and unreadable notes, sorted by path; only notes that have any. */
export function lintVault(index: GoalIndex, today: LocalDate, settings: Settings): readonly NoteFindings[] {
  const goals = index
    .goals()
    .map((goal) => ({ path: goal.path, findings: allOf(goal, index, today, settings) }));
  const unreadable = index
    .unreadable()
    .map((note) => ({ path: note.path, findings: lintUnreadable(note, settings) }));
  return [...goals, ...unreadable]
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The findings of all rules on one note; none when the index knows no goal of that path. */
export function lintNote(
  path: string,
  index: GoalIndex,
  today: LocalDate,
  settings: Settings,
): readonly Finding[] {
  const goal = index.get(path);
  if (goal !== null) return allOf(goal, index, today, settings);
  const note = index.unreadable().find((each) => each.path === path);
  return note === undefined ? [] : lintUnreadable(note, settings);
}

/** The settings that a rule about one goal may look at: a folder that is typed letter by letter is none of them. */
function judgedBy(settings: Settings): readonly unknown[] {
  const { schema, severities, weekStartsOn, atRiskBehind, offTrackBehind } = settings;
  return [schema, severities, weekStartsOn, atRiskBehind, offTrackBehind];
}

function allOf(goal: Goal, index: GoalIndex, today: LocalDate, settings: Settings): readonly Finding[] {
  const own = remembered(goal, [today, ...judgedBy(settings)], () => lintGoal({ goal, today, settings }));
  const related = lintRelations(goal, index, today, settings);
  return related.length === 0 ? own : inOrder([...own, ...related]);
}

/** The findings of the rules that need the other goals. `goal` may be newer than what the index holds. */
export function lintRelations(
  goal: Goal,
  index: GoalIndex,
  today: LocalDate,
  settings: Settings,
): readonly Finding[] {
  return VAULT_RULES.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    if (severity === 'off' || !concerns(rule, goal)) return [];
    return reported(rule, rule.check({ goal, index, today, settings }), severity, goal);
  });
}
