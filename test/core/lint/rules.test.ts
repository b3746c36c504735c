import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../src/core/lint/fix-note';
import type { Rule } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { lintText } from '../../support/lint-note';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/core/lint/rules');

const othersOf = (rule: Rule) => (rule.scope === 'vault' ? rule.others : undefined);
const found = (rule: Rule, text: string) =>
  lintText(text, othersOf(rule)).filter((finding) => finding.rule === rule.id);

describe('the list of rules', () => {
  it('holds every file of the folder, under the id that is its path', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.slice(0, -3).split(path.sep).join('/'))
      .sort();
    expect(RULES.map(({ id }) => id).sort()).toEqual(files);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what, why and how to fix it', (_, rule) => {
    for (const text of [rule.summary, rule.why, rule.fix]) expect(text).toMatch(/^[A-Z].{15,}[.]$/);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('is found in its bad example, inside the note', () => {
    const findings = found(rule, rule.bad);
    expect(findings.length).toBeGreaterThan(0);
    for (const { from, to, message } of findings) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(rule.bad.length);
      expect(message).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('is not found in its good example', () => {
    expect(found(rule, rule.good)).toEqual([]);
  });

  it('is gone after each of its fixes, and does not come back elsewhere', () => {
    const before = found(rule, rule.bad);
    for (const finding of before) {
      for (const fix of finding.fixes) {
        const after = found(rule, applyFix(rule.bad, fix));
        expect(after.length, fix.label).toBe(before.length - 1);
      }
    }
  });
});
