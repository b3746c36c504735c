import { addDays, type LocalDate } from '../../../calendar/local-date';
import type { Goal } from '../../../goal/goal';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { goalsByValue, namedValues } from '../../named-values';

/** What somebody cared for longer ago than this, in days, may have changed. */
const RECENT_DAYS = 365;

export const valueWithoutGoal = defineVaultRule({
  id: 'values/value-without-goal',
  severity: 'suggestion',
  summary:
    'A value is named by an idea, or by a goal that ended within a year, and no active or paused goal serves it. Said once for each value.',
  why: 'What matters and gets no time is noticed last. It need not be a goal now, but it should be decided and not forgotten.',
  fix: 'Make the idea active, set a new goal for the value, or leave it for later.',
  bad: smartExample({ status: 'idea', values: 'Family' }),
  good: smartExample({ status: 'active', values: 'Family' }),
  others: { 'Supervision.md': smartExample({ values: 'Client progress' }) },
  check: ({ goal, index, today }) => {
    if (goal.values.length === 0 || rankOf(goal, today) === null) return [];
    const byValue = goalsByValue(index.goals());
    return namedValues(goal).flatMap(({ key, name, from, to }) =>
      speaker(byValue.get(key) ?? [], today) === goal
        ? [{ from, to, message: `No active goal serves “${name.slice(0, 40)}”. Now or later?` }]
        : [],
    );
  },
});

const remembered = new WeakMap<readonly Goal[], { readonly today: LocalDate; readonly goal: Goal | null }>();

/** The goal at which it is said that nothing is done for a value: the first idea, else the first that ended; null when one is served. */
function speaker(goals: readonly Goal[], today: LocalDate): Goal | null {
  const known = remembered.get(goals);
  if (known?.today === today) return known.goal;
  const isServed = goals.some(({ status }) => status === 'active' || status === 'paused');
  const goal = isServed
    ? null
    : (goals.find(({ status }) => status === 'idea') ??
      goals.find((each) => rankOf(each, today) !== null) ??
      null);
  remembered.set(goals, { today, goal });
  return goal;
}

/** Whether a goal can be the one at which it is said. */
function rankOf(goal: Goal, today: LocalDate): 'idea' | 'ended' | null {
  if (goal.status === 'idea') return 'idea';
  if (goal.status !== 'achieved' && goal.status !== 'dropped') return null;
  const days = [goal.due, ...goal.checkIns.map(({ date }) => date), ...goal.reviews.map(({ date }) => date)];
  return days.some((day) => day !== null && day >= addDays(today, -RECENT_DAYS)) ? 'ended' : null;
}
