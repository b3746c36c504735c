import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.mts';
import { run } from '../../src/cli/run.mts';
import { aFolder } from '../support/a-folder';
import { anIo, runCli } from '../support/run-cli';

describe('the command line', () => {
  it('says what it can do when nothing is asked, and that this was wrong usage', async () => {
    const { code, out, err } = await runCli([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const { name } of COMMANDS) expect(err).toContain(`  ${name} `);
  });

  it.each([['--help'], ['-h'], ['help']])('prints the overview as data for %s', async (word) => {
    const { code, out, err } = await runCli([word]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: goal-notes <command>');
  });

  it.each([['--version'], ['-v']])('prints its version for %s', async (word) => {
    expect(await runCli([word], { version: '1.2.3' })).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('suggests the command that was probably meant', async () => {
    const { code, out, err } = await runCli(['chekc']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Did you mean “check”?');
  });

  it('suggests nothing for a word that is near to no command', async () => {
    expect((await runCli(['zzz'])).err).not.toContain('Did you mean');
  });

  it('turns what the system refuses into a message', async () => {
    const io = anIo({ cwd: aFolder({ 'Run.md': '' }) });
    const failing = {
      ...io,
      out: () => {
        throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write' });
      },
    };
    expect(await run(['rules'], failing)).toBe(2);
  });

  it('does not hide a bug', async () => {
    const io = anIo({
      cwd: aFolder(),
      out: () => {
        throw new TypeError('a bug');
      },
    });
    await expect(run(['rules'], io)).rejects.toThrow('a bug');
  });
});

describe('every command', () => {
  it('stands in a file of its own, and every file is listed', () => {
    const files = readdirSync(path.join(import.meta.dirname, '../../src/cli/commands'))
      .map((file) => file.replace(/\.mts$/, ''))
      .filter((name) => name !== 'index');
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s has help with examples of itself',
    async (name, command) => {
      const { code, out, err } = await runCli([name, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(command.summary);
      for (const option of ['--format', '--today', '--config', '--help']) expect(out).toContain(option);
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [line] of command.examples) expect(line).toContain(`goal-notes ${name}`);
      expect((await runCli(['help', name])).out).toBe(out);
    },
  );

  it.each(COMMANDS.map(({ name }) => [name]))('%s refuses an option it does not have', async (name) => {
    const { code, out, err } = await runCli([name, '--fromat', 'json'], { cwd: aFolder() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('There is no option --fromat. Did you mean “--format”?');
    expect(err).toContain(`goal-notes ${name} --help`);
  });

  it.each(COMMANDS.map(({ name }) => [name]))('%s refuses a format it does not have', async (name) => {
    const { code, out, err } = await runCli([name, '--format', 'xml'], { cwd: aFolder() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--format is one of');
  });

  it.each(COMMANDS.map(({ name }) => [name]))('%s refuses a day that does not exist', async (name) => {
    const { code, err } = await runCli([name, '--today', '2026-02-30'], { cwd: aFolder() });
    expect(code).toBe(2);
    expect(err).toContain('--today takes a day as YYYY-MM-DD, not “2026-02-30”.');
  });
});
