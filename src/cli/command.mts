/** What a command is: what its help says, which options it takes, what it does. Types, and the error for wrong usage. */
import type { LocalDate } from '../core/calendar/local-date';
import type { ExitCode, Io } from './io.mts';

/** An option without a value. */
export interface Flag {
  readonly type: 'boolean';
  readonly summary: string;
}
/** An option with a value. */
export interface TextOption {
  readonly type: 'string';
  readonly summary: string;
  /** `FILE`, `N`: what the value is called in the help. */
  readonly value: string;
  /** May be given several times. */
  readonly multiple?: true;
}
/** An option whose value is one of some words; the first is the default. */
export interface ChoiceOption {
  readonly type: 'choice';
  readonly summary: string;
  readonly words: readonly [string, ...string[]];
}
export type Option = Flag | TextOption | ChoiceOption;

export interface Arguments {
  /** What stands on the line besides options, in order. */
  readonly words: readonly string[];
  readonly today: LocalDate;
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
  /** The word given, or the first of `words`; the command line was checked against them already. */
  readonly choice: <Word extends string>(option: string, words: readonly [Word, ...Word[]]) => Word;
}

export interface Command {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** What follows the options: `[paths]`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What else must be known, a paragraph each: above all when the exit code is 1. */
  readonly notes: readonly string[];
  /** Whole command lines, and what each does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>;
}

/** Wrong usage: the message says what is wrong and what to do. Ends in exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What stands in the way of a command that was asked for rightly: a file that cannot be read. Ends in exit code 2. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  today: { type: 'string', value: 'YYYY-MM-DD', summary: 'take this day for today' },
  config: { type: 'string', value: 'FILE', summary: 'settings instead of the plugin’s data.json' },
  help: { type: 'boolean', summary: 'show this help' },
};
