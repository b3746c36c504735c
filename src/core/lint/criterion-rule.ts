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
  /** Where another rule says the same, and better. */
  readonly unless?: (goal: Goal) => boolean;
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

type CriterionText = Omit<CriterionRuleText, 'criterion'> & Pick<GoalRule, 'id' | 'severity'>;

function criterionRule(
  criterion: CriterionId,
  status: 'missing' | 'weak',
  { unless, ...text }: CriterionText,
): GoalRule {
  return defineRule({
    ...text,
    frameworks: frameworksOf(criterion),
    check: ({ goal, assessment }): readonly RawFinding[] => {
      const verdict = assessment.criteria[criterion];
      if (verdict?.status !== status || isTooLarge(goal) || unless?.(goal) === true) return [];
      const written = goal.criteria[criterion];
      // `criteria/empty-section` speaks of it
      if (written?.source === 'section' && written.text === '') return [];
      const message = verdict.message ?? `${criterionById(criterion).heading} is not met yet.`;
      return [{ ...placeOf(goal, criterion, verdict), message }];
    },
  });
}

function frameworksOf(criterion: CriterionId): readonly FrameworkId[] {
  return Object.values(FRAMEWORKS)
    .filter(({ criteria }) => criteria.some(({ id }) => id === criterion))
    .map(({ id }) => id);
}

/** Nobody has looked at the words of such a note, so nothing can be said about them. */
function isTooLarge({ problems }: Goal): boolean {
  return problems.some(({ code }) => code === 'note-too-large');
}

/**
 * The weak words where they stand in the criterion's own section or bullet, else its heading or label; without one the weak words in
 * the statement, else the title.
 */
function placeOf(goal: Goal, criterion: CriterionId, { evidence }: CriterionVerdict): Span {
  const own = goal.criteria[criterion];
  const inside = evidence.find(({ from, to }) => own !== undefined && from >= own.from && to <= own.to);
  const { from, to } = inside ?? own?.label ?? evidence[0] ?? goal.title;
  return { from, to };
}
