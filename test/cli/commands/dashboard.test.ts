import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, aVaultFolder } from '../../support/a-folder';
import { aNote } from '../../support/a-note';
import { anIo, runCli } from '../../support/run-cli';
import { run } from '../../../src/cli/run.mts';

/** Runs until the test says that it was interrupted. */
async function whileServing(cwd: string, argv: readonly string[], look: (printed: string) => Promise<void>) {
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<void>((resolve) => (interrupt = resolve));
  const opened: string[] = [];
  const printed = { out: '', err: '' };
  const io = anIo({ cwd, openUrl: (url) => opened.push(url) }, printed);
  let looked: Promise<void> = Promise.resolve();
  const code = await run(['dashboard', ...argv], {
    ...io,
    // asked for once everything is up
    interrupted: () => {
      looked = look(printed.out).finally(interrupt);
      return interrupted;
    },
  });
  await looked;
  return { code, opened, ...printed };
}

describe('dashboard', () => {
  it('prints an address that works until it is interrupted', async () => {
    let url = '';
    const { code, err, opened } = await whileServing(aFolder({ 'Run.md': aNote() }), [], async (printed) => {
      url = printed.trim();
      expect((await fetch(url)).status).toBe(200);
    });
    expect({ code, opened }).toEqual({ code: 0, opened: [] });
    expect(err).toContain('(1 goal). Ctrl+C ends it.');
    await expect(fetch(url)).rejects.toThrow();
  });

  it('opens the browser when asked to', async () => {
    const { out, opened } = await whileServing(aFolder(), ['--open'], () => Promise.resolve());
    expect(opened).toEqual([out.trim()]);
  });

  it('prints address and port as data', async () => {
    const { out } = await whileServing(aFolder(), ['--format', 'json'], () => Promise.resolve());
    const { url, port } = JSON.parse(out) as { url: string; port: number };
    expect(new URL(url).port).toBe(String(port));
  });

  it('offers to open notes in the app only where the folder is a vault of it', async () => {
    const vault = aVaultFolder({ 'Goals/Run.md': aNote() });
    await whileServing(path.join(vault, 'Goals'), [], async (printed) => {
      expect(await (await fetch(printed.trim())).text()).toContain(
        `"openInApp":"obsidian://open?path=${encodeURIComponent(`${vault}/`)}"`,
      );
    });
    await whileServing(aFolder(), [], async (printed) => {
      expect(await (await fetch(printed.trim())).text()).toContain('"openInApp":null');
    });
  });

  it('takes --today for the day', async () => {
    await whileServing(aFolder(), ['--today', '2026-01-02'], async (printed) => {
      expect(await (await fetch(`${printed.trim()}model`)).json()).toMatchObject({ today: '2026-01-02' });
    });
  });

  it.each([
    [['--port', 'http'], '--port takes a whole number, not “http”.'],
    [['--port', '99999'], '--port takes a whole number, not “99999”.'],
    [['Missing'], 'There is no file or folder “Missing”.'],
    [['.', '.'], 'One vault at a time.'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, out, err } = await runCli(['dashboard', ...argv], { cwd: aFolder() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
