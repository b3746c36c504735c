/**
 * Suppressions that keep nothing quiet. In: a goal, what was found, and which rules had their say. Out: those that can go.
 *
 * Whoever keeps a rule quiet must not be scolded for it: a suppression is unused only when every rule it names has looked, found nothing
 * there, and would say the same tomorrow. One for a rule that is switched off, is not about this framework or status, needs the other goals
 * when they are not at hand, or goes by the day, stays.
 */
import type { Goal, Suppression } from '../goal/goal';
import type { Settings } from '../settings/settings';
import { nearest } from '../text/nearest';
import type { Found } from './finding';
import { concerns, groupOf, isAbout, quiets, severityOf } from './report';
import type { Rule, UnusedSuppression } from './rule';

export interface Judged {
  readonly goal: Goal;
  readonly settings: Settings;
  readonly found: Found;
  /** All there are. */
  readonly rules: readonly Rule[];
  /** Whether a rule may find something on another day; also true of a rule that could not look. */
  readonly goesByDay: (rule: Rule) => boolean;
}

export function unusedSuppressions(judged: Judged): readonly UnusedSuppression[] {
  const { goal, found } = judged;
  const used = new Set(found.quiet.flatMap(({ by }) => by));
  return goal.suppressions.flatMap((suppression): readonly UnusedSuppression[] => {
    if (used.has(suppression)) return [];
    const named = judged.rules.filter(({ id }) => isAbout(suppression, id));
    if (named.length === 0) return [{ suppression, unknown: unknownName(suppression, judged) }];
    return isSettled(named, judged) ? [{ suppression, unknown: null }] : [];
  });
}

function isSettled(named: readonly Rule[], { goal, settings, goesByDay }: Judged): boolean {
  const concerned = named.filter((rule) => concerns(rule, goal));
  return (
    concerned.length > 0 &&
    concerned.every((rule) => severityOf(rule, settings) !== 'off' && !goesByDay(rule))
  );
}

function unknownName(suppression: Suppression, { goal, found, rules }: Judged): UnusedSuppression['unknown'] {
  const name = suppression.rule ?? '';
  const ids = rules.map(({ id }) => id);
  const meant =
    ids.find((id) => id.endsWith(`/${name.toLowerCase()}`)) ??
    nearest(name, [...ids, ...new Set(ids.map(groupOf))]);
  const wouldHelp =
    meant !== null &&
    found.findings.some((finding) => quiets({ ...suppression, rule: meant }, finding, goal));
  return { name, nearest: meant, wouldHelp };
}
