import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.mts';
import { smartExample } from '../../../src/core/lint/example-note';
import { aFolder, aVaultFolder, readIn, writeIn } from '../../support/a-folder';
import { aNote } from '../../support/a-note';
import { A_SMALL_VAULT } from '../../support/a-small-vault';
import { lintText } from '../../support/lint-note';
import { anIo, runCli } from '../../support/run-cli';

interface Report {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function check(cwd: string, ...argv: string[]) {
  const { code, out, err } = await runCli(['check', '--format', 'json', ...argv], { cwd });
  const report = (out === '' ? { version: 0, files: [], summary: {} } : JSON.parse(out)) as Report;
  const rules = new Map(report.files.map((file) => [file.path, file.findings.map(({ rule }) => rule)]));
  return { code, err, report, rules };
}

const GOOD = smartExample();
const LATE = smartExample({ due: '2026-06-01' });

describe('check --format json', () => {
  it('is the contract, field by field', async () => {
    const { report, code } = await check(aFolder({ 'Goals/Late.md': LATE }));
    expect(code).toBe(1);
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: 'Goals/Late.md',
          findings: [
            {
              rule: 'time/deadline-in-past',
              severity: 'warning',
              message: expect.any(String) as string,
              line: 6,
              column: 6,
              endLine: 6,
              endColumn: 16,
              fixable: expect.any(Boolean) as boolean,
            },
          ],
        },
      ],
      summary: { goals: 1, errors: 0, warnings: 1, suggestions: 0 },
    });
  });

  it('lists goals without findings too, and no other notes', async () => {
    const { report, code } = await check(aFolder({ 'Good.md': GOOD, 'Diary.md': '# Monday\n' }));
    expect(code).toBe(0);
    expect(report.files).toEqual([{ path: 'Good.md', findings: [] }]);
  });
});

