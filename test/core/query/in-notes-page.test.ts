/** The page about goals in notes tells the truth: its blocks are understood, its tables name every word. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { FILTER_KEYS, QUERY_GROUPS, QUERY_KEYS, QUERY_VIEWS } from '../../../src/core/query/goals-query';
import { LEVEL_WORDS, parseQuery } from '../../../src/core/query/parse-query';
import { SORTS, STATUSES } from '../../../src/core/dashboard/dashboard-view';

const page = readFileSync(path.join(import.meta.dirname, '../../../docs/in-notes.md'), 'utf8');
const blocks = [...page.matchAll(/^```goals\n([\s\S]*?)^```$/gm)].map(([, query = '']) => query);

describe('docs/in-notes.md', () => {
  it.each(blocks.map((query) => [query]))('the block %j is understood', (query) => {
    expect(parseQuery(query, DEFAULT_SCHEMA)).toMatchObject({ ok: true });
  });

  it('has an example of every key', () => {
    expect(blocks.length).toBeGreaterThan(6);
    for (const key of QUERY_KEYS) expect(blocks.some((query) => query.includes(`${key}:`))).toBe(true);
  });

  it.each([
    ['view', QUERY_VIEWS],
    ['sort', SORTS],
    ['group', QUERY_GROUPS],
    ['status', STATUSES],
    ['health', LEVEL_WORDS],
  ])('the line of `%s` names all its words, and no others', (key, words) => {
    const [, , values = ''] = new RegExp(`^\\| \`${key}\` \\|(.*)\\|(.*)\\|$`, 'm').exec(page) ?? [];
    const named = [...values.matchAll(/`([^`]+)`/g)]
      .map(([, word]) => word)
      .filter((word) => !['open', 'all', 'desc'].includes(word ?? ''));
    expect(named.sort()).toEqual([...words].sort());
  });

  it('has a line for every filter', () => {
    for (const key of FILTER_KEYS) expect(page).toContain(`| \`${key}\` |`);
  });
});
