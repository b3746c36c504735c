/** A rule's page for a person in a terminal. In: a rule and the severity it has here. Out: text, as wide as the terminal. */
import stringWidth from 'fast-string-width';
import type { Rule } from '../../core/lint/rule';
import { t } from '../../i18n/cli';
import type { Paint } from '../terminal/paint.mts';
import { wrapWords } from '../terminal/table.mts';
import type { RuleHere } from './rules-text.mts';

/** As wide as prose reads well. */
const WIDTH = 100;
/** Narrower, words are only torn apart. */
const NARROWEST = 24;
const INDENT = '  ';

export interface RuleTextOptions {
  readonly paint: Paint;
  /** What a line of the terminal can hold; null = this is no terminal, and notes are shown line by line as they are. */
  readonly columns: number | null;
}

export function ruleText({ rule, severity }: RuleHere, { paint, columns }: RuleTextOptions): string {
  const width = Math.max(NARROWEST, Math.min(columns ?? WIDTH, WIDTH));
  const prose = (text: string) => wrapWords(text, width).join('\n');
  const note = (text: string) => noteText(text, columns === null ? null : width - INDENT.length);
  const part = (title: string, text: string) => `${paint('bold', title)}\n${text}`;
  return [
    `${paint('bold', rule.id)}  ${paint('dim', [severity, ...concerns(rule)].join(' · '))}`,
    prose(rule.summary),
    part(t('cli.explain.why'), prose(rule.why)),
    part(t('cli.explain.fix'), prose(rule.fix)),
    part(t('cli.explain.bad'), paint('red', note(rule.bad))),
    `${part(t('cli.explain.good'), paint('green', note(rule.good)))}\n`,
  ].join('\n\n');
}

function concerns({ frameworks }: Rule): readonly string[] {
  return frameworks === undefined ? [] : [frameworks.map((each) => each.toUpperCase()).join(', ')];
}

function noteText(text: string, width: number | null): string {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => (width === null || stringWidth(line) <= width ? [line] : wrapWords(line, width)))
    .map((line) => `${INDENT}${line}`.trimEnd())
    .join('\n');
}
