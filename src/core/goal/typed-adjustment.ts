/** A plan as a person types it anew. In: the goal, the fields. Out: what is wanted and the lines that will say so, or which field is wrong. */
import type { LocalDate } from '../calendar/local-date';
import { typedDay } from '../calendar/typed-day';
import { type PlanAdjustment, planChanges } from './adjust-plan';
import { formatCadence } from './cadence';
import { formatChange } from './change-line';
import type { Goal } from './goal';
import { type PlanWanted, readPlanWanted } from './plan-wanted';
import type { GoalSchema } from './schema';

/** The parts of a plan that are moved by hand. */
export type AdjustedPart = 'target' | 'due' | 'cadence' | 'status';
const ADJUSTED_PARTS: readonly AdjustedPart[] = ['target', 'due', 'cadence', 'status'];

export type TypedPlan = Readonly<Record<AdjustedPart, string>>;

export type ReadAdjustment =
  | {
      readonly ok: true;
      readonly adjustment: PlanAdjustment;
      /** As they would stand under `## Changes`; none when nothing differs. */
      readonly lines: readonly string[];
    }
  | { readonly ok: false; readonly part: AdjustedPart; readonly message: string };

/** The plan as it is, in the words of its fields. */
export function typedPlanOf({ target, due, cadence, status }: Goal, { statusValues }: GoalSchema): TypedPlan {
  return {
    target: target === null ? '' : String(target),
    due: due ?? '',
    cadence: cadence === null ? '' : formatCadence(cadence),
    status: statusValues[status],
  };
}

/**
 * What differs from the plan as it is. A deadline may be typed as people say it: `end of March`.
 * @example readAdjustment(goal, { ...typedPlanOf(goal, schema), target: '250' }, 'too much', '2026-03-01', schema)
 */
export function readAdjustment(
  goal: Goal,
  typed: TypedPlan,
  reason: string,
  today: LocalDate,
  schema: GoalSchema,
): ReadAdjustment {
  const before = typedPlanOf(goal, schema);
  let wanted: PlanWanted = {};
  for (const part of ADJUSTED_PARTS) {
    const words = typed[part].trim();
    if (words === before[part]) continue;
    const read = readPlanWanted(part, part === 'due' ? (typedDay(words, today) ?? words) : words, schema);
    if (!read.ok) return { ok: false, part, message: read.message };
    wanted = { ...wanted, ...read.wanted };
  }
  const adjustment = { wanted, date: today, reason: reason.replace(/\s+/g, ' ').trim() };
  return { ok: true, adjustment, lines: planChanges(goal, adjustment, schema).map(formatChange) };
}
