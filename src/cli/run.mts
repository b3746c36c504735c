/** From words to an exit code. In: arguments and the process. Out: 0 nothing to report, 1 findings, 2 wrong usage or an error. */
import { nearest } from '../core/text/nearest';
import { t } from '../i18n/cli';
import { CommandFailed, UsageError } from './command.mts';
import { COMMANDS } from './commands/index.mts';
import { helpOf, overview } from './help.mts';
import { EXIT, type ExitCode, type Io } from './io.mts';
import { didYouMean, parseCommandLine } from './parse-command-line.mts';
import { systemMessage } from './system-message.mts';

const HELP = new Set(['--help', '-h', 'help']);
const VERSION = new Set(['--version', '-v', '-V']);

/**
 * Run the command line. Touches the process only through `io`, and never ends it.
 * @throws what is a bug of ours; what a person can cause becomes a message and an exit code.
 * @example await run(['check', 'vault'], io) // => 1
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const words = HELP.has(argv[0] ?? '') && argv.length > 1 ? [...argv.slice(1), '--help'] : argv;
  const [name, ...rest] = words;
  if (name === undefined) {
    io.err(overview(COMMANDS));
    return EXIT.failed;
  }
  if (HELP.has(name)) {
    io.out(overview(COMMANDS));
    return EXIT.ok;
  }
  if (VERSION.has(name)) {
    io.out(`${io.version}\n`);
    return EXIT.ok;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name);
    io.err(`${t('cli.usage.unknownCommand', { name })}${didYouMean(nearest(name, names))}\n`);
    io.err(`${t('cli.usage.seeCommands')}\n`);
    return EXIT.failed;
  }
  if (asksForHelp(rest)) {
    io.out(helpOf(command));
    return EXIT.ok;
  }
  try {
    return await command.run(parseCommandLine(command, rest, io.today()), io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n${t('cli.usage.seeHelp', { name })}\n`);
      return EXIT.failed;
    }
    if (error instanceof CommandFailed || isFromSystem(error)) {
      io.err(`${error instanceof CommandFailed ? error.message : systemMessage(error)}\n`);
      return EXIT.failed;
    }
    throw error;
  }
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return (end === -1 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

/** A full disk, a folder without permission: nobody's bug. */
function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
