/** What a plan can be moved to, as people type it. In: a property's name and words. Out: a value, or what is wrong with it. */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import { writtenNumber } from '../text/written-number';
import { formatCadence, parseCadence } from './cadence';
import type { Cadence, Goal, PlanChange, Status } from './goal';
import type { GoalSchema } from './schema';

/** What is to be moved; null takes it away. What is not named stays. */
export interface PlanWanted {
  readonly target?: number | null;
  readonly baseline?: number | null;
  readonly start?: LocalDate | null;
  readonly due?: LocalDate | null;
  readonly cadence?: Cadence | null;
  readonly status?: Status;
}

/** In the order in which changes are written. */
export const PLAN_PARTS: readonly PlanChange['what'][] = [
  'target',
  'due',
  'start',
  'baseline',
  'cadence',
  'status',
];

export type ReadPlanWanted =
  { readonly ok: true; readonly wanted: PlanWanted } | { readonly ok: false; readonly message: string };

/**
 * Read one wish. `none` takes a property away; a status is one of ours or of the settings' words.
 * @example readPlanWanted('target', '250', DEFAULT_SCHEMA) // => { ok: true, wanted: { target: 250 } }
 * @example readPlanWanted('due', 'soon', DEFAULT_SCHEMA).ok // => false
 */
export function readPlanWanted(what: PlanChange['what'], text: string, schema: GoalSchema): ReadPlanWanted {
  const words = text.trim();
  const isNone = words === '' || words.toLowerCase() === 'none';
  switch (what) {
    case 'target':
    case 'baseline': {
      const amount = isNone ? null : writtenNumber(words);
      return amount === null && !isNone
        ? wrong(`\`${what}\` takes a number, not “${words}”.`)
        : { ok: true, wanted: { [what]: amount } };
    }
    case 'start':
    case 'due': {
      const isDay: boolean = isLocalDate(words);
      return isDay || isNone
        ? { ok: true, wanted: { [what]: isNone ? null : words } }
        : wrong(`\`${what}\` takes a day as YYYY-MM-DD, not “${words}”.`);
    }
    case 'cadence': {
      const cadence = isNone ? null : parseCadence(words);
      return cadence === null && !isNone
        ? wrong(`\`cadence\` takes daily, weekdays, weekly, monthly or “3 per week”, not “${words}”.`)
        : { ok: true, wanted: { cadence } };
    }
    case 'status': {
      const names = Object.entries(schema.statusValues) as [Status, string][];
      const named = (word: string) => word.toLowerCase() === words.toLowerCase();
      const status = names.find(([name, value]) => named(value.trim()) || named(name))?.[0];
      return status === undefined
        ? wrong(`\`status\` takes ${names.map(([, value]) => value).join(', ')}, not “${words}”.`)
        : { ok: true, wanted: { status } };
    }
  }
}

function wrong(message: string): ReadPlanWanted {
  return { ok: false, message };
}

/** What a goal's plan says now. */
export function planOf({ target, due, start, baseline, cadence, status }: Goal): Required<PlanWanted> {
  return { target, due, start, baseline, cadence, status };
}

/** How a part of a plan is written in a note; null for nothing. */
export function writtenPart(
  wanted: PlanWanted,
  what: PlanChange['what'],
  { statusValues }: GoalSchema,
): string | number | null {
  const { cadence, status } = wanted;
  if (what === 'cadence') return cadence === null || cadence === undefined ? null : formatCadence(cadence);
  if (what === 'status') return status === undefined ? null : statusValues[status];
  return wanted[what] ?? null;
}
