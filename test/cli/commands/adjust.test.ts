import { describe, expect, it } from 'vitest';
import { aFolder, aVaultFolder, readIn } from '../../support/a-folder';
import { aNote } from '../../support/a-note';
import { runCli } from '../../support/run-cli';

async function adjust(cwd: string, ...argv: string[]) {
  return runCli(['adjust', ...argv], { cwd });
}

const RUN = aNote(
  { start: '2026-01-05', due: '2026-08-01', target: 300, unit: 'km' },
  '# Run 300 km\n\n## Check-ins\n- 2026-06-01: 120 km\n\n## Reviews\n### 2026-05-31',
);

describe('adjust', () => {
  it('sets the properties, says what was moved, and touches nothing else', async () => {
    const cwd = aFolder({ 'Run.md': RUN });
    const { code, out, err } = await adjust(
      cwd,
      'Run.md',
      'due=2026-09-01',
      'target=250',
      '--reason',
      'knee,  two weeks off',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      'Run.md: 2026-06-15: target 300 → 250 — knee, two weeks off\n' +
        'Run.md: 2026-06-15: due 2026-08-01 → 2026-09-01 — knee, two weeks off\n',
    );
    expect(readIn(cwd, 'Run.md')).toBe(
      RUN.replace('target: 300', 'target: 250')
        .replace('due: 2026-08-01', 'due: 2026-09-01')
        .replace(
          '\n\n## Reviews',
          '\n\n## Changes\n- 2026-06-15: target 300 → 250 — knee, two weeks off\n' +
            '- 2026-06-15: due 2026-08-01 → 2026-09-01 — knee, two weeks off\n\n## Reviews',
        ),
    );
  });

  it('appends below the changes that are there, on another day when asked to', async () => {
    const cwd = aFolder({ 'Run.md': RUN });
    await adjust(cwd, 'Run.md', 'target=250', '--date', '2026-03-01');
    await adjust(cwd, 'Run.md', 'target=200', '--today', '2026-05-01');
    expect(readIn(cwd, 'Run.md')).toContain(
      '## Changes\n- 2026-03-01: target 300 → 250\n- 2026-05-01: target 250 → 200\n\n## Reviews',
    );
  });

  it('writes nothing when nothing differs', async () => {
    const cwd = aFolder({ 'Run.md': RUN });
    const { code, out } = await adjust(cwd, 'Run.md', 'target=300', '--reason', 'none');
    expect({ code, out }).toEqual({ code: 0, out: 'Run.md: the plan says that already\n' });
    expect(readIn(cwd, 'Run.md')).toBe(RUN);
  });

  it('takes a value away, and knows the names of the settings', async () => {
    const schema = { properties: { due: 'deadline' }, statusValues: { paused: 'resting' } };
    const cwd = aVaultFolder({ 'Run.md': RUN.replace('due:', 'deadline:') }, { version: 1, schema });
    await adjust(cwd, 'Run.md', 'Deadline=none', 'status=resting');
    const text = readIn(cwd, 'Run.md');
    expect(text).toContain('\ndeadline:\n');
    expect(text).toContain('\nstatus: resting\n');
    expect(text).toContain('- 2026-06-15: due 2026-08-01 → none\n- 2026-06-15: status active → resting\n');
  });

  it('prints what was moved as data when asked to', async () => {
    const cwd = aFolder({ 'Run.md': RUN });
    const { out } = await adjust(cwd, 'Run.md', 'cadence=3 times a week', '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      path: 'Run.md',
      changes: [{ date: '2026-06-15', what: 'cadence', before: '', after: '3 per week', reason: '' }],
    });
  });

  it.each([
    [[], 'Which note, and what is moved?'],
    [['Run.md'], 'Which note, and what is moved?'],
    [['Run.md', 'target'], 'property=value (due=2026-09-01), not “target”'],
    [['Run.md', 'targt=3'], '“targt” is no part of a plan'],
    [['Run.md', 'targt=3'], 'Did you mean “target”?'],
    [['Run.md', 'target=3', 'target=4'], '“target” is there twice.'],
    [['Run.md', 'target=many'], '`target` takes a number, not “many”.'],
    [['Run.md', 'due=2026-02-30'], '`due` takes a day as YYYY-MM-DD, not “2026-02-30”.'],
    [['Run.md', 'cadence=often'], 'not “often”.'],
    [['Run.md', 'status=later'], '`status` takes idea, active, paused, achieved, dropped, not “later”.'],
    [['Run.md', 'target=3', '--date', '2026-06-16'], '2026-06-16 lies ahead'],
    [['Run.md', 'target=3', '--date', 'today'], '--date takes a day as YYYY-MM-DD, not “today”.'],
    [['Rum', 'target=3'], 'There is no note “Rum”. Did you mean “Run”?'],
  ])('%j is wrong usage', async (argv, message) => {
    const cwd = aFolder({ 'Run.md': RUN });
    const { code, out, err } = await adjust(cwd, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readIn(cwd, 'Run.md')).toBe(RUN);
  });

  it.each([
    ['is no goal', '# Monday\n', 'no goal any more'],
    ['has broken properties', '---\ntype: goal\nx: [\n---\n', 'The properties are not valid YAML'],
    [
      'has a property written in a way that cannot be changed',
      '---\ntype: goal\ntarget: &all 3\n---\n',
      'has a YAML anchor',
    ],
  ])('leaves a note alone that %s', async (_, text, message) => {
    const cwd = aFolder({ 'Note.md': text });
    const { code, err } = await adjust(cwd, 'Note.md', 'target=4');
    expect(code).toBe(2);
    expect(err).toContain('Note.md was left as it is. ');
    expect(err).toContain(message);
    expect(readIn(cwd, 'Note.md')).toBe(text);
  });
});
