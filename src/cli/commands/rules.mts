/** `goal-notes rules`: list the rules with the severity they have here. */
import { severityOf } from '../../core/lint/report';
import { RULES } from '../../core/lint/rules/index';
import { t } from '../../i18n/cli';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { openVault } from '../find-vault.mts';
import { markdownTable } from '../formats/markdown-table.mts';
import { rulesText } from '../formats/rules-text.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';

const FORMATS = ['text', 'json', 'md'] as const;

export const rules: Command = {
  name: 'rules',
  summary: 'List the rules that check applies, with the severity they have by the settings of this vault.',
  usage: '',
  options: { format: { type: 'choice', words: FORMATS, summary: 'how to print the list' } },
  notes: ['goal-notes explain <rule> says why a rule matters and how to settle it.'],
  examples: [
    ['goal-notes rules', 'all rules, by group'],
    ['goal-notes rules --format json', 'as data, with why and fix'],
  ],
  run: (args, io) => Promise.resolve(listRules(args, io)),
};

function listRules(args: Arguments, io: Io): ExitCode {
  if (args.words.length > 0) throw new UsageError(t('cli.rules.noWords'));
  const { settings } = openVault('.', args, io);
  const all = RULES.map((rule) => ({ rule, severity: severityOf(rule, settings) }));
  const format = args.choice('format', FORMATS);
  if (format === 'json') {
    const data = all.map(({ rule: { id, frameworks = ['smart', 'pact'], summary, why, fix }, severity }) => ({
      id,
      severity,
      frameworks,
      summary,
      why,
      fix,
    }));
    io.out(`${JSON.stringify(data, null, 2)}\n`);
  } else if (format === 'md') {
    const rows = all.map(({ rule, severity }) => [`\`${rule.id}\``, severity, rule.summary]);
    io.out(markdownTable(['Rule', 'Severity', 'Finds'], rows));
  } else {
    io.out(rulesText(all, io));
  }
  return EXIT.ok;
}
