/**
 * Values as YAML text that every reader takes for the same value: YAML 1.2 ones, 1.1 ones, and Obsidian.
 * In: a value and how it was written before. Out: text for the same line. Lists over several lines are `edit-frontmatter.ts`'s job.
 */
import type { ValueStyle } from './yaml-block';

/** `keep`: as it was written, where that is safe; `quoted`: every text in double quotes. */
export type Quoting = 'keep' | 'quoted';

type Scalar = string | number | boolean | null;

/** Characters that mean nothing to YAML, whatever stands beside them. */
const PLAIN = /^[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M} _./()+%&'’“”–—…;!?=-]|,(?= ))*$/u;
/** Inside `[a, b]` a comma ends an item. */
const PLAIN_IN_LIST = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} _./–—-]*$/u;
/** A day or a moment, which Obsidian wants without quotes. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;
/** What some reader takes for a number, a sexagesimal or a day: `010`, `12:30`, `1_000`, `0b11`, `1e3`, `12e03`. */
const LIKE_NUMBER = /^\d[\da-fA-F_.,:xXoObeE+-]*$/;
const LIKE_WORD = /^(?:y|yes|n|no|true|false|on|off|null|nan|inf)$/i;

/**
 * One value on one line.
 * @example scalarText('3 per week', 'none', 'keep') // => '3 per week'
 * @example scalarText('[[Run]]', 'none', 'keep') // => '"[[Run]]"'
 * @example scalarText('yes', 'plain', 'keep') // => '"yes"'
 */
export function scalarText(value: Scalar, style: ValueStyle, quoting: Quoting): string {
  if (value === null) return '';
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value === 'boolean') return String(value);
  if (quoting === 'quoted' || style === 'double') return doubleQuoted(value);
  if (style === 'single' && isPrintable(value)) return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value, PLAIN) ? value : doubleQuoted(value);
}

/** `[a, "b c: d"]` */
export function flowListText(values: readonly string[], quoting: Quoting): string {
  const items = values.map((value) =>
    quoting === 'keep' && isPlain(value, PLAIN_IN_LIST) ? value : doubleQuoted(value),
  );
  return `[${items.join(', ')}]`;
}

/** A key, plain when that is safe. */
export function keyText(key: string): string {
  return isPlain(key, PLAIN_IN_LIST) ? key : doubleQuoted(key);
}

function isPlain(value: string, shape: RegExp): boolean {
  if (DATE.test(value)) return true;
  return shape.test(value) && !value.endsWith(' ') && !LIKE_NUMBER.test(value) && !LIKE_WORD.test(value);
}

/** Single quotes cannot escape: no line breaks and nothing a reader may drop. */
function isPrintable(value: string): boolean {
  return /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(value);
}

/** JSON, plus escapes for what some YAML reader takes for a line break or drops. */
function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
