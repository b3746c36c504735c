/** `goal-notes explain`: what a rule finds, why that matters, how to settle it, with an example of each. */
import type { Rule } from '../../core/lint/rule';
import { severityOf } from '../../core/lint/report';
import { RULES } from '../../core/lint/rules/index';
import { nearest } from '../../core/text/nearest';
import { t } from '../../i18n/cli';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { openVault } from '../find-vault.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { didYouMean } from '../parse-command-line.mts';
import { type Paint, paintFor } from '../terminal/paint.mts';
import { wrapWords } from '../terminal/table.mts';

const FORMATS = ['text', 'json'] as const;
const WIDTH = 100;

export const explain: Command = {
  name: 'explain',
  summary: 'Explain a rule: what it finds, why that matters, how to settle it, with a bad and a good note.',
  usage: '<rule>',
  options: { format: { type: 'choice', words: FORMATS, summary: 'how to print the explanation' } },
  notes: ['The group may be left out: explain no-target.'],
  examples: [
    ['goal-notes explain measure/no-target', 'one rule'],
    ['goal-notes explain deadline-in-past --format json', 'as data'],
  ],
  run: (args, io) => Promise.resolve(explainRule(args, io)),
};

function explainRule(args: Arguments, io: Io): ExitCode {
  const [given, ...others] = args.words;
  if (given === undefined || others.length > 0) throw new UsageError(t('cli.explain.which'));
  const rule = findRule(given);
  const severity = severityOf(rule, openVault('.', args, io).settings);
  if (args.choice('format', FORMATS) === 'json') {
    const { id, frameworks = ['smart', 'pact'], summary, why, fix, bad, good } = rule;
    io.out(`${JSON.stringify({ id, severity, frameworks, summary, why, fix, bad, good }, null, 2)}\n`);
  } else io.out(explanation(rule, severity, paintFor(io)));
  return EXIT.ok;
}

function findRule(given: string): Rule {
  const word = given.toLowerCase();
  const rule = RULES.find(({ id }) => id === word) ?? RULES.find(({ id }) => nameOf(id) === word);
  if (rule !== undefined) return rule;
  const meant =
    nearest(
      word,
      RULES.map(({ id }) => id),
    ) ??
    nearest(
      word,
      RULES.map(({ id }) => nameOf(id)),
    );
  const inGroup = RULES.filter(({ id }) => id.startsWith(`${word}/`)).map(({ id }) => id);
  const group = inGroup.length === 0 ? '' : ` ${t('cli.explain.group', { rules: inGroup.join(', ') })}`;
  throw new UsageError(t('cli.explain.unknown', { given }) + didYouMean(meant) + group);
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function explanation(
  { id, frameworks, summary, why, fix, bad, good }: Rule,
  severity: string,
  paint: Paint,
): string {
  const concerns =
    frameworks === undefined ? '' : ` · ${frameworks.map((each) => each.toUpperCase()).join(', ')}`;
  const prose = (text: string) => wrapWords(text, WIDTH).join('\n');
  const note = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`.trimEnd())
      .join('\n');
  return [
    `${paint('bold', id)}  ${paint('dim', `${severity}${concerns}`)}`,
    prose(summary),
    `${paint('bold', t('cli.explain.why'))}\n${prose(why)}`,
    `${paint('bold', t('cli.explain.fix'))}\n${prose(fix)}`,
    `${paint('bold', t('cli.explain.bad'))}\n${paint('red', note(bad))}`,
    `${paint('bold', t('cli.explain.good'))}\n${paint('green', note(good))}\n`,
  ].join('\n\n');
}
