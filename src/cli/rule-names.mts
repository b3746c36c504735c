/** Rules as a person names them. In: `measure/no-target`, `no-target` or `measure`. Out: rules, or a usage error that says what was probably meant. */
import { onlyRules } from '../core/lint/only-rules';
import { groupOf } from '../core/lint/report';
import type { Rule } from '../core/lint/rule';
import { RULES } from '../core/lint/rules/index';
import type { Settings } from '../core/settings/settings';
import { nearest } from '../core/text/nearest';
import { t } from '../i18n/cli';
import { type Arguments, UsageError } from './command.mts';
import { didYouMean } from './parse-command-line.mts';

const GROUPS: readonly string[] = [...new Set(RULES.map(({ id }) => groupOf(id)))];

/** One rule; its group may be left out. @example ruleNamed('No-Target')?.id // => 'measure/no-target' */
export function ruleNamed(given: string): Rule | null {
  const word = given.toLowerCase();
  return RULES.find(({ id }) => id === word) ?? RULES.find(({ id }) => nameOf(id) === word) ?? null;
}

/** All rules of a group; none when there is no such group. */
export function rulesOfGroup(given: string): readonly Rule[] {
  const word = given.toLowerCase();
  return RULES.filter(({ id }) => groupOf(id) === word);
}

/** The error for a name that is none. */
export function unknownRule(given: string): UsageError {
  const ids = RULES.map(({ id }) => id);
  const meant = nearest(given.toLowerCase(), [...ids, ...GROUPS, ...ids.map(nameOf)]);
  const instead = meant === null ? ` ${t('cli.explain.all')}` : didYouMean(meant);
  return new UsageError(t('cli.explain.unknown', { given }) + instead);
}

/**
 * What `--rule` and `--ignore` make of the settings: of all rules those of the one, without those of the other. A rule that the settings
 * switch off stays so.
 * @throws UsageError for a name that is neither a rule's nor a group's
 */
export function chosenRules(args: Pick<Arguments, 'texts'>): (settings: Settings) => Settings {
  const [wanted, unwanted] = [idsOf(args.texts('rule')), idsOf(args.texts('ignore'))];
  if (wanted.size === 0 && unwanted.size === 0) return (settings) => settings;
  return (settings) =>
    onlyRules(settings, (id) => (wanted.size === 0 || wanted.has(id)) && !unwanted.has(id));
}

function idsOf(names: readonly string[]): ReadonlySet<string> {
  const rules = names.flatMap((name) => {
    const group = rulesOfGroup(name);
    const rule = group.length > 0 ? null : ruleNamed(name);
    if (group.length === 0 && rule === null) throw unknownRule(name);
    return rule === null ? group : [rule];
  });
  return new Set(rules.map(({ id }) => id));
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
