/** The words after a command's name. In: the words. Out: arguments, or a usage error that says what was probably meant. */
import { parseArgs } from 'node:util';
import { isLocalDate, type LocalDate } from '../core/calendar/local-date';
import { nearest } from '../core/text/nearest';
import { t } from '../i18n/cli';
import { type Arguments, type Command, COMMON_OPTIONS, type Option, UsageError } from './command.mts';

/** `-1`, `-0.5`: a change to log, not an option. */
const NEGATIVE_NUMBER = /^-[\d.]/;

/**
 * Read the words of one command.
 * @throws UsageError for an option that does not exist, lacks its value or has one that it cannot have.
 * @example parseCommandLine(log, ['Run.md', '-1'], '2026-06-15').words // => ['Run.md', '-1']
 */
export function parseCommandLine(command: Command, argv: readonly string[], today: LocalDate): Arguments {
  const options = { ...command.options, ...COMMON_OPTIONS };
  const { words, values } = read(argv, options);
  const texts = (option: string) => values.get(option) ?? [];
  const text = (option: string) => texts(option).at(-1);
  const given = text('today');
  if (given !== undefined && !isLocalDate(given)) {
    throw new UsageError(t('cli.usage.date', { option: 'today', given }));
  }
  return {
    words,
    today: given ?? today,
    text,
    texts,
    has: (option) => values.has(option),
    choice: (option, all) => all.find((word) => word === text(option)) ?? all[0],
  };
}

interface Read {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

function read(argv: readonly string[], options: Readonly<Record<string, Option>>): Read {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [
      name,
      { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  // Not strict: its messages name neither what was meant nor what the option takes, and it has no negative numbers.
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...config, h: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = new Map<number, string>();
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.set(token.index, token.value);
    if (token.kind !== 'option') continue;
    const word = argv[token.index] ?? '';
    if (NEGATIVE_NUMBER.test(word)) {
      words.set(token.index, word);
      continue;
    }
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, token.name, Object.keys(options));
    const value = valueOf(option, token);
    const before = values.get(token.name) ?? [];
    values.set(token.name, [...before, value]);
  }
  return { words: [...words].sort(([a], [b]) => a - b).map(([, word]) => word), values };
}

interface OptionToken {
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf(option: Option, { name, value, inlineValue }: OptionToken): string {
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(t('cli.usage.noValue', { option: name }));
    return '';
  }
  const looksLikeOption = inlineValue !== true && value !== undefined && /^-./.test(value);
  if (value === undefined || (looksLikeOption && !NEGATIVE_NUMBER.test(value))) {
    const takes = option.type === 'choice' ? option.words.join('|') : option.value;
    throw new UsageError(t('cli.usage.valueMissing', { option: name, takes }));
  }
  if (option.type === 'choice' && !option.words.includes(value)) {
    throw new UsageError(
      t('cli.usage.choice', { option: name, words: option.words.join(', '), given: value }) +
        didYouMean(nearest(value, option.words)),
    );
  }
  return value;
}

function unknownOption(raw: string, name: string, names: readonly string[]): UsageError {
  const meant = nearest(name, names);
  return new UsageError(
    t('cli.usage.unknownOption', { option: raw }) + didYouMean(meant === null ? null : `--${meant}`),
  );
}

/** @example didYouMean('check') // => ' Did you mean “check”?' */
export function didYouMean(meant: string | null): string {
  return meant === null ? '' : ` ${t('cli.usage.didYouMean', { meant })}`;
}
