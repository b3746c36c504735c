import type { LocalDate } from '../../../calendar/local-date';
import type { Goal } from '../../../goal/goal';
import type { Span } from '../../../text/span';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import type { Fix } from '../../finding';
import { type Placeholder, placeholdersIn } from '../../placeholder';
import { guesses } from '../../property-fix';

export const placeholderLeft = defineRule({
  id: 'criteria/placeholder-left',
  severity: 'warning',
  summary: 'A placeholder was left in the note.',
  why: 'A placeholder counts as nothing written; the criterion it stands for is not met by it.',
  fix: 'Write what it stands for, or remove it.',
  bad: smartExample({}, '# Homework\n\nI will create a homework plan for 3 clients so that {{relevant}}.'),
  good: smartExample(),
  check: ({ goal, today }) =>
    places(goal).map((placeholder) => ({
      from: placeholder.from,
      to: placeholder.to,
      message: `${placeholder.text} still waits to be filled in.`,
      fixes: fixesOf(goal, placeholder, today),
    })),
});

/** More of them say nothing new. */
const MOST = 100;

/** Everything a person writes for a goal, each place once. Code and comments are none of it. */
function places(goal: Goal): readonly Placeholder[] {
  const words = [
    ...goal.properties.map(
      ({ valueSpan }) => [goal.text.slice(valueSpan.from, valueSpan.to), valueSpan.from] as const,
    ),
    [goal.text.slice(goal.title.from, goal.title.to), goal.title.from] as const,
    ...(goal.statement === null ? [] : [[goal.statement.value, goal.statement.from] as const]),
    ...Object.values(goal.criteria).flatMap(({ source, text, from }) =>
      source === 'property' ? [] : [[text, from] as const],
    ),
    ...[...goal.milestones, ...goal.plans].map(({ from, to }) => [goal.text.slice(from, to), from] as const),
  ];
  const byPlace = new Map<number, Placeholder>();
  for (const [text, from] of words) {
    for (const found of placeholdersIn(text, from)) byPlace.set(found.from, found);
  }
  return [...byPlace.values()].slice(0, MOST);
}

/** A day and a title are known; any other `{{ }}` can only go. Templater may still run, and words of a person are theirs. */
function fixesOf(goal: Goal, { from, to, text }: Placeholder, today: LocalDate): readonly Fix[] {
  const name = /^\{\{\s{0,9}([\w-]+)\s{0,9}\}\}$/.exec(text)?.[1]?.toLowerCase();
  const fix = (label: string, insert: string, place: Span = { from, to }): readonly Fix[] => [
    { label, edits: [{ from: place.from, to: place.to, insert }] },
  ];
  if (name === 'date') return fix(`Write ${today}`, today, wholeValue(goal, { from, to }) ?? { from, to });
  const isInTitle = from >= goal.title.from && to <= goal.title.to;
  const title = goal.title.value;
  const isPlainTitle = !isInTitle && /^[\p{L}\p{N} ]+$/u.test(title);
  if (name === 'title' && isPlainTitle) return fix(`Write “${title}”`, title);
  if (!text.startsWith('{{')) return [];
  const removed = fix(`Remove ${text}`, '', wholeValue(goal, { from, to }) ?? { from, to });
  return isAlone(goal, { from, to }) ? removed : guesses(removed);
}

/** Among other words it marks a gap that only a person can close. */
function isAlone(goal: Goal, { from, to }: Span): boolean {
  const begin = goal.text.lastIndexOf('\n', from - 1) + 1;
  const end = goal.text.indexOf('\n', to);
  const rest = goal.text.slice(begin, from) + goal.text.slice(to, end === -1 ? goal.text.length : end);
  return wholeValue(goal, { from, to }) !== null || !/[\p{L}\p{N}]/u.test(rest);
}

/** The whole value, quotes included, when a property holds nothing but the placeholder. */
function wholeValue(goal: Goal, { from, to }: Span): Span | null {
  const property = goal.properties.find(({ valueSpan }) => from >= valueSpan.from && to <= valueSpan.to);
  if (property === undefined) return null;
  const { valueSpan } = property;
  const rest = goal.text.slice(valueSpan.from, from) + goal.text.slice(to, valueSpan.to);
  return /^["']{0,2}$/.test(rest) ? valueSpan : null;
}
