// @vitest-environment jsdom
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA, type GoalSchema, type Recognition } from '../../src/core/goal/schema';
import { goalInCache } from '../../src/obsidian/goal-in-cache';

const somewhere = { start: { line: 0, col: 0, offset: 0 }, end: { line: 2, col: 3, offset: 20 } };
const yaml: CachedMetadata = { sections: [{ type: 'yaml', position: somewhere }] };

function schema(recognition: Recognition): GoalSchema {
  return { ...DEFAULT_SCHEMA, recognition };
}

function withProperties(frontmatter: Readonly<Record<string, unknown>>): CachedMetadata {
  return { ...yaml, frontmatter: { ...frontmatter } };
}

describe('goalInCache', () => {
  it.each([
    ['yes', 'the property says so', withProperties({ type: 'goal' })],
    ['yes', 'the property says so in another case', withProperties({ type: 'Goal' })],
    ['yes', 'one of its values says so', withProperties({ type: ['note', 'goal'] })],
    ['no', 'the property says something else', withProperties({ type: 'book' })],
    ['no', 'there are no properties', {}],
    ['yes', 'the properties cannot be read: it has to be looked at', yaml],
    ['unknown', 'Obsidian has not looked at it yet', null],
  ] as const)('%s when %s', (answer, _, cache) => {
    expect(goalInCache('A.md', cache, DEFAULT_SCHEMA)).toBe(answer);
  });

  it.each<[string, CachedMetadata | null]>([
    ['yes', withProperties({ tags: ['goal'] })],
    ['yes', { tags: [{ tag: '#goal/health', position: somewhere }] }],
    ['no', { tags: [{ tag: '#goals', position: somewhere }] }],
    ['unknown', null],
  ])('by tag: %s', (answer, cache) => {
    expect(goalInCache('A.md', cache, schema({ by: 'tag', tag: 'goal' }))).toBe(answer);
  });

  it('by folder needs no cache', () => {
    const inGoals = schema({ by: 'folder', folder: 'Goals' });
    expect(goalInCache('Goals/A.md', null, inGoals)).toBe('yes');
    expect(goalInCache('A.md', null, inGoals)).toBe('no');
  });
});
