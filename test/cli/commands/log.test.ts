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
