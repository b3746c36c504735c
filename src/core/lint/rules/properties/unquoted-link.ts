import type { Goal, Property } from '../../../goal/goal';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';

export const unquotedLink = defineRule({
  id: 'properties/unquoted-link',
  severity: 'error',
  summary: 'A link in a property has no quotes.',
  why: 'Without quotes [[Note]] is a list in a list for YAML, and the app takes it apart at the next edit in the Properties view.',
  fix: 'Put the link in quotes: "[[Note]]".',
  bad: smartExample({ parent: '[[Grow the practice]]' }),
  good: smartExample({ parent: '"[[Grow the practice]]"' }),
  check: ({ goal }) =>
    goal.properties.flatMap((property) => {
      const meant = linkMeant(goal, property);
      if (meant === null) return [];
      const message = `The link in ${property.key} needs quotes: "[[…]]".`;
      return [{ ...property.valueSpan, message, fixes: setFix(goal, property.key, meant) }];
    }),
});

const LINK = /^\[\[([^[\]\n]{1,500})\]\]$/;

/** What was meant by `[[A]]` or by a list with such items; null when there is none. */
function linkMeant(goal: Goal, { value, valueSpan }: Property): string | readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const source = goal.text.slice(valueSpan.from, valueSpan.to);
  if (LINK.test(source)) return source;
  const items = (value as readonly unknown[]).map(
    (item) => bareLink(item) ?? (typeof item === 'string' ? item : null),
  );
  return items.every((item) => item !== null) && value.some((item) => bareLink(item) !== null) ? items : null;
}

/** `[[Note]]` as an item of a list is a list in a list; `[[a, b]]` has two texts in the inner one. */
function bareLink(item: unknown): string | null {
  const inner: unknown = Array.isArray(item) && item.length === 1 ? item[0] : null;
  if (!Array.isArray(inner) || inner.length === 0) return null;
  const parts = inner as readonly unknown[];
  return parts.every((part) => typeof part === 'string' || typeof part === 'number')
    ? `[[${parts.join(', ')}]]`
    : null;
}
