/** The built command line's dashboard over a folder, as a person starts it. In: a folder. Out: its address. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** With GOAL_NOTES_OUT it is where the build has put it. */
export const BUILT_CLI = path.resolve(ROOT, process.env['GOAL_NOTES_OUT'] ?? '.', 'dist/cli.cjs');

/** The server ends with the test. */
export async function serveVault(folder: string, today = '2026-06-15'): Promise<string> {
  const server = spawn(process.execPath, [BUILT_CLI, 'dashboard', folder, '--today', today], {
    env: { ...process.env, TZ: 'America/Los_Angeles' },
  });
  onTestFinished(() => {
    server.kill('SIGINT');
  });
  return addressOf(server);
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (words: Buffer) => (said += words.toString()));
    server.stdout?.on('data', (words: Buffer) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(words.toString())?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