describe('check', () => {
  it('takes this folder when none is given, and says so when there is no goal', async () => {
    const { code, out } = await runCli(['check'], { cwd: aFolder({ 'Diary.md': '# Monday\n' }) });
    expect(code).toBe(0);
    expect(out).toContain('No goals here');
  });

  it('reports an unreadable goal and goes on', async () => {
    const { rules, code } = await check(aFolder(A_SMALL_VAULT), 'Goals');
    expect(code).toBe(1);
    expect(rules.get('Goals/Broken.md')).toEqual(['properties/invalid-yaml']);
    expect(rules.get('Goals/Greenhouse.md')).toContain('time/deadline-in-past');
  });

  it('reads the whole vault, but reports only the part asked for', async () => {
    const cwd = aVaultFolder({
      'Goals/Child.md': smartExample({ parent: '"[[Parent]]"' }),
      'Elsewhere/Parent.md': LATE,
    });
    const { rules } = await check(cwd, 'Goals');
    // the parent, late itself, is known but not reported
    expect([...rules]).toEqual([['Goals/Child.md', ['relations/child-due-after-parent']]]);
  });

  it('finds the vault around a folder and around a note', async () => {
    const vault = aVaultFolder(
      { 'Goals/Late.md': LATE },
      { version: 1, severities: { 'time/deadline-in-past': 'error' } },
    );
    for (const [cwd, given] of [
      [path.join(vault, 'Goals'), '.'],
      [vault, 'Goals/Late.md'],
    ] as const) {
      const { report } = await check(cwd, given);
      expect(report.summary).toMatchObject({ errors: 1, warnings: 0 });
    }
  });

  it('checks a note outside any vault by itself', async () => {
    const cwd = aFolder({ 'Child.md': smartExample({ parent: '"[[Nobody]]"' }) });
    expect((await check(cwd, 'Child.md')).rules.get('Child.md')).toEqual([]);
    expect((await check(cwd, '.')).rules.get('Child.md')).toEqual(['relations/parent-missing']);
  });

  it('reports a note once that is reached by several paths', async () => {
    const cwd = aFolder({ 'Goals/Late.md': LATE, 'Other.md': LATE });
    const { report } = await check(cwd, 'Goals', '.', 'Goals/Late.md');
    expect(report.files.map((file) => file.path)).toEqual(['Goals/Late.md', 'Other.md']);
  });

  it('passes over hidden folders and packages, unless a note in them is named', async () => {
    const cwd = aFolder({
      '.trash/Late.md': LATE,
      'node_modules/x/Late.md': LATE,
      '.Hidden.md': LATE,
      'a/B.MD': LATE,
    });
    expect((await check(cwd)).report.files.map((file) => file.path)).toEqual(['a/B.MD']);
    expect((await check(cwd, '.', '.trash/Late.md')).report.files.map((file) => file.path)).toEqual([
      '.trash/Late.md',
      'a/B.MD',
    ]);
  });

  it('shows a path beside the working folder as one would type it', async () => {
    const folder = aFolder({ 'vault/Late.md': LATE, 'here/Readme.txt': '' });
    const { report } = await check(path.join(folder, 'here'), '../vault');
    expect(report.files[0]?.path).toBe('../vault/Late.md');
  });

  it.each([
    [['Missing.md'], 'There is no file or folder “Missing.md”.'],
    [['notes.txt'], '“notes.txt” is not a Markdown note'],
    [['--max-warnings', 'many'], '--max-warnings takes a whole number, not “many”.'],
    [['--max-warnings', '-2'], '--max-warnings takes a whole number, not “-2”.'],
    [['--rule', 'measure/no-traget'], 'Did you mean “measure/no-target”?'],
    [['--ignore', 'mesure'], 'There is no rule “mesure”. Did you mean “measure”?'],
    [['--rule', 'time', '--rule', 'no-traget'], 'Did you mean “no-target”?'],
    [['--rule', 'weather'], 'There is no rule “weather”. goal-notes explain lists them.'],
    [['--rule'], '--rule needs a value'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, out, err } = await runCli(['check', ...argv], { cwd: aFolder({ 'notes.txt': '' }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('the exit code of check', () => {
  const suggestion = { 'time/deadline-in-past': 'suggestion' };
  it.each([
    ['nothing found', GOOD, {}, [], 0],
    ['suggestions alone', LATE, suggestion, [], 0],
    ['a warning', LATE, {}, [], 1],
    ['a warning that is allowed', LATE, {}, ['--max-warnings', '1'], 0],
    ['any number of warnings allowed', LATE, {}, ['--max-warnings', '-1'], 0],
    ['an error, whatever is allowed', '---\ntype: goal\nx: [\n---\n', {}, ['--max-warnings', '9'], 1],
  ])('for %s', async (_, note, severities, argv, code) => {
    const cwd = aVaultFolder({ 'Note.md': note }, { version: 1, severities });
    expect((await check(cwd, ...argv)).code).toBe(code);
  });
});

describe('the settings of a vault', () => {
  it('name what makes a note a goal', async () => {
    const settings = { version: 1, schema: { recognition: { by: 'tag', tag: 'aim' } } };
    const cwd = aVaultFolder({ 'A.md': '---\ntags: [aim]\n---\n', 'B.md': aNote() }, settings);
    expect((await check(cwd)).report.files.map((file) => file.path)).toEqual(['A.md']);
  });

  it('may come from a file instead', async () => {
    const cwd = aVaultFolder({ 'Late.md': LATE });
    writeIn(cwd, 'ci.json', JSON.stringify({ version: 1, severities: { 'time/deadline-in-past': 'off' } }));
    expect((await check(cwd, '--config', 'ci.json')).rules.get('Late.md')).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'data.json cannot be used'],
    ['of a newer version', '{"version": 99}', 'newer version'],
  ])('stop everything when they are %s, and nothing is fixed by guesses', async (_, data, message) => {
    const cwd = aFolder({ 'Late.md': LATE, '.obsidian/plugins/goal-notes/data.json': data });
    const { code, out, err } = await runCli(['check', '--fix'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readIn(cwd, 'Late.md')).toBe(LATE);
  });

  it('with one wrong field are said, and used but for that field', async () => {
    const cwd = aVaultFolder({ 'Good.md': GOOD }, { version: 1, activeLimit: 0 });
    const { code, err } = await check(cwd);
    expect(code).toBe(0);
    expect(err).toContain('activeLimit');
  });

  it('must be there when a file is named', async () => {
    const { code, err } = await check(aFolder(), '--config', 'missing.json');
    expect(code).toBe(2);
    expect(err).toContain('missing.json');
  });
});

describe('check --fix', () => {
  const MISSPELT = smartExample({ target: null, traget: '3 # three clients' });

  it('settles what an edit can settle, writes only that, and reports the rest', async () => {
    const cwd = aFolder({ 'Note.md': MISSPELT, 'Late.md': LATE });
    const { code, err, rules } = await check(cwd, '--fix');
    expect(readIn(cwd, 'Note.md')).toBe(MISSPELT.replace('traget', 'target'));
    expect(rules.get('Note.md')).toEqual([]);
    expect(err).toContain('applied in');
    expect(code).toBe(1);
  });

  it('leaves notes alone that were not asked for', async () => {
    const cwd = aFolder({ 'a/Note.md': MISSPELT, 'b/Note.md': MISSPELT });
    await check(cwd, '--fix', 'a');
    expect(readIn(cwd, 'a/Note.md')).not.toBe(MISSPELT);
    expect(readIn(cwd, 'b/Note.md')).toBe(MISSPELT);
  });

  it('keeps byte order mark, Windows line ends and the mode of the file', async () => {
    const text = `\uFEFF${MISSPELT.replaceAll('\n', '\r\n')}`;
    const cwd = aFolder({ 'Note.md': text });
    chmodSync(path.join(cwd, 'Note.md'), 0o640);
    await check(cwd, '--fix');
    expect(readIn(cwd, 'Note.md')).toBe(text.replace('traget', 'target'));
    expect(statSync(path.join(cwd, 'Note.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['Note.md']);
  });

  it('leaves a file alone that is not UTF-8', async () => {
    const cwd = aFolder();
    const bytes = Buffer.concat([Buffer.from(MISSPELT), Buffer.from([0xff, 0xe9])]);
    writeFileSync(path.join(cwd, 'Note.md'), bytes);
    const { err } = await check(cwd, '--fix');
    expect(readFileSync(path.join(cwd, 'Note.md')).equals(bytes)).toBe(true);
    expect(err).toContain('Note.md was left as it is. It is not UTF-8');
  });

  it('works on a note outside any vault', async () => {
    const cwd = aFolder({ 'Note.md': MISSPELT });
    const { rules } = await check(cwd, '--fix', 'Note.md');
    expect(rules.get('Note.md')).toEqual([]);
    expect(readIn(cwd, 'Note.md')).toBe(MISSPELT.replace('traget', 'target'));
  });

  it('writes through a link instead of replacing it', async () => {
    const cwd = aFolder({ 'real/Note.txt': MISSPELT });
    mkdirSync(path.join(cwd, 'vault'));
    symlinkSync(path.join(cwd, 'real/Note.txt'), path.join(cwd, 'vault/Note.md'));
    await check(cwd, '--fix', 'vault');
    expect(readIn(cwd, 'real/Note.txt')).toBe(MISSPELT.replace('traget', 'target'));
    expect(lstatSync(path.join(cwd, 'vault/Note.md')).isSymbolicLink()).toBe(true);
  });
});

describe('check --fix says what it did', () => {
  const MISSPELT = smartExample({ target: null, traget: '3', status: 'done' });

  it('line by line, and how many notes it changed', async () => {
    const { err } = await runCli(['check', '--fix'], { cwd: aFolder({ 'Goals/Run.md': MISSPELT }) });
    expect(err).toContain('Goals/Run.md\n');
    expect(err).toMatch(/^ +\d+ - traget: 3$/m);
    expect(err).toMatch(/^ +\d+ \+ target: 3$/m);
    expect(err).toContain('2 fixes applied in 1 note.');
  });

  it('as data, beside what is left', async () => {
    const { err, report } = await check(aFolder({ 'Goals/Run.md': MISSPELT, 'Late.md': LATE }), '--fix');
    expect(report).toMatchObject({ fixed: [{ path: 'Goals/Run.md', fixes: 2 }] });
    expect(report.summary).toMatchObject({ goals: 2, warnings: 1 });
    expect(err).not.toContain('traget');
  });

  it('and that it did nothing when there was nothing to do', async () => {
    const { err, report } = await check(aFolder({ 'Good.md': GOOD }), '--fix');
    expect(report).toMatchObject({ fixed: [] });
    expect(err).toContain('0 fixes applied in 0 notes.');
  });

  it('never applies a guess', async () => {
    const lost = smartExample({ parent: '"[[Parnet]]"' });
    const cwd = aFolder({ 'Example.md': lost, 'Parent.md': GOOD });
    const fixes = lintText(lost, { 'Parent.md': GOOD }).flatMap((finding) => finding.fixes);
    expect(fixes.map(({ isGuess }) => isGuess)).toEqual([true]);
    const { report, rules } = await check(cwd, '--fix');
    expect(report).toMatchObject({ fixed: [] });
    expect(rules.get('Example.md')).toEqual(['relations/parent-missing']);
    expect(readIn(cwd, 'Example.md')).toBe(lost);
  });
});

describe('check without --fix', () => {
  const MISSPELT = smartExample({ target: null, traget: '3' });
  const FIXED = MISSPELT.replace('traget', 'target');

  it.each([
    ['in a pipe', { stdin: 'y\n' }],
    ['on a terminal of a CI', { stdin: 'y\n', terminal: true, env: { CI: 'true' } }],
    ['on a terminal, where nobody answers', { terminal: true }],
    ['on a terminal, where the answer is no', { stdin: 'n\n', terminal: true }],
    ['on a terminal, where the answer is Enter', { stdin: '\ny\n', terminal: true }],
    ['on a terminal, where the answer is neither', { stdin: 'yellow\n', terminal: true }],
  ])('writes nothing %s', async (_, options) => {
    const cwd = aFolder({ 'Run.md': MISSPELT });
    const { code, out } = await runCli(['check'], { cwd, ...options });
    expect(code).toBe(1);
    expect(out).toContain('--fix settles 1 of them.');
    expect(readIn(cwd, 'Run.md')).toBe(MISSPELT);
    expect(readdirSync(cwd)).toEqual(['Run.md']);
  });

  it('asks only where there is a terminal, something to fix, and a person who reads the findings', async () => {
    const asks = async (note: string, argv: readonly string[], options: object) => {
      const { err } = await runCli(['check', ...argv], { cwd: aFolder({ 'Run.md': note }), ...options });
      return err.includes('[y/N]');
    };
    const terminal = { terminal: true };
    expect(await asks(MISSPELT, [], terminal)).toBe(true);
    expect(await asks(MISSPELT, [], {})).toBe(false);
    expect(await asks(GOOD, [], terminal)).toBe(false);
    expect(await asks(MISSPELT, ['--ignore', 'properties'], terminal)).toBe(false);
    for (const format of ['lines', 'json', 'sarif', 'github'])
      expect(await asks(MISSPELT, ['--format', format], terminal)).toBe(false);
  });

  it.each(['y\n', ' Yes \r\n', 'Y'])('shows the changes, and makes just them on %j', async (stdin) => {
    const cwd = aFolder({ 'Run.md': MISSPELT });
    const { code, out, err } = await runCli(['check'], {
      cwd,
      stdin,
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(err).toMatch(/Run\.md\n +(\d+) - traget: 3\n +\1 \+ target: 3\n/);
    expect(err).toContain('1 fix applied in 1 note.');
    expect(readIn(cwd, 'Run.md')).toBe(FIXED);
    expect(out).toContain('nothing to report');
    expect(code).toBe(0);
  });

  it('leaves a note alone that was changed while the question stood there', async () => {
    const cwd = aFolder({ 'Run.md': MISSPELT, 'Walk.md': MISSPELT });
    const others = `${MISSPELT}\nWritten by somebody else.\n`;
    async function* answer() {
      writeIn(cwd, 'Run.md', others);
      yield await Promise.resolve('y\n');
    }
    const printed = { out: '', err: '' };
    await run(['check'], { ...anIo({ cwd, terminal: true }, printed), stdin: answer() });
    expect(readIn(cwd, 'Run.md')).toBe(others);
    expect(readIn(cwd, 'Walk.md')).toBe(FIXED);
    expect(printed.err).toContain('Run.md was left as it is. The note has changed since.');
    expect(printed.err).toContain('1 fix applied in 1 note.');
  });
});

describe('check of some rules only', () => {
  const NOTE = smartExample({ due: '2026-06-01', target: null, traget: '3' });
  const all = ['time/deadline-in-past', 'properties/misspelt-name', 'measure/no-target'];

  it.each([
    [[], all],
    [['--rule', 'time/deadline-in-past'], ['time/deadline-in-past']],
    [['--rule', 'Deadline-in-Past'], ['time/deadline-in-past']],
    [
      ['--rule', 'time', '--rule', 'no-target'],
      ['time/deadline-in-past', 'measure/no-target'],
    ],
    [['--ignore', 'time', '--ignore=no-target'], ['properties/misspelt-name']],
    [['--rule', 'time', '--ignore', 'deadline-in-past'], []],
    [['--rule', 'focus'], []],
  ])('%j', async (argv, expected) => {
    const { rules, code } = await check(aFolder({ 'Run.md': NOTE }), ...argv);
    expect([...(rules.get('Run.md') ?? [])].sort()).toEqual([...expected].sort());
    expect(code).toBe(expected.some((rule) => rule !== 'measure/no-target') ? 1 : 0);
  });

  it('fixes only what they find', async () => {
    const cwd = aFolder({ 'Run.md': NOTE });
    await check(cwd, '--fix', '--rule', 'time');
    expect(readIn(cwd, 'Run.md')).toBe(NOTE);
    await check(cwd, '--fix', '--ignore', 'time');
    expect(readIn(cwd, 'Run.md')).toBe(NOTE.replace('traget', 'target'));
  });

  it('does not wake a rule that the settings switch off', async () => {
    const cwd = aVaultFolder(
      { 'Run.md': NOTE },
      { version: 1, severities: { 'time/deadline-in-past': 'off' } },
    );
    expect((await check(cwd, '--rule', 'time')).rules.get('Run.md')).toEqual([]);
  });

  it('does not call a comment unused that keeps one of the others quiet', async () => {
    const quiet = smartExample({ due: '2026-06-01', 'goal-notes-disable': '[time/deadline-in-past]' });
    const { rules } = await check(aFolder({ 'Run.md': quiet }), '--ignore', 'time');
    expect(rules.get('Run.md')).toEqual([]);
  });
});

describe('recorded outputs of check', () => {
  it.each([['text'], ['json'], ['github'], ['sarif']])('%s', async (format) => {
    const { out } = await runCli(['check', '--format', format], { cwd: aFolder(A_SMALL_VAULT) });
    // the list of rules is as long as there are rules, and none of this test's business
    const recorded =
      format === 'sarif'
        ? JSON.stringify(
            (JSON.parse(out) as { runs: { results: unknown }[] }).runs[0]?.results,
            (key, value: unknown) => (key === 'ruleIndex' ? undefined : value),
            2,
          )
        : out;
    await expect(recorded).toMatchFileSnapshot(
      `../../golden/cli/check.${format === 'github' ? 'github.txt' : format}`,
    );
  });

  it('in a terminal: colours, places below the path, long messages wrapped', async () => {
    const { out } = await runCli(['check'], { cwd: aFolder(A_SMALL_VAULT), terminal: true, columns: 96 });
    await expect(out.replaceAll('\u001b', '␛')).toMatchFileSnapshot('../../golden/cli/check.terminal.txt');
  });
});

describe('a vault that cannot be read as a whole', () => {
  // the superuser may read everything
  it.skipIf(process.getuid?.() === 0)('is no passed check', async () => {
    const cwd = aFolder({ 'Run.md': smartExample(), 'Secret.md': smartExample() });
    chmodSync(path.join(cwd, 'Secret.md'), 0o000);
    const { code, err } = await check(cwd);
    expect(code).toBe(2);
    expect(err).toContain('No permission');
  });
});
