/** What stands in a property, for rules. In: a property. Out: whether there is anything, and how it reads in a message. */
import type { Goal, Property } from '../goal/goal';
import { isPlaceholder } from './placeholder';

/** The property, when it holds a value that a person has filled in; null when it is absent, empty or still a placeholder. */
export function filled(goal: Goal, property: Property | undefined): Property | null {
  if (property === undefined || property.value === null) return null;
  const { value } = property;
  const isEmpty =
    (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
  return isEmpty || isPlaceholder(goal, property) ? null : property;
}

/** The value as it stands in the note, on one line and without quotes around it. */
export function asWritten(goal: Goal, { valueSpan }: Property): string {
  const source = goal.text.slice(valueSpan.from, Math.min(valueSpan.to, valueSpan.from + 400));
  const line = source.replace(/\s+/g, ' ').trim();
  const bare = (/^(["'])(.*)\1$/.exec(line)?.[2] ?? line).trim();
  return bare.length > 40 ? `${bare.slice(0, 39)}…` : bare;
}
