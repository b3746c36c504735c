/**
 * From what checks return to findings. In: a rule with its raw findings, and what the note and the settings say about it. Out: findings
 * with rule and severity, those that the note wants quiet apart from the others.
 */
import type { Goal, Status, Suppression } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { Finding, Found, RuleSeverity } from './finding';
import type { RawFinding, Rule } from './rule';

/** What is said about a goal that is over helps nobody: what is written and when it was due is history. */
const QUIET_WHEN_CLOSED: ReadonlySet<string> = new Set([
  'criteria',
  'wording',
  'time',
  'rhythm',
  'readiness',
]);

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

const NOTHING: Found = { findings: [], quiet: [] };

/** The raw findings as findings; an idea is only a wish, so nothing about it is more than a suggestion. */
export function reported(
  rule: Rule,
  raw: readonly RawFinding[],
  severity: RuleSeverity,
  goal: Pick<Goal, 'status' | 'suppressions' | 'text'> | null,
): Found {
  if (raw.length === 0) return NOTHING;
  const capped = goal?.status === 'idea' ? 'suggestion' : severity;
  const all = raw.map(({ from, to, message, fixes = [] }): Finding => ({
    rule: rule.id,
    severity: capped,
    message,
    from,
    to,
    fixes,
  }));
  if (goal === null || goal.suppressions.length === 0) return { findings: all, quiet: [] };
  const by = (finding: Finding) => goal.suppressions.filter((each) => quiets(each, finding, goal));
  return {
    findings: all.filter((finding) => by(finding).length === 0),
    quiet: all.flatMap((finding) => {
      const suppressions = by(finding);
      return suppressions.length === 0 ? [] : [{ ...finding, by: suppressions }];
    }),
  };
}

/** All that several rules found, in the order of the note. */
export function together(all: readonly Found[]): Found {
  return {
    findings: inOrder(all.flatMap(({ findings }) => findings)),
    quiet: inOrder(all.flatMap(({ quiet }) => quiet)),
  };
}

/** Whether a suppression is about a finding. A scope ends before the next heading, but at the end of the note with it. */
export function quiets(
  { rule, scope }: Pick<Suppression, 'rule' | 'scope'>,
  finding: Finding,
  { text }: Pick<Goal, 'text'>,
): boolean {
  const isInside = finding.from >= scope.from && (finding.from < scope.to || scope.to === text.length);
  return isInside && isAbout({ rule }, finding.rule);
}

/** In the order of the note; of several at one place by rule. */
function inOrder<Each extends Finding>(findings: readonly Each[]): readonly Each[] {
  return findings.length < 2
    ? findings
    : [...findings].sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
}

function isClosed(status: Status): boolean {
  return status === 'achieved' || status === 'dropped';
}

/** @example groupOf('measure/no-target') // => 'measure' */
export function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** A suppression names a rule, a whole group (`criteria`), or nothing, which means every rule. */
export function isAbout({ rule }: Pick<Suppression, 'rule'>, id: string): boolean {
  return rule === null || rule === id || rule === groupOf(id);
}
