/** The problems as a view wants them. In: problems and a view. Out: groups, and counts for the filters that lead to others. */
import type { RuleSeverity } from '../lint/finding';
import { groupOf } from '../lint/report';
import type { Problem } from './problem';
import { type ProblemsView, SEVERITIES } from './problems-view';

export interface ProblemGroup {
  /** The path of the note, or the rule. */
  readonly key: string;
  /** The note's title, or the rule. */
  readonly title: string;
  readonly problems: readonly Problem[];
}

export interface ProblemList {
  readonly groups: readonly ProblemGroup[];
  readonly shown: number;
  /** By severity, with every filter but that for the severity. */
  readonly counts: Readonly<Record<RuleSeverity, number>>;
  /** How many are allowed, with the same filters. */
  readonly allowed: number;
  /** The groups of rules that any problem belongs to, in their order. */
  readonly topics: readonly string[];
}

/** @example arrangeProblems(problems, { ...DEFAULT_PROBLEMS_VIEW, group: 'rule' }).groups[0]?.title // => 'properties/bad-date' */
export function arrangeProblems(problems: readonly Problem[], view: ProblemsView): ProblemList {
  const words = view.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = problems.filter(
    (problem) => (view.topic === 'all' || groupOf(problem.rule) === view.topic) && says(problem, words),
  );
  const open = found.filter(({ allowedBy }) => allowedBy.length === 0);
  const shown = (view.allowed === 'shown' ? found : open).filter(({ severity }) =>
    view.severities.includes(severity),
  );
  const count = (severity: RuleSeverity) => open.filter((each) => each.severity === severity).length;
  return {
    groups: view.group === 'note' ? byNote(shown) : byRule(shown),
    shown: shown.length,
    counts: { error: count('error'), warning: count('warning'), suggestion: count('suggestion') },
    allowed: found.length - open.length,
    topics: [...new Set(problems.map(({ rule }) => groupOf(rule)))],
  };
}

/** Whether every word stands somewhere in what is shown of a problem. */
function says({ title, path, rule, message }: Problem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = `${title}\n${path}\n${rule}\n${message}`.toLowerCase();
  return words.every((word) => all.includes(word));
}

/** In the order given, which is by path. */
function byNote(problems: readonly Problem[]): readonly ProblemGroup[] {
  return grouped(problems, ({ path }) => path).map(([key, own]) => ({
    key,
    title: own[0]?.title ?? key,
    problems: own,
  }));
}

/** What is worse first, then by name. */
function byRule(problems: readonly Problem[]): readonly ProblemGroup[] {
  const weight = (own: readonly Problem[]) =>
    Math.min(...own.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return grouped(problems, ({ rule }) => rule)
    .sort(([a, ofA], [b, ofB]) => weight(ofA) - weight(ofB) || (a < b ? -1 : 1))
    .map(([key, own]) => ({ key, title: key, problems: own }));
}

function grouped(
  problems: readonly Problem[],
  by: (problem: Problem) => string,
): [key: string, problems: Problem[]][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const own = groups.get(by(problem));
    if (own === undefined) groups.set(by(problem), [problem]);
    else own.push(problem);
  }
  return [...groups];
}

/** Whether *Fix all* has something to do for it. */
export function isFixable({ fixes, allowedBy }: Problem): boolean {
  return allowedBy.length === 0 && fixes.some(({ isGuess }) => !isGuess);
}

/** What *Fix all* is about: these notes, these rules. */
export interface FixScope {
  readonly paths: readonly string[];
  readonly rules: readonly string[];
}

/** The notes and rules of those problems that can be fixed without asking. */
export function fixScope(problems: readonly Problem[]): FixScope {
  const own = problems.filter(isFixable);
  return {
    paths: [...new Set(own.map(({ path }) => path))],
    rules: [...new Set(own.map(({ rule }) => rule))],
  };
}
