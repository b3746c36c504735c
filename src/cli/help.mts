/** What `--help` says. In: commands. Out: text. */
import { t } from '../i18n/cli';
import { type Command, COMMON_OPTIONS, type Option } from './command.mts';

/** All commands, a line each. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    t('cli.help.about'),
    '',
    t('cli.help.usage', { line: 'goal-notes <command> [options] [paths]' }),
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    t('cli.help.more'),
    t('cli.help.exitCodes'),
    '',
  ].join('\n');
}

/** One command: what it does, its options, what else must be known, examples. */
export function helpOf({ name, summary, usage, options, notes, examples }: Command): string {
  const all = Object.entries({ ...options, ...COMMON_OPTIONS }).map(
    ([option, about]) => [optionText(option, about), summaryOf(about)] as const,
  );
  const width = Math.max(...all.map(([option]) => option.length));
  return [
    summary,
    '',
    t('cli.help.usage', { line: `goal-notes ${name} [options] ${usage}`.trim() }),
    '',
    t('cli.help.options'),
    ...all.map(([option, about]) => `  ${option.padEnd(width)}  ${about}`),
    '',
    ...notes.flatMap((note) => [note, '']),
    t('cli.help.examples'),
    ...examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`]),
    '',
  ].join('\n');
}

function optionText(name: string, option: Option): string {
  if (option.type === 'boolean') return `--${name}`;
  return `--${name} ${option.type === 'choice' ? option.words.join('|') : option.value}`;
}

function summaryOf(option: Option): string {
  if (option.type !== 'choice') return option.summary;
  return `${option.summary} (${t('cli.help.default', { word: option.words[0] })})`;
}
