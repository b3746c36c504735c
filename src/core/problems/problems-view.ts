/** How a person looks at the problems: where, which, in which groups. In: anything that was stored. Out: a view that is whole. */
import type { RuleSeverity } from '../lint/finding';

export interface ProblemsView {
  /** All goals, or the note in front. */
  readonly scope: 'vault' | 'note';
  readonly group: 'note' | 'rule';
  /** Words to look for; empty = all problems. */
  readonly text: string;
  /** Only these. */
  readonly severities: readonly RuleSeverity[];
  /** Only the rules of this group (`criteria`, `time` …), or `all`. */
  readonly topic: string;
  /** Findings that a note wants quiet. */
  readonly allowed: 'hidden' | 'shown';
}

export const SEVERITIES = ['error', 'warning', 'suggestion'] as const satisfies readonly RuleSeverity[];
export const PROBLEM_GROUPS = ['note', 'rule'] as const satisfies readonly ProblemsView['group'][];

export const DEFAULT_PROBLEMS_VIEW: ProblemsView = {
  scope: 'vault',
  group: 'note',
  text: '',
  severities: SEVERITIES,
  topic: 'all',
  allowed: 'hidden',
};

/**
 * A view from what was stored in a workspace. What is missing or unknown is as in `DEFAULT_PROBLEMS_VIEW`.
 * @example readProblemsView({ group: 'rule', scope: 'moon' }) // => { ...DEFAULT_PROBLEMS_VIEW, group: 'rule' }
 */
export function readProblemsView(data: unknown): ProblemsView {
  const stored: Partial<Record<string, unknown>> = typeof data === 'object' && data !== null ? data : {};
  const { scope, group, text, severities, topic, allowed } = stored;
  return {
    scope: scope === 'note' ? scope : 'vault',
    group: group === 'rule' ? group : 'note',
    text: typeof text === 'string' ? text : '',
    severities: Array.isArray(severities)
      ? SEVERITIES.filter((severity) => severities.includes(severity))
      : SEVERITIES,
    topic: typeof topic === 'string' && topic !== '' ? topic : 'all',
    allowed: allowed === 'shown' ? allowed : 'hidden',
  };
}
