import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../support/a-folder';
import { A_SMALL_VAULT } from '../support/a-small-vault';
import { runCli } from '../support/run-cli';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly message: number;
  readonly code: number;
  readonly severity?: number;
}
interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: Pattern;
}

function inDocs(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, '../../docs', name), 'utf8'));
}

/** GitHub wants a list of patterns, one for each line of a problem. */
function ofGithub(): readonly Matcher[] {
  const { problemMatcher } = inDocs('problem-matcher.json') as {
    problemMatcher: readonly { owner: string; severity?: string; pattern: readonly [Pattern] }[];
  };
  return problemMatcher.map(({ pattern: [pattern], ...rest }) => ({ ...rest, pattern }));
}

function ofEditor(): readonly Matcher[] {
  const { tasks } = inDocs('vscode-tasks.json') as { tasks: readonly { problemMatcher: Matcher }[] };
  return tasks.map(({ problemMatcher }) => problemMatcher);
}

/** What a matcher makes of a text, line by line, in the words of our report. */
function problemsIn(text: string, { severity: otherwise, pattern }: Matcher) {
  const { regexp, ...groups } = pattern;
  return text.split('\n').flatMap((line) => {
    const match = new RegExp(regexp).exec(line);
    if (match === null) return [];
    const severity = match[groups.severity ?? -1] ?? otherwise;
    return [
      {
        path: match[groups.file],
        line: Number(match[groups.line]),
        column: Number(match[groups.column]),
        severity: severity === 'notice' ? 'suggestion' : severity,
        message: match[groups.message],
        rule: match[groups.code],
      },
    ];
  });
}

async function findings(cwd: string) {
  const { out } = await runCli(['check', '--format', 'json'], { cwd });
  const { files } = JSON.parse(out) as {
    files: readonly { path: string; findings: readonly Record<string, unknown>[] }[];
  };
  return files.flatMap(({ path: file, findings: all }) =>
    all.map(({ line, column, severity, message, rule }) => ({
      path: file,
      line,
      column,
      severity,
      message,
      rule,
    })),
  );
}

/** Names and words that look like what the matchers look for. */
const TRICKY = { ...A_SMALL_VAULT, 'a:1:2 b  c.md': A_SMALL_VAULT['Goals/Greenhouse.md'] ?? '' };

const inOrder = (problems: readonly unknown[]) => problems.map((each) => JSON.stringify(each)).sort();

describe.each([
  ['docs/problem-matcher.json', ofGithub()],
  ['docs/vscode-tasks.json', ofEditor()],
])('%s', (_, matchers) => {
  it.each([
    ['text, piped', [], false],
    ['--format lines, on a terminal', ['--format', 'lines'], true],
  ])('finds every finding of the report in %s, once, and nothing else', async (_name, argv, terminal) => {
    const cwd = aFolder(TRICKY);
    const { out } = await runCli(['check', ...argv], { cwd, terminal });
    const expected = await findings(cwd);
    expect(new Set(expected.map(({ severity }) => severity)).size).toBe(3);
    expect(inOrder(matchers.flatMap((matcher) => problemsIn(out, matcher)))).toEqual(inOrder(expected));
  });

  it('has a name for each matcher, and a severity where none is read', () => {
    expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(matchers.length);
    for (const { severity, pattern } of matchers) expect(severity ?? pattern.severity).toBeDefined();
  });
});
