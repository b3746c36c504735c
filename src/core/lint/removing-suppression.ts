/**
 * Taking one suppression out of a note, or giving it another name. In: a note's text and the suppression as it was read. Out: the edit.
 * Only that one name goes: other rules on the same line, other items of the list and their comments stay.
 */
import type { EditResult } from '../goal/edit-result';
import { readFrontmatter, removeProperty, setProperty } from '../goal/frontmatter';
import type { Suppression } from '../goal/goal';
import { applyEdits, type TextEdit } from '../text/span';

/** @example removingSuppression('%% goal-notes-disable time %%\n# Run', time) // => { ok: true, text: '# Run', … } */
export function removingSuppression(text: string, suppression: Suppression): EditResult {
  return changing(text, suppression, null);
}

/** @example renamingSuppression(text, misspelt, 'time/deadline-in-past') */
export function renamingSuppression(text: string, suppression: Suppression, name: string): EditResult {
  return changing(text, suppression, name);
}

/** @param name what stands there afterwards; null = nothing */
function changing(text: string, suppression: Suppression, name: string | null): EditResult {
  if (!text.startsWith('%%', suppression.from)) return inProperty(text, suppression, name);
  const { from, to, rule } = suppression;
  const comment = text.slice(from, to);
  const left = replaced(comment.replace(/^%%\s*goal-notes-disable/, '').replace(/%%$/, ''), rule, name);
  if (left === '') return done(text, lineAround(text, from, to));
  const insert =
    rule === null ? comment : `${/^%%\s*goal-notes-disable\s*/.exec(comment)?.[0] ?? ''}${left} %%`;
  return done(text, { from, to, insert });
}

function inProperty(text: string, { from, to, rule }: Suppression, name: string | null): EditResult {
  const entry = readFrontmatter(text).properties.find(
    ({ valueSpan }) => from >= valueSpan.from && to <= valueSpan.to,
  );
  if (entry === undefined)
    return { ok: false, refusal: { code: 'not-found', message: 'It is not there any more.', at: null } };
  const { key, items, style } = entry;
  if (items.length === 0) {
    const left = replaced(String(entry.value), rule, name);
    return left === '' ? removeProperty(text, key) : setProperty(text, key, left);
  }
  const values = items.map(({ value }) => String(value));
  const at = items.findIndex((item) => item.from === from);
  const left = replaced(values[at] ?? '', rule, name);
  if (left === '' && items.length === 1) return removeProperty(text, key);
  const wanted = values.flatMap((value, index) => (index === at ? (left === '' ? [] : [left]) : [value]));
  if (left === '' && style === 'block-list') {
    const whole = withoutLine(text, from, to);
    if (whole.ok && itemsOf(whole.text, key).join('\n') === wanted.join('\n')) return whole;
  }
  return setProperty(text, key, wanted);
}

function itemsOf(text: string, key: string): readonly string[] {
  const entry = readFrontmatter(text).properties.find((each) => each.key === key);
  return entry?.items.map(({ value }) => String(value)) ?? [];
}

/** The names without one, or with another in its place, as they were separated. */
function replaced(names: string, rule: string | null, name: string | null): string {
  if (rule === null) return '';
  const left = names.split(/[\s,]+/).flatMap((each) => {
    if (each === '') return [];
    return each === rule ? (name ?? []) : [each];
  });
  return left.join(names.includes(',') ? ', ' : ' ');
}

/** An item of a list below its key has its line to itself. */
function withoutLine(text: string, from: number, to: number): EditResult {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return done(text, { from: start, to: end === -1 ? text.length : end + 1, insert: '' });
}

/** The comment, and its line when nothing else stands on it. */
function lineAround(text: string, from: number, to: number): TextEdit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next === -1 ? text.length : next + 1;
  const isAlone = text.slice(start, from).trim() === '' && text.slice(to, end).trim() === '';
  return isAlone ? { from: start, to: end, insert: '' } : { from, to, insert: '' };
}

function done(text: string, edit: TextEdit): EditResult {
  return { ok: true, text: applyEdits(text, [edit]), edits: [edit] };
}
