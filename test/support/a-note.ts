/** Goal notes for tests, as text. */

type Value = string | number | boolean | null | readonly string[];

/**
 * A note that is a SMART goal, with these properties on top, and this body.
 *
 * A property of `undefined` leaves a default out.
 * @example aNote({ due: '2026-03-01' }, '# Run') // => '---\ntype: goal\nframework: smart\ndue: 2026-03-01\n---\n\n# Run\n'
 */
export function aNote(
  properties: Readonly<Record<string, Value | undefined>> = {},
  body = '# A goal',
): string {
  const lines = Object.entries({ type: 'goal', framework: 'smart', ...properties }).flatMap(([key, value]) =>
    value === undefined ? [] : [line(key, value)],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

function line(key: string, value: Value): string {
  if (value === null) return `${key}:`;
  if (typeof value !== 'object') return `${key}: ${scalar(value)}`;
  return [`${key}:`, ...value.map((each) => `  - ${scalar(each)}`)].join('\n');
}

function scalar(value: string | number | boolean): string {
  return typeof value !== 'string' || /^[\p{L}\d][\p{L}\d ./-]*$/u.test(value)
    ? String(value)
    : JSON.stringify(value);
}
