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
    goal.properties.flatMap(({ key, value, valueSpan }) => {
      const quoted = withLinks(value);
      if (quoted === null) return [];
      return [
        {
          ...valueSpan,
          message: `The link in ${key} needs quotes: "[[…]]".`,
          fixes: setFix(goal, key, quoted),
        },
      ];
    }),
});

/** What was meant by `[[A]]` or by a list with such items; null when there is none. */
function withLinks(value: unknown): string | readonly string[] | null {
  if (!Array.isArray(value)) return null;
  if (value.length === 1) {
    const single = linkText(value[0]);
    if (single !== null) return single;
  }
  const items = (value as readonly unknown[]).map(
    (item) => bareLink(item) ?? (typeof item === 'string' ? item : null),
  );
  if (items.every((item) => item !== null) && value.some((item) => bareLink(item) !== null)) return items;
  return null;
}

/** `[["Note"]]` as an item of a list. */
function bareLink(item: unknown): string | null {
  return Array.isArray(item) && item.length === 1 ? linkText(item[0]) : null;
}

/** `["Note"]` inside the outer list; `["a", "b"]` is what `[[a, b]]` becomes. */
function linkText(inner: unknown): string | null {
  if (!Array.isArray(inner)) return null;
  const parts = inner as readonly unknown[];
  return parts.length > 0 && parts.every((part) => typeof part === 'string' || typeof part === 'number')
    ? `[[${parts.join(', ')}]]`
    : null;
}
