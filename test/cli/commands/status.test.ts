import { describe, expect, it } from 'vitest';
import { pactExample } from '../../../src/core/lint/example-note';
import { aFolder, aVaultFolder } from '../../support/a-folder';
import { aNote } from '../../support/a-note';
import { A_SMALL_VAULT } from '../../support/a-small-vault';
import { runCli } from '../../support/run-cli';

describe('status --format json', () => {
  it('is the contract, field by field', async () => {
    const cwd = aFolder({
      'Food.md': pactExample({}, '# Food\n\n## Check-ins\n- 2026-06-02: done\n- 2026-06-09: done\n'),
      'Sub/Compost.md': aNote(
        { start: '2026-06-01', due: '2026-06-30', baseline: 0, target: 4, current: 1, parent: '[[Food]]' },
        '# Compost',
      ),
    });
    const { code, out, err } = await runCli(['status', '--format', 'json'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      today: '2026-06-15',
      goals: [
        {
          path: 'Food.md',
          title: 'Food',
          framework: 'pact',
          status: 'active',
          progress: { value: 0.25, source: 'children' },
          pace: null,
          health: expect.any(String) as string,
          reasons: expect.arrayContaining([expect.any(String)]) as string[],
          childProgress: 0.25,
          hitRate: 1,
          streak: 2,
          bestStreak: 2,
          children: ['Sub/Compost.md'],
        },
        {
          path: 'Sub/Compost.md',
          title: 'Compost',
          framework: 'smart',
          status: 'active',
          progress: { value: 0.25, source: 'measure' },
          pace: { expected: 0.5, delta: -0.25 },
          health: expect.any(String) as string,
          reasons: expect.arrayContaining([expect.any(String)]) as string[],
          // 3 left in the 16 days from today on
          steering: {
            current: 1,
            expected: 2,
            ahead: -1,
            bufferDays: 0,
            needed: { perDay: 0.1875, perWeek: 1.3125, perSession: null },
            doing: null,
            nextDays: [1, 17 / 15, 19 / 15, 21 / 15, 23 / 15, 25 / 15, 27 / 15].map((value, day) => ({
              date: `2026-06-${15 + day}`,
              value: expect.closeTo(value, 9) as number,
            })),
          },
          forecast: {
            kind: 'none',
            why: 'thin',
            reports: 0,
            days: 0,
            message: 'too little history: no check-in, 3 are needed',
          },
          children: [],
        },
      ],
      unreadable: [],
    });
  });

  it('names the goals it could not read, and where they are broken', async () => {
    const { code, out } = await runCli(['status', '--format', 'json'], {
      cwd: aFolder({ 'Broken.md': '---\ntype: goal\nx: [\n---\n' }),
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      goals: [],
      unreadable: [{ path: 'Broken.md', problems: [{ code: 'yaml-syntax', line: 4 }] }],
    });
  });

  it('is as the day was, whatever was reported later', async () => {
    const cwd = aFolder({
      'Run.md': aNote({ target: 4, current: 4 }, '# Run\n\n## Check-ins\n- 2026-06-01: 1\n- 2026-06-20: 4\n'),
    });
    const { out } = await runCli(['status', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ goals: [{ progress: { value: 0.25 } }] });
  });

  it('shows the whole vault from any folder of it', async () => {
    const vault = aVaultFolder({ 'Goals/Run.md': aNote(), 'Diary/Monday.md': '' });
    const { out } = await runCli(['status', 'Diary', '--format', 'json'], { cwd: vault });
    expect((JSON.parse(out) as { goals: unknown[] }).goals).toHaveLength(1);
  });
});

describe('status', () => {
  it.each([
    [['Missing'], 'There is no file or folder “Missing”.'],
    [['Note.md'], '“Note.md” is not a folder.'],
    [['.', '.'], 'One vault at a time.'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, out, err } = await runCli(['status', ...argv], { cwd: aFolder({ 'Note.md': '' }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says how to begin where there are no goals', async () => {
    const { code, out } = await runCli(['status'], { cwd: aFolder() });
    expect(code).toBe(0);
    expect(out).toContain('goal-notes new');
  });

  it('keeps titles from steering the terminal, and wide characters from breaking the columns', async () => {
    const cwd = aFolder({
      'A.md': aNote({ status: 'idea' }, '# \u001b[2JTidy'),
      'B.md': aNote({ status: 'idea' }, '# 花を育てる'),
    });
    const { out } = await runCli(['status'], { cwd });
    expect(out).not.toContain('\u001b');
    const rows = out.split('\n').filter((line) => line.includes('·'));
    expect(rows.map((row) => row.indexOf('·') + (row.includes('花') ? 5 : 0))).toEqual([
      rows[0]?.indexOf('·'),
      rows[0]?.indexOf('·'),
    ]);
  });
});

describe('recorded outputs of status', () => {
  it.each([
    ['text', 'txt'],
    ['md', 'md'],
  ])('%s', async (format, ending) => {
    const { out } = await runCli(['status', '--format', format], { cwd: aFolder(A_SMALL_VAULT) });
    await expect(out).toMatchFileSnapshot(`../../golden/cli/status.${ending}`);
  });

  it('in a narrow terminal', async () => {
    const { out } = await runCli(['status'], { cwd: aFolder(A_SMALL_VAULT), terminal: true, columns: 96 });
    await expect(out.replaceAll('\u001b', '␛')).toMatchFileSnapshot('../../golden/cli/status.terminal.txt');
  });
});
