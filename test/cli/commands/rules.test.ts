import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/lint/rules/index';
import { aFolder, aVaultFolder } from '../../support/a-folder';
import { runCli } from '../../support/run-cli';

describe('rules', () => {
  it.each([['text'], ['md']])('lists every rule with its summary as %s', async (format) => {
    const { code, out } = await runCli(['rules', '--format', format], { cwd: aFolder() });
    expect(code).toBe(0);
    for (const { id, summary } of RULES) {
      expect(out.split('\n').find((line) => line.includes(id))).toContain(summary.split('|')[0]);
    }
  });

  it('gives everything there is to know as data', async () => {
    const { out } = await runCli(['rules', '--format', 'json'], { cwd: aFolder() });
    const data = JSON.parse(out) as Readonly<Record<string, unknown>>[];
    expect(data.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const rule of data) {
      expect(Object.keys(rule)).toEqual(['id', 'severity', 'frameworks', 'summary', 'why', 'fix']);
    }
  });

  it('shows the severity that the settings give a rule', async () => {
    const cwd = aVaultFolder({}, { version: 1, severities: { 'measure/no-target': 'off' } });
    const { out } = await runCli(['rules'], { cwd });
    expect(out).toMatch(/measure\/no-target +off /);
  });

  it('takes no words', async () => {
    const { code, err } = await runCli(['rules', 'measure'], { cwd: aFolder() });
    expect(code).toBe(2);
    expect(err).toContain('goal-notes explain');
  });
});
