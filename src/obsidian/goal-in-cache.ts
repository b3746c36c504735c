/** Which notes must be read at start. In: what Obsidian has cached of a note. Out: yes, no, or not known yet. No text is read here. */
import { type CachedMetadata, getAllTags } from 'obsidian';
import type { Property } from '../core/goal/goal';
import { isGoal, mayBeGoal } from '../core/goal/recognize';
import type { GoalSchema } from '../core/goal/schema';

/**
 * Whether a note is to be read as a goal.
 *
 * `unknown` when Obsidian has not looked at the note yet: it tells us when it has. A note that opens with a frontmatter Obsidian could
 * not read is a `yes`: it may be a goal with broken properties, and such notes are few.
 */
export function goalInCache(
  path: string,
  cache: CachedMetadata | null,
  schema: GoalSchema,
): 'yes' | 'no' | 'unknown' {
  if (schema.recognition.by === 'folder') return mayBeGoal(path, '', schema) ? 'yes' : 'no';
  if (cache === null) return 'unknown';
  if (cache.frontmatter === undefined && cache.sections?.[0]?.type === 'yaml') return 'yes';
  const tags = () => new Set((getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, '').toLowerCase()));
  return isGoal(path, propertiesOf(cache), tags, schema) ? 'yes' : 'no';
}

function propertiesOf({ frontmatter }: CachedMetadata): readonly Property[] {
  const nowhere = { from: 0, to: 0 };
  return Object.entries(frontmatter ?? {}).map(([key, value]) => ({
    key,
    keySpan: nowhere,
    value: value as unknown,
    valueSpan: nowhere,
  }));
}
