/**
 * From what checks return to findings. In: a rule with its raw findings, and what the note and the settings say about it. Out: findings
 * with rule and severity, those left out that are switched off or kept quiet.
 */
import type { Goal, Status, Suppression } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { Span } from '../text/span';
import type { Finding, RuleSeverity } from './finding';
import type { RawFinding, Rule } from './rule';

/** What is said about a goal that is over helps nobody: what is written and when it was due is history. */
const QUIET_WHEN_CLOSED: ReadonlySet<string> = new Set(['criteria', 'time', 'rhythm']);

/** The severity a rule has by the settings; `off` when it is switched off. */
export function severityOf(rule: Rule, settings: Pick<Settings, 'severities'>): RuleSeverity | 'off' {
  return Object.hasOwn(settings.severities, rule.id)
    ? (settings.severities[rule.id] ?? rule.severity)
    : rule.severity;
}

/** Whether a rule has anything to say about a goal of this framework and status. */
export function concerns(rule: Rule, goal: Pick<Goal, 'framework' | 'status'>): boolean {
  if (rule.frameworks !== undefined && !rule.frameworks.includes(goal.framework)) return false;
  return !isClosed(goal.status) || !QUIET_WHEN_CLOSED.has(groupOf(rule.id));
}

/** The raw findings as findings; an idea is only a wish, so nothing about it is more than a suggestion. */
export function reported(
  rule: Rule,
  raw: readonly RawFinding[],
  severity: RuleSeverity,
  goal: Pick<Goal, 'status' | 'suppressions' | 'text'> | null,
): readonly Finding[] {
  if (raw.length === 0) return [];
  const capped = goal?.status === 'idea' ? 'suggestion' : severity;
  const quiet = goal?.suppressions.filter((each) => isAbout(each, rule.id)) ?? [];
  return raw
    .filter(({ from }) => !quiet.some(({ scope }) => holds(scope, from, goal?.text.length ?? 0)))
    .map(({ from, to, message, fixes = [] }) => ({
      rule: rule.id,
      severity: capped,
      message,
      from,
      to,
      fixes,
    }));
}

/** A scope ends before the next heading, but at the end of the note with it. */
function holds(scope: Span, place: number, end: number): boolean {
  return place >= scope.from && (place < scope.to || scope.to === end);
}

/** In the order of the note; of several at one place by rule. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
}

function isClosed(status: Status): boolean {
  return status === 'achieved' || status === 'dropped';
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** A suppression names a rule, a whole group (`criteria`), or nothing, which means every rule. */
function isAbout({ rule }: Suppression, id: string): boolean {
  return rule === null || rule === id || rule === groupOf(id);
}
