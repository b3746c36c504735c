/** Making a goal of a note that is none. In: its text. Out: the text with our properties and missing sections added, nothing else touched. */
import type { LocalDate } from '../calendar/local-date';
import type { FrameworkId } from '../frameworks/framework';
import { setProperties, writeFrontmatter } from '../goal/frontmatter';
import type { EditResult } from '../goal/edit-result';
import type { PropertyName, PropertyValue } from '../goal/goal';
import { insertSection } from '../goal/insert-section';
import { readFrontmatter } from '../goal/read-frontmatter';
import type { GoalSchema } from '../goal/schema';

export interface TurnIntoGoalOptions {
  readonly framework: FrameworkId;
  readonly schema: GoalSchema;
  readonly today: LocalDate;
}

/**
 * Add what makes a note a goal: type, framework, status, start and a section for check-ins. What is there stays as it is.
 *
 * Refused when the properties of the note cannot be read.
 * @example turnIntoGoal('# Run\n', { framework: 'smart', schema: DEFAULT_SCHEMA, today: '2026-06-15' })
 *   // => { ok: true, text: '---\ntype: goal\nframework: smart\nstatus: active\nstart: 2026-06-15\n---\n\n# Run\n\n## Check-ins\n', … }
 */
export function turnIntoGoal(text: string, { framework, schema, today }: TurnIntoGoalOptions): EditResult {
  const front = readFrontmatter(text);
  if (front.problem !== null) {
    return {
      ok: false,
      refusal: { code: 'unreadable', message: front.problem.message, at: front.problem },
    };
  }
  const present = new Map(front.properties.map(({ key, value }) => [key, value]));
  const wanted: readonly (readonly [PropertyName, PropertyValue])[] = [
    ['framework', framework],
    ['status', schema.statusValues.active],
    ['start', today],
  ];
  const missing = wanted
    .map(([name, value]) => [schema.properties[name], value] as const)
    .filter(([key]) => isEmpty(present.get(key)));
  const pairs = [...recognising(schema, present), ...missing];
  const withProperties =
    pairs.length === 0 ? unchanged(text) : addProperties(text, front.block === null, pairs);
  if (!withProperties.ok) return withProperties;
  const withSection = insertSection(withProperties.text, 'Check-ins', '');
  const result = withSection.ok ? withSection.text : withProperties.text;
  return { ok: true, text: result, edits: [editBetween(text, result)] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** What makes it a goal by the settings; a goal folder needs nothing in the note. */
function recognising(
  { recognition, properties }: GoalSchema,
  present: ReadonlyMap<string, unknown>,
): readonly (readonly [string, PropertyValue])[] {
  if (recognition.by === 'property') {
    return present.get(properties.type) === recognition.value ? [] : [[properties.type, recognition.value]];
  }
  if (recognition.by === 'folder') return [];
  const tags = present.get('tags');
  const list = Array.isArray(tags) ? tags.map(String) : isEmpty(tags) ? [] : [String(tags)];
  return list.includes(recognition.tag) ? [] : [['tags', [...list, recognition.tag]]];
}

function addProperties(
  text: string,
  isFirst: boolean,
  pairs: readonly (readonly [string, PropertyValue])[],
): EditResult {
  if (!isFirst) return setProperties(text, pairs);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const block = writeFrontmatter(pairs).replaceAll('\n', eol) + (text.length > mark ? eol : '');
  const result = text.slice(0, mark) + block + text.slice(mark);
  return { ok: true, text: result, edits: [{ from: mark, to: mark, insert: block }] };
}

function unchanged(text: string): EditResult {
  return { ok: true, text, edits: [] };
}

/** The one edit that makes `after` of `before`: what differs between their common start and end. */
function editBetween(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
