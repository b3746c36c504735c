/** What a command needs of the process it runs in, so that tests can stand in for it. */
import type { LocalDate } from '../core/calendar/local-date';

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day it is now, unless `--today` says otherwise. */
  readonly today: () => LocalDate;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Which of the three are a terminal. */
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** How many characters fit on a line of the terminal; null when that is not known. */
  readonly columns: number | null;
  /** Data. */
  readonly out: (text: string) => void;
  /** Resolves when more data can be taken without piling up. */
  readonly drained: () => Promise<void>;
  /** Messages. */
  readonly err: (text: string) => void;
  /** Resolves when the person wants an end (Ctrl+C). Only commands that run until then ask for it. */
  readonly interrupted: () => Promise<void>;
  /** Show an address in the person's browser. */
  readonly openUrl: (url: string) => void;
  /** Of this program. */
  readonly version: string;
  /** The dashboard for the browser, as the build made it. */
  readonly page: DashboardPage;
}

export interface DashboardPage {
  readonly script: string;
  readonly styles: string;
}

/** Exit codes: a contract of the command line. */
export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
