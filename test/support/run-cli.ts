/** The command line without a process. In: words and what the process would be. Out: what it printed, and its exit code. */
import type { ExitCode, Io } from '../../src/cli/io.mts';
import { run } from '../../src/cli/run.mts';

export interface CliOptions extends Partial<Omit<Io, 'stdin' | 'isTTY'>> {
  readonly stdin?: string | readonly (string | Uint8Array)[];
  /** Whether all three streams are a terminal. */
  readonly terminal?: boolean;
}

export interface CliResult {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export const TODAY = '2026-06-15';

/** @example await runCli(['check'], { cwd: aFolder({ 'Run.md': aNote() }) }) */
export async function runCli(argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const printed = { out: '', err: '' };
  const code = await run(argv, anIo(options, printed));
  return { code, ...printed };
}

/** @param printed what is written comes here, piece by piece */
export function anIo(
  { stdin = [], terminal = false, ...rest }: CliOptions,
  printed: { out: string; err: string } = { out: '', err: '' },
): Io {
  return {
    cwd: process.cwd(),
    env: {},
    today: () => TODAY,
    stdin: chunks(typeof stdin === 'string' ? [stdin] : stdin),
    isTTY: { stdin: terminal, stdout: terminal, stderr: terminal },
    columns: null,
    out: (text) => void (printed.out += text),
    drained: () => Promise.resolve(),
    err: (text) => void (printed.err += text),
    interrupted: () => Promise.resolve(),
    openUrl: () => undefined,
    version: '0.0.0',
    page: { script: 'page script', styles: 'page styles' },
    ...rest,
  };
}

async function* chunks(all: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const chunk of all) yield await Promise.resolve(chunk);
}
