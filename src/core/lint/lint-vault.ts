/**
 * All findings of a vault. In: an index, today, settings. Out: findings per note. A goal that has not changed since the last call
 * is not judged again; only the rules that look at other goals always are.
 */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import { oncePerGoal } from '../vault/once-per-goal';
import type { Finding, Found, NoteFindings, NoteFound } from './finding';
import { examineGoal, goalGoesByDay, lintUnreadable, withUnused } from './lint-goal';
import { looksAtDay } from './looks-at-day';
import { concerns, reported, severityOf, together } from './report';
import { RULES } from './rules/index';

const VAULT_RULES = RULES.filter((rule) => rule.scope === 'vault');

const remembered = oncePerGoal<Found>();

/** The findings of all rules on all goals and unreadable notes, sorted by path; only notes that have any. */
export function lintVault(index: GoalIndex, today: LocalDate, settings: Settings): readonly NoteFindings[] {
  return examineVault(index, today, settings)
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => ({ path, findings }));
}

/** The same, with what the notes want quiet; only notes that have the one or the other. */
export function examineVault(index: GoalIndex, today: LocalDate, settings: Settings): readonly NoteFound[] {
  const goals = index
    .goals()
    .map((goal) => ({ path: goal.path, ...examineAmong(goal, index, today, settings) }));
  const unreadable = index
    .unreadable()
    .map((note) => ({ path: note.path, findings: lintUnreadable(note, settings), quiet: [] }));
  return [...goals, ...unreadable]
    .filter(({ findings, quiet }) => findings.length > 0 || quiet.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The findings of all rules on one note; none when the index knows no goal of that path. */
export function lintNote(
  path: string,
  index: GoalIndex,
  today: LocalDate,
  settings: Settings,
): readonly Finding[] {
  return examineNote(path, index, today, settings).findings;
}

/** The same, with what the note wants quiet. */
export function examineNote(path: string, index: GoalIndex, today: LocalDate, settings: Settings): Found {
  const goal = index.get(path);
  if (goal !== null) return examineAmong(goal, index, today, settings);
  const note = index.unreadable().find((each) => each.path === path);
  return { findings: note === undefined ? [] : lintUnreadable(note, settings), quiet: [] };
}

/** The settings that a rule about one goal may look at: a folder that is typed letter by letter is none of them. */
function judgedBy(settings: Settings): readonly unknown[] {
  const { schema, severities, weekStartsOn, atRiskBehind, offTrackBehind } = settings;
  return [schema, severities, weekStartsOn, atRiskBehind, offTrackBehind];
}

/** What all rules find on a goal among the others. `goal` may be newer than what the index holds. */
export function examineAmong(goal: Goal, index: GoalIndex, today: LocalDate, settings: Settings): Found {
  const context = { goal, index, today, settings };
  const own = remembered(goal, [today, ...judgedBy(settings)], () => examineGoal({ goal, today, settings }));
  const related = VAULT_RULES.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    if (severity === 'off' || !concerns(rule, goal)) return [];
    return reported(rule, rule.check(context), severity, goal);
  });
  const found = related.every(({ findings, quiet }) => findings.length + quiet.length === 0)
    ? own
    : together([own, ...related]);
  return withUnused(found, goal, settings, (rule) =>
    rule.scope === 'vault' ? looksAtDay(rule.check, context) : goalGoesByDay(rule, context),
  );
}
