import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/lint/rules/index';
import { rulesPage } from './rules-page';

const FILE = path.resolve(import.meta.dirname, '../../../docs/rules.md');

describe('docs/rules.md', () => {
  const page = rulesPage(RULES);

  it('is what the rules say (UPDATE_DOCS=1 writes it)', () => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, page);
    expect(readFileSync(FILE, 'utf8')).toBe(page);
  });

  it('has a section for every rule', () => {
    for (const { id } of RULES) expect(page).toContain(`\n### ${id}\n`);
  });
});
