/** `goal-notes explain`: what a rule finds, why that matters, how to settle it, with an example of each. */
import { severityOf } from '../../core/lint/report';
import type { Rule } from '../../core/lint/rule';
import { RULES } from '../../core/lint/rules/index';
import { t } from '../../i18n/cli';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { openVault } from '../find-vault.mts';
import { ruleText } from '../formats/rule-text.mts';
import { type RuleHere, rulesText } from '../formats/rules-text.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { ruleNamed, rulesOfGroup, unknownRule } from '../rule-names.mts';
import { paintFor } from '../terminal/paint.mts';

const FORMATS = ['text', 'json'] as const;

export const explain: Command = {
  name: 'explain',
  summary: 'Explain a rule: what it finds, why that matters, how to settle it, with a bad and a good note.',
  usage: '[rule|group]',
  options: { format: { type: 'choice', words: FORMATS, summary: 'how to print the explanation' } },
  notes: [
    'Without a rule all are listed, with a group (measure) those of the group. The group of a rule may be left out:\nexplain no-target.',
  ],
  examples: [
    ['goal-notes explain measure/no-target', 'one rule'],
    ['goal-notes explain deadline-in-past --format json', 'as data'],
    ['goal-notes explain', 'which rules there are'],
  ],
  run: (args, io) => Promise.resolve(explainRule(args, io)),
};

function explainRule(args: Arguments, io: Io): ExitCode {
  const [given, ...others] = args.words;
  if (others.length > 0) throw new UsageError(t('cli.explain.which'));
  const rule = given === undefined ? null : ruleNamed(given);
  const group = given === undefined ? RULES : rulesOfGroup(given);
  if (rule === null && group.length === 0) throw unknownRule(given ?? '');
  const { settings } = openVault('.', args, io);
  const here = (each: Rule): RuleHere => ({ rule: each, severity: severityOf(each, settings) });
  if (args.choice('format', FORMATS) === 'json') {
    const data = rule === null ? group.map((each) => dataOf(here(each))) : dataOf(here(rule));
    io.out(`${JSON.stringify(data, null, 2)}\n`);
  } else if (rule === null) {
    io.out(`${rulesText(group.map(here), io)}\n${t('cli.explain.list')}\n`);
  } else {
    io.out(ruleText(here(rule), { paint: paintFor(io), columns: io.isTTY.stdout ? io.columns : null }));
  }
  return EXIT.ok;
}

function dataOf({ rule, severity }: RuleHere) {
  const { id, frameworks = ['smart', 'pact'], summary, why, fix, bad, good } = rule;
  return { id, severity, frameworks, summary, why, fix, bad, good };
}
