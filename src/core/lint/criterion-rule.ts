/**
 * The two rules of a criterion: missing, and weak. In: what is said about them. Out: rules driven by the assessment.
 * The judgement itself is `core/assess`; here it becomes a finding with a place.
 */
import type { CriterionVerdict } from '../assess/assessment';
import { criterionById, FRAMEWORKS } from '../frameworks/index';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import type { Goal } from '../goal/goal';
import type { Span } from '../text/span';
import { defineRule } from './define-rule';
import type { GoalRule, RawFinding } from './rule';

interface CriterionRuleText {
  readonly criterion: CriterionId;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
}

/** Reports a criterion that nothing in the note speaks for. */
export function missingCriterion({ criterion, ...text }: CriterionRuleText): GoalRule {
  return criterionRule(criterion, 'missing', {
    ...text,
    id: `criteria/${criterion}-missing`,
    severity: 'warning',
  });
}

/** Reports a criterion that something in the note speaks for, but not enough. */
export function weakCriterion({ criterion, ...text }: CriterionRuleText): GoalRule {
  return criterionRule(criterion, 'weak', {
    ...text,
    id: `criteria/${criterion}-weak`,
    severity: 'suggestion',
  });
}

function criterionRule(
  criterion: CriterionId,
  status: 'missing' | 'weak',
  text: Pick<GoalRule, 'id' | 'severity' | 'summary' | 'why' | 'fix' | 'bad' | 'good'>,
): GoalRule {
  return defineRule({
    ...text,
    frameworks: frameworksOf(criterion),
    check: ({ goal, assessment }): readonly RawFinding[] => {
      const verdict = assessment.criteria[criterion];
      if (verdict?.status !== status) return [];
      const written = goal.criteria[criterion];
      // `criteria/empty-section` speaks of it
      if (written?.source === 'section' && written.text === '') return [];
      return [{ ...placeOf(goal, criterion, verdict), message: messageOf(criterion, verdict) }];
    },
  });
}

function frameworksOf(criterion: CriterionId): readonly FrameworkId[] {
  return Object.values(FRAMEWORKS)
    .filter(({ criteria }) => criteria.some(({ id }) => id === criterion))
    .map(({ id }) => id);
}

/** The weak words themselves; else the criterion's own place; else the statement's first words; else the title. */
function placeOf(goal: Goal, criterion: CriterionId, verdict: CriterionVerdict): Span {
  const own = goal.criteria[criterion];
  const place = verdict.evidence[0] ?? own?.label ?? goal.title;
  return { from: place.from, to: place.to };
}

function messageOf(criterion: CriterionId, { message, suggestion }: CriterionVerdict): string {
  const said = message ?? `${criterionById(criterion).heading} is not met yet.`;
  return suggestion === undefined ? said : `${said} ${suggestion}`;
}
