/** All rules for a person: a line each, by group. In: rules with the severity they have here. Out: text. */
import type { RuleSeverity } from '../../core/lint/finding';
import type { Rule } from '../../core/lint/rule';
import type { Io } from '../io.mts';
import { paintFor, type Style } from '../terminal/paint.mts';
import { table } from '../terminal/table.mts';

const STYLES: Readonly<Record<RuleSeverity | 'off', Style>> = {
  error: 'red',
  warning: 'yellow',
  suggestion: 'blue',
  off: 'dim',
};

export interface RuleHere {
  readonly rule: Rule;
  readonly severity: RuleSeverity | 'off';
}

export function rulesText(rules: readonly RuleHere[], io: Pick<Io, 'isTTY' | 'env' | 'columns'>): string {
  const rows = rules.map(({ rule, severity }) => [
    { text: rule.id },
    { text: severity, style: STYLES[severity] },
    { text: rule.summary },
  ]);
  const columns = io.isTTY.stdout ? io.columns : null;
  return `${table(rows, { paint: paintFor(io), columns, wrap: 2 }).join('\n')}\n`;
}
