/** Fixes that edit properties. In: a goal and what is wanted. Out: a list with one fix, or an empty one when the edit is refused. */
import type { EditResult } from '../goal/edit-result';
import { removeProperty, renameProperty, setProperty } from '../goal/frontmatter';
import type { Goal, PropertyValue } from '../goal/goal';
import type { Fix } from './finding';

/** Set a property, by the name it has in the note. */
export function setFix(goal: Goal, key: string, value: PropertyValue): readonly Fix[] {
  return fixesOf(
    `Set ${key} to ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    setProperty(goal.text, key, value),
  );
}

export function renameFix(goal: Goal, oldKey: string, newKey: string): readonly Fix[] {
  return fixesOf(`Rename ${oldKey} to ${newKey}`, renameProperty(goal.text, oldKey, newKey));
}

export function removeFix(goal: Goal, key: string): readonly Fix[] {
  return fixesOf(`Remove ${key}`, removeProperty(goal.text, key));
}

/** The same fixes, to be decided on one by one. */
export function guesses(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map((fix) => ({ ...fix, isGuess: true }));
}

/** The edits of an edit as a fix; none when it was refused or changes nothing. */
export function fixesOf(label: string, result: EditResult): readonly Fix[] {
  return result.ok && result.edits.length > 0 ? [{ label, edits: result.edits }] : [];
}
