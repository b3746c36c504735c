import { describe, expect, it } from 'vitest';
import { checkGithub } from '../../../src/cli/formats/check-github.mts';
import type { CheckReport } from '../../../src/cli/formats/check-report.mts';
import { checkSarif } from '../../../src/cli/formats/check-sarif.mts';
import { checkText } from '../../../src/cli/formats/check-text.mts';
import { RULES } from '../../../src/core/lint/rules/index';

function aReport(path: string, message = 'wrong', rule = 'measure/no-target'): CheckReport {
  const place = { line: 2, column: 3, endLine: 2, endColumn: 9 };
  return {
    version: 1,
    files: [{ path, findings: [{ rule, severity: 'warning', message, ...place, fixable: true }] }],
    summary: { goals: 1, errors: 0, warnings: 1, suggestions: 0 },
  };
}

describe('annotations of GitHub', () => {
  it('escape what would end a property or the message', () => {
    expect(checkGithub(aReport('a,b:c%.md', '100%: a, b\r\n::error::x'))).toBe(
      '::warning file=a%2Cb%3Ac%25.md,line=2,col=3,endLine=2,endColumn=9,title=measure/no-target::100%25: a, b%0D%0A::error::x\n',
    );
  });
});

interface SarifRun {
  readonly columnKind: string;
  readonly tool: {
    readonly driver: { readonly version: string; readonly rules: readonly Record<string, unknown>[] };
  };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: unknown;
      };
    }[];
  }[];
}

function sarif(report: CheckReport): SarifRun {
  const log = JSON.parse(checkSarif(report, { version: '1.2.3', cwd: '/home/me/vault' })) as {
    version: string;
    runs: [SarifRun];
  };
  expect(log.version).toBe('2.1.0');
  return log.runs[0];
}

describe('SARIF', () => {
  it('describes every rule, and results point to theirs', () => {
    const { tool, results, columnKind } = sarif(aReport('Run.md'));
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.version).toBe('1.2.3');
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    const [result] = results;
    expect(result).toMatchObject({ ruleId: 'measure/no-target', level: 'warning' });
    expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('measure/no-target');
    expect(result?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 9,
    });
  });

  it.each([
    ['Goals/Run 5 km #1 (ä).md', 'Goals/Run%205%20km%20%231%20(%C3%A4).md'],
    ['../other/Run.md', 'file:///home/me/other/Run.md'],
  ])('names %s as the URI %s', (path, uri) => {
    expect(sarif(aReport(path)).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('text', () => {
  it('does not let a note steer the terminal', () => {
    const paint = (_: unknown, text: string) => text;
    for (const places of ['short', 'whole'] as const) {
      const text = checkText(aReport('\u001b[2J.md', 'a\u001b]0;b\u0007\u202ec'), {
        paint,
        columns: null,
        places,
      });
      expect(text).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    }
  });
});
