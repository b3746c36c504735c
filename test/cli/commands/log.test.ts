import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { aFolder, aVaultFolder, readIn } from '../../support/a-folder';
import { aNote } from '../../support/a-note';
import { runCli } from '../../support/run-cli';

async function log(cwd: string, ...argv: string[]) {
  return runCli(['log', ...argv], { cwd });
}

const RUN = aNote({ target: 5, unit: 'km', current: 1 }, '# Run\n\n## Check-ins\n- 2026-06-01: 1 km');
const WALK = aNote({ framework: 'pact', cadence: 'daily' }, '# Walk');

describe('log', () => {
  it('appends a check-in, mirrors its value, and touches nothing else', async () => {
    const cwd = aFolder({ 'Goals/Run.md': RUN });
    const { code, out, err } = await log(cwd, 'Goals/Run.md', '3 km', '--comment', 'in the  rain');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'Goals/Run.md: 2026-06-15: 3 km — in the rain\n',
      err: '',
    });
    expect(readIn(cwd, 'Goals/Run.md')).toBe(
      RUN.replace('current: 1', 'current: 3').replace(
        '- 2026-06-01: 1 km',
        '- 2026-06-01: 1 km\n- 2026-06-15: 3 km — in the rain',
      ),
    );
  });

  it.each([
    ['+2', '- 2026-06-15: +2', 'current: 3'],
    ['-0.5', '- 2026-06-15: -0.5', 'current: 0.5'],
    ['skip', '- 2026-06-15: skip', 'current: 1'],
  ])('logs %s', async (value, line, current) => {
    const cwd = aFolder({ 'Run.md': RUN });
    expect((await log(cwd, 'Run.md', value)).code).toBe(0);
    expect(readIn(cwd, 'Run.md')).toContain(line);
    expect(readIn(cwd, 'Run.md')).toContain(current);
  });

  it('adds the section when there is none, and takes another day', async () => {
    const cwd = aFolder({ 'Walk.md': WALK });
    expect((await log(cwd, 'Walk.md', 'done', '--date', '2026-06-14')).code).toBe(0);
    expect(readIn(cwd, 'Walk.md')).toContain('## Check-ins\n- 2026-06-14: done\n');
  });

  it('takes --today for the day', async () => {
    const cwd = aFolder({ 'Walk.md': WALK });
    await log(cwd, 'Walk.md', 'done', '--today', '2026-05-01');
    expect(readIn(cwd, 'Walk.md')).toContain('- 2026-05-01: done');
  });

  it('prints what stands in the note as data when asked to', async () => {
    const cwd = aFolder({ 'Run.md': RUN });
    const { out } = await log(cwd, 'Run.md', '3', '--format', 'json');
    expect(JSON.parse(out)).toEqual({ path: 'Run.md', date: '2026-06-15', value: '3', comment: '' });
  });

  it.each([
    ['its path without ending', '.', 'Goals/Run'],
    ['its name, from anywhere in the vault', 'Diary', 'run'],
    ['its path from the vault, from elsewhere in it', 'Diary', 'Goals/Run'],
  ])('finds a note by %s', async (_, folder, given) => {
    const vault = aVaultFolder({ 'Goals/Run.md': RUN, 'Diary/Monday.md': '' });
    expect((await log(path.join(vault, folder), given, '3')).code).toBe(0);
    expect(readIn(vault, 'Goals/Run.md')).toContain('- 2026-06-15: 3');
  });

  it('honours the names of the settings', async () => {
    const schema = { properties: { current: 'now' } };
    const cwd = aVaultFolder({ 'Run.md': RUN.replace('current', 'now') }, { version: 1, schema });
    await log(cwd, 'Run.md', '3');
    expect(readIn(cwd, 'Run.md')).toContain('now: 3');
  });

  it.each([
    [[], 'Which note, and which value?'],
    [['Run.md'], 'Which note, and which value?'],
    [['Run.md', '3', 'km'], 'Which note, and which value?'],
    [['Run.md', 'a lot'], 'is no check-in'],
    [['Run.md', '3', '--date', '2026-06-16'], '2026-06-16 lies ahead: a check-in says what has happened.'],
    [['Run.md', '3', '--date', 'today'], '--date takes a day as YYYY-MM-DD, not “today”.'],
    [['Rum', '3'], 'There is no note “Rum”. Did you mean “Run”?'],
    [['Twice', '3'], 'Several notes are called “Twice”: a/Twice.md, b/Twice.md.'],
    [['../Run.md', '3'], 'There is no file or folder “../Run.md”.'],
    [['b/Run', '3'], 'There is no note “b/Run”.'],
  ])('%j is wrong usage', async (argv, message) => {
    const cwd = aFolder({ 'Run.md': RUN, 'a/Twice.md': RUN, 'b/Twice.md': RUN });
    const { code, out, err } = await log(cwd, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it.each([
    ['is no goal', '# Monday\n', 'no goal any more'],
    ['has broken properties', '---\ntype: goal\nx: [\n---\n', 'The properties are not valid YAML'],
  ])('leaves a note alone that %s', async (_, text, message) => {
    const cwd = aFolder({ 'Note.md': text });
    const { code, err } = await log(cwd, 'Note.md', '3');
    expect(code).toBe(2);
    expect(err).toContain(`Note.md was left as it is. `);
    expect(err).toContain(message);
    expect(readIn(cwd, 'Note.md')).toBe(text);
  });
});

describe('log -', () => {
  const GOALS = {
    'Goals/Run 5 km.md': RUN.replace('# Run', '# Run: 5 km'),
    'Goals/Walk.md': WALK,
    'Goals/Paused.md': aNote({ status: 'paused', measure: 'pages' }, '# Resting'),
    'Diary.md': '# Diary\n',
    'Broken.md': '---\ntype: goal\nx: [\n---\n',
  };

  async function logLines(cwd: string, lines: string, ...argv: string[]) {
    return runCli(['log', '-', ...argv], { cwd, stdin: lines });
  }

  it('logs every line: by path, name and title, as words and as JSON, with days and comments', async () => {
    const cwd = aVaultFolder(GOALS);
    const lines = [
      '# a week',
      '',
      'Goals/Run 5 km.md: 3 km — in the rain',
      'run 5 km: +1',
      'Run: 5 km: 4.5',
      '2026-06-14 [[Walk]]: done',
      '{"goal": "Walk", "value": "skip", "date": "2026-06-13", "comment": "ill"}',
      '{"goal": "Run: 5 km", "value": 5}',
    ].join('\r\n');
    const { code, out, err } = await logLines(cwd, lines);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'Goals/Run 5 km.md: 2026-06-15: 3 km — in the rain',
        'Goals/Run 5 km.md: 2026-06-15: +1',
        'Goals/Run 5 km.md: 2026-06-15: 4.5',
        'Goals/Walk.md: 2026-06-14: done',
        'Goals/Walk.md: 2026-06-13: skip — ill',
        'Goals/Run 5 km.md: 2026-06-15: 5',
        '',
      ].join('\n'),
    );
    expect(readIn(cwd, 'Goals/Run 5 km.md')).toContain(
      '- 2026-06-01: 1 km\n- 2026-06-15: 3 km — in the rain\n- 2026-06-15: +1\n- 2026-06-15: 4.5\n- 2026-06-15: 5\n',
    );
    expect(readIn(cwd, 'Goals/Run 5 km.md')).toContain('current: 5\n');
    expect(readIn(cwd, 'Goals/Walk.md')).toContain('- 2026-06-14: done\n- 2026-06-13: skip — ill\n');
  });

  it('finds paths from where one is, and takes --date for lines without a day', async () => {
    const cwd = aVaultFolder(GOALS);
    const { code } = await logLines(
      path.join(cwd, 'Goals'),
      'Walk.md: done\n2026-06-10 Walk: done',
      '--date',
      '2026-06-12',
    );
    expect(code).toBe(0);
    expect(readIn(cwd, 'Goals/Walk.md')).toContain('- 2026-06-12: done\n- 2026-06-10: done\n');
  });

  it.each([
    ['Walk', 'A line names a goal'],
    ['Walk: a lot', '“a lot” is no check-in'],
    ['Wolk: done', 'There is no goal “Wolk”.'],
    ['Diary: 3', '“Diary” is no goal.'],
    ['Broken: 3', 'The properties of “Broken” cannot be read.'],
    ['2026-02-30 Walk: done', 'There is no day 2026-02-30'],
    ['2026-06-16 Walk: done', '2026-06-16 lies ahead'],
    ['{"goal": "Walk"}', 'A line names a goal'],
    ['{"goal": ', 'A line names a goal'],
  ])('writes nothing at all when a line is %s', async (bad, message) => {
    const cwd = aVaultFolder(GOALS);
    const { code, out, err } = await logLines(cwd, `Walk: done\n\n${bad}\nRun 5 km: 3\n`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`-:3: ${message}`);
    expect(err).toContain('Nothing was logged.');
    expect(readIn(cwd, 'Goals/Walk.md')).toBe(WALK);
    expect(readIn(cwd, 'Goals/Run 5 km.md')).toBe(GOALS['Goals/Run 5 km.md']);
  });

  it('tells every wrong line at once', async () => {
    const cwd = aVaultFolder(GOALS);
    const { err } = await logLines(cwd, 'a: 1\nWalk: done\nb: 2\n');
    expect(err.match(/^-:\d/gm)).toEqual(['-:1', '-:3']);
  });

  it('shows with --dry-run what it would do, and writes nothing', async () => {
    const cwd = aVaultFolder(GOALS);
    const { code, out, err } = await logLines(cwd, 'Walk: done\n', '--dry-run');
    expect({ code, out }).toEqual({ code: 0, out: 'Goals/Walk.md: 2026-06-15: done\n' });
    expect(err).toBe('Would be logged: 1. Nothing was written.\n');
    expect(readIn(cwd, 'Goals/Walk.md')).toBe(WALK);
    expect((await log(cwd, 'Walk', 'done', '--dry-run')).out).toBe(out);
    expect(readIn(cwd, 'Goals/Walk.md')).toBe(WALK);
  });

  it('prints data, and says when a goal rests', async () => {
    const cwd = aVaultFolder(GOALS);
    const { out, err } = await logLines(cwd, 'Resting: 3 — a page', '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      dryRun: false,
      logged: [{ path: 'Goals/Paused.md', date: '2026-06-15', value: '3', comment: 'a page' }],
      alreadyLogged: [],
    });
    expect(err).toContain('This goal is paused');
  });

  it('says so when there is nothing', async () => {
    expect(await logLines(aVaultFolder(GOALS), '\n# nothing\n')).toEqual({
      code: 0,
      out: '',
      err: 'Nothing to log.\n',
    });
  });

  it.each([
    [['-', '--comment', 'x'], '--comment is for one check-in'],
    [['--from', 'Diary.md'], 'The name of “Diary.md” has no date'],
    [['--from', '2026-06-16.md'], '2026-06-16 lies ahead'],
    [['--from', '2026-06-12.md', '--date', '2026-06-12'], '--date is for one check-in'],
    [['Walk', 'done', '--from', '2026-06-12.md'], 'With --from the note says'],
    [['--from', '2026-06-11.md'], 'There is no note “2026-06-11.md”'],
  ])('%j is wrong usage', async (argv, message) => {
    const cwd = aVaultFolder({ ...GOALS, '2026-06-12.md': '', '2026-06-16.md': '' });
    const { code, err } = await log(cwd, ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('log --from', () => {
  const DAILY = '# Friday\n\n- goal:: [[Walk]] done\n- goal:: [[Run]] +2 — slow\n- goal:: [[Run]]\n';
  const NOTES = { 'Goals/Run.md': RUN, 'Goals/Walk.md': WALK, 'Daily/2026-06-12.md': DAILY };

  it('logs what the note says, for its day, once', async () => {
    const cwd = aVaultFolder(NOTES);
    const first = await log(cwd, '--from', 'Daily/2026-06-12.md');
    expect(first).toEqual({
      code: 0,
      out: 'Goals/Walk.md: 2026-06-12: done\nGoals/Run.md: 2026-06-12: +2 — slow\n',
      err: '',
    });
    const after = [readIn(cwd, 'Goals/Run.md'), readIn(cwd, 'Goals/Walk.md')];
    expect(await log(cwd, '--from', '2026-06-12')).toEqual({ code: 0, out: '', err: 'Logged before: 2.\n' });
    expect([readIn(cwd, 'Goals/Run.md'), readIn(cwd, 'Goals/Walk.md')]).toEqual(after);
    expect(readIn(cwd, 'Daily/2026-06-12.md')).toBe(DAILY);
  });

  it('writes nothing when a line cannot be understood', async () => {
    const cwd = aVaultFolder({ ...NOTES, 'Daily/2026-06-12.md': `${DAILY}- goal:: [[Gone]] 3\n` });
    const { code, err } = await log(cwd, '--from', 'Daily/2026-06-12.md');
    expect(code).toBe(2);
    expect(err).toContain('Daily/2026-06-12.md:6: There is no note “Gone”.');
    expect(readIn(cwd, 'Goals/Walk.md')).toBe(WALK);
  });

  it('shows with --dry-run what is new and what is not', async () => {
    const cwd = aVaultFolder(NOTES);
    await log(cwd, 'Walk', 'done', '--date', '2026-06-12');
    const { out } = await log(cwd, '--from', '2026-06-12', '--dry-run', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      logged: [{ path: 'Goals/Run.md', value: '+2' }],
      alreadyLogged: [{ path: 'Goals/Walk.md', value: 'done' }],
    });
    expect(readIn(cwd, 'Goals/Run.md')).toBe(RUN);
  });
});
