import { describe, expect, it } from 'vitest';
import { checkGithub } from '../../../src/cli/formats/check-github.mts';
import type { CheckReport } from '../../../src/cli/formats/check-report.mts';
import { checkText } from '../../../src/cli/formats/check-text.mts';

function aReport(path: string, message = 'wrong', endLine = 2): CheckReport {
  const rule = 'measure/no-target';
  const place = { line: 2, column: 3, endLine, endColumn: 9 };
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

  it('name no columns for what goes over several lines, since those are refused', () => {
    expect(checkGithub(aReport('a.md', 'wrong', 4))).toBe(
      '::warning file=a.md,line=2,endLine=4,title=measure/no-target::wrong\n',
    );
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
