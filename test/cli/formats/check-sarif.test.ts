import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { NoteToReport } from '../../../src/cli/formats/check-report.mts';
import { checkSarif } from '../../../src/cli/formats/check-sarif.mts';
import type { Finding, Fix } from '../../../src/core/lint/finding';
import { RULES } from '../../../src/core/lint/rules/index';
import { applyEdits } from '../../../src/core/text/span';
import { A_SMALL_VAULT } from '../../support/a-small-vault';
import { lintText } from '../../support/lint-note';
import { SARIF, type SarifResult, type SarifRun } from './sarif-shape';

const TEXT = 'one\ntwo 🌱 three\nfour\n';

function aFinding(from: number, to: number, fixes: readonly Fix[] = []): Finding {
  return { rule: 'measure/no-target', severity: 'warning', message: 'wrong', from, to, fixes };
}

function aNote(findings: readonly Finding[], text = TEXT): NoteToReport {
  return { path: 'Run.md', text, findings };
}

/** Read as the standard has it. */
function sarif(...notes: readonly NoteToReport[]): SarifRun {
  const data: unknown = JSON.parse(checkSarif(notes, { version: '1.2.3', cwd: '/home/me/vault' }));
  const run = v.parse(SARIF, data).runs[0];
  if (run === undefined) throw new Error('no run');
  return run;
}

function resultOf(...notes: readonly NoteToReport[]): SarifResult {
  const [result] = sarif(...notes).results;
  if (result === undefined) throw new Error('no result');
  return result;
}

/** What a program does that reads lines and columns. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

describe('SARIF', () => {
  it('describes every rule with why, how to settle it, both notes and its severity', () => {
    const { tool, columnKind } = sarif();
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.version).toBe('1.2.3');
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    RULES.forEach((rule, at) => {
      const told = tool.driver.rules[at];
      for (const part of [rule.why, rule.fix, rule.bad.trimEnd(), rule.good.trimEnd()])
        expect(told?.help.markdown).toContain(part);
      const level = rule.severity === 'suggestion' ? 'note' : rule.severity;
      expect(told?.defaultConfiguration.level).toBe(level);
    });
  });

  it('points from a result to its rule and to the words', () => {
    const result = resultOf(aNote([aFinding(8, 10)]));
    expect(result).toMatchObject({ ruleId: 'measure/no-target', level: 'warning' });
    expect(RULES[result.ruleIndex]?.id).toBe('measure/no-target');
    expect(result.locations[0]?.physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 5,
      endLine: 2,
      endColumn: 7,
    });
  });

  it('gives safe fixes as replacements that lead to the same text, and keeps guesses back', () => {
    const safe: Fix = {
      label: 'Settle it',
      edits: [
        { from: 0, to: 3, insert: 'eins' },
        { from: 8, to: 11, insert: '' },
        { from: TEXT.length, to: TEXT.length, insert: 'fünf\n' },
      ],
    };
    const guess: Fix = { label: 'Perhaps', edits: [{ from: 0, to: 1, insert: 'x' }], isGuess: true };
    const { fixes } = resultOf(aNote([aFinding(8, 10, [guess, safe])]));
    expect(fixes?.map(({ description }) => description.text)).toEqual(['Settle it']);
    const edits = fixes?.[0]?.artifactChanges.flatMap(({ replacements }) =>
      replacements.map(({ deletedRegion: at, insertedContent }) => ({
        from: offsetOf(TEXT, at.startLine, at.startColumn),
        to: offsetOf(TEXT, at.endLine, at.endColumn),
        insert: insertedContent?.text ?? '',
      })),
    );
    expect(applyEdits(TEXT, edits ?? [])).toBe(applyEdits(TEXT, safe.edits));
    expect(resultOf(aNote([aFinding(8, 10, [guess])])).fixes).toBeUndefined();
  });

  it('knows a finding again whose line has moved, and tells two on like lines apart', () => {
    const print = (result: SarifResult | undefined) => result?.partialFingerprints.primaryLocationLineHash;
    const moved = aNote([aFinding(8 + 5, 10 + 5)], `zero\n${TEXT}`);
    expect(print(resultOf(moved))).toBe(print(resultOf(aNote([aFinding(8, 10)]))));
    const [first, second, other] = sarif(
      aNote([aFinding(0, 1), aFinding(4, 5), aFinding(8, 9)], 'one\none\ntwo\n'),
    ).results.map(print);
    expect(new Set([first, second, other]).size).toBe(3);
  });

  it.each([
    ['Goals/Run 5 km #1 (ä).md', 'Goals/Run%205%20km%20%231%20(%C3%A4).md'],
    ['../other/Run.md', 'file:///home/me/other/Run.md'],
  ])('names %s as the URI %s', (given, uri) => {
    const { locations } = resultOf({ path: given, text: TEXT, findings: [aFinding(0, 3)] });
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('is what the standard allows for whatever is found in the test notes', () => {
    const folder = path.join(import.meta.dirname, '../../notes');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    const texts = [
      ...files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const),
      ...Object.entries(A_SMALL_VAULT),
    ];
    const notes = texts.map(([name, text]) => ({
      path: name.split(path.sep).join('/'),
      text,
      findings: lintText(text),
    }));
    const { results } = sarif(...notes);
    expect(results.length).toBeGreaterThan(20);
    expect(results.some(({ fixes }) => fixes !== undefined)).toBe(true);
  });

  it('would be refused by that shape with a property too many, or a region that is none', () => {
    const log = JSON.parse(checkSarif([], { version: '1', cwd: '/' })) as Record<string, unknown>;
    expect(v.is(SARIF, log)).toBe(true);
    expect(v.is(SARIF, { ...log, results: [] })).toBe(false);
    expect(v.is(SARIF, { ...log, runs: [{}] })).toBe(false);
  });
});
