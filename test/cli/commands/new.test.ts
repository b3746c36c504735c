import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { aFolder, aVaultFolder, readIn } from '../../support/a-folder';
import { runCli } from '../../support/run-cli';

async function create(cwd: string, ...argv: string[]) {
  const { code, out, err } = await runCli(['new', ...argv], { cwd });
  return { code, out, err, path: out.trim() };
}

function goalIn(cwd: string, file: string) {
  const read = readNote(file, readIn(cwd, file), DEFAULT_SCHEMA);
  if (read.kind !== 'goal') throw new Error(`${file} is ${read.kind}`);
  return read.goal;
}

describe('new', () => {
  it('makes a goal of what was given and prints where it is', async () => {
    const cwd = aVaultFolder();
    const made = await create(
      cwd,
      ...[
        'smart',
        'Run 5 km',
        '--statement',
        'I will run 5 km.',
        '--set',
        'due=2026-09-01',
        '--set',
        'target=5',
      ],
      ...[
        '--set',
        'unit=km',
        '--set',
        'parent=Health',
        '--set',
        'values=Health, Calm',
        '--set',
        'relevant=Because I breathe badly.',
      ],
    );
    expect(made).toEqual({ code: 0, out: 'Goals/Run 5 km.md\n', err: '', path: 'Goals/Run 5 km.md' });
    expect(goalIn(cwd, made.path)).toMatchObject({
      title: { value: 'Run 5 km' },
      framework: 'smart',
      status: 'active',
      start: '2026-06-15',
      due: '2026-09-01',
      target: 5,
      unit: 'km',
      parent: { target: 'Health' },
      values: [{ value: 'Health' }, { value: 'Calm' }],
      statement: { value: 'I will run 5 km.' },
      criteria: { relevant: { text: 'Because I breathe badly.' } },
    });
  });

  it('goes to the goal folder of the vault, from any folder of it', async () => {
    const vault = aVaultFolder({ 'Diary/Monday.md': '' }, { version: 1, goalFolder: 'My goals' });
    const made = await create(path.join(vault, 'Diary'), 'pact', 'Walk', '--set', 'cadence=3 per week');
    expect(made.path).toBe('../My goals/Walk.md');
    expect(goalIn(vault, 'My goals/Walk.md')).toMatchObject({ framework: 'pact', cadence: { times: 3 } });
  });

  it('goes to another folder when told to, within a vault or not', async () => {
    const vault = aVaultFolder();
    expect((await create(vault, 'smart', 'A', '--dir', 'Ideas/2026')).path).toBe('Ideas/2026/A.md');
    const folder = aFolder({ 'here/x.md': '' });
    expect((await create(path.join(folder, 'here'), 'smart', 'A', '--dir', '..')).path).toBe('../A.md');
    expect(goalIn(folder, 'A.md').title.value).toBe('A');
  });

  it('never replaces a note', async () => {
    const cwd = aFolder({ 'Goals/Run.md': 'mine' });
    expect((await create(cwd, 'smart', 'Run')).path).toBe('Goals/Run 1.md');
    expect((await create(cwd, 'smart', 'Run')).path).toBe('Goals/Run 2.md');
    expect(readIn(cwd, 'Goals/Run.md')).toBe('mine');
  });

  it('takes the person’s own template', async () => {
    const template = '---\nmood: calm\n---\n# {{title}}\n\n## Specific\n{{specific}}\n';
    const cwd = aVaultFolder({ 'Templates/SMART.md': template }, { version: 1, templateFolder: 'Templates' });
    const { path: file } = await create(cwd, 'smart', 'Run');
    expect(readIn(cwd, file)).toContain('mood: calm');
    expect((await create(cwd, 'pact', 'Walk')).code).toBe(0);
  });

  it('uses the names of the settings, and takes them too', async () => {
    const properties = { due: 'deadline' };
    const cwd = aVaultFolder({}, { version: 1, schema: { properties } });
    const { path: file, err } = await create(cwd, 'smart', 'Run', '--set', 'deadline=2026-09-01');
    expect(err).toBe('');
    expect(readIn(cwd, file)).toContain('deadline: 2026-09-01');
  });

  it('keeps a strange title in the note and out of the file system', async () => {
    const cwd = aFolder();
    const { path: file } = await create(cwd, 'smart', '../../etc: "passwd" <script>');
    expect(path.dirname(file)).toBe('Goals');
    expect(goalIn(cwd, file).title.value).toContain('etc');
  });

  it('puts goals into the folder that makes them goals', async () => {
    const schema = { recognition: { by: 'folder', folder: 'Aims' } };
    const cwd = aVaultFolder({}, { version: 1, schema });
    expect((await create(cwd, 'smart', 'Run')).path).toBe('Aims/Run.md');
    const elsewhere = await create(cwd, 'smart', 'Run', '--dir', 'Other');
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.err).toContain('would not be a goal');
  });

  it('prints data when asked to', async () => {
    const { out } = await create(aFolder(), 'smart', 'Run', '--format', 'json');
    expect(JSON.parse(out)).toEqual({ path: 'Goals/Run.md' });
  });

  it.each([
    [[], 'By which framework?'],
    [['smrat', 'Run'], 'Did you mean “smart”?'],
    [['__proto__', 'Run'], 'By which framework?'],
    [['smart'], 'Which title?'],
    [['smart', '  '], 'Which title?'],
    [['smart', 'Run', '5', 'km'], 'Which title? Put it in quotes'],
    [['smart', 'Run', '--set', 'due'], '--set takes key=value, not “due”.'],
    [['smart', 'Run', '--set', '=3'], '--set takes key=value'],
    [
      ['smart', 'Run', '--set', 'traget=3'],
      'There is no property or criterion “traget”. Did you mean “target”?',
    ],
    [['smart', 'Run', '--set', 'type=book'], 'There is no property or criterion “type”.'],
    [['smart', 'Run', '--set', 'continuous=daily'], 'There is no property or criterion “continuous”.'],
    [['smart', 'Run', '--set', 'due=2026-02-30'], '2026-02-30'],
    [['smart', 'Run', '--set', 'target=many'], 'target should be a number'],
    [['pact', 'Run', '--set', 'cadence=sometimes'], 'cadence should be'],
    [['smart', 'Run', '--set', 'status=someday'], 'someday'],
  ])('%j is wrong usage, and no note is made', async (argv, message) => {
    const cwd = aFolder();
    const { code, out, err } = await create(cwd, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect((await runCli(['check', '--format', 'json'], { cwd })).out).toContain('"goals": 0');
  });
});

describe('what is set', () => {
  it.each([
    [['--set', 'start=2026-08-01', '--set', 'due=2026-07-01'], 'before'],
    [['--set', 'due=2026-07-01', '--set', 'due=2026-08-01'], '“due” is set twice.'],
    [['--set', 'framework=pact'], 'The framework is the first word'],
  ])('is refused: %j', async (options, message) => {
    const cwd = aFolder();
    const { code, err } = await runCli(['new', 'smart', 'Run', ...options], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('may have a decimal comma, and may lie in the past when that is said', async () => {
    const cwd = aFolder();
    const { code, err } = await runCli(
      ['new', 'smart', 'Run', '--set', 'target=1,5', '--set', 'start=2026-01-01', '--set', 'due=2026-06-01'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(err).toContain('It is due on 2026-06-01, which has passed.');
    expect(readIn(cwd, 'Goals/Run.md')).toContain('target: 1.5\n');
  });
});
