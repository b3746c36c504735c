/** The ring of a goal for places outside the dashboard. In: a goal. Out: what is drawn, and the same in words. */
import { assessGoal } from '../../core/assess/assess-goal';
import { ringOf } from '../../core/dashboard/goal-card';
import { criterionById, FRAMEWORKS } from '../../core/frameworks/index';
import type { Goal } from '../../core/goal/goal';
import { t } from '../../i18n/editor';
import { type CriteriaRingProps, metOf, ringLabel } from '../../ui/criteria-ring';

export interface GoalRing extends CriteriaRingProps {
  /** Which criteria are met, weak, missing, not judged. */
  readonly label: string;
  /** `4 of 5 SMART criteria met` */
  readonly short: string;
}

/** Null when no criterion could be judged. */
export function goalRing(goal: Goal): GoalRing | null {
  const assessment = assessGoal(goal);
  const { framework, criteria } = assessment;
  const all = ringOf(assessment);
  const segments = all.filter(({ criterion }) => criteria[criterion] !== undefined);
  if (segments.length === 0) return null;
  const unjudged = all.filter((segment) => !segments.includes(segment));
  const said = ringLabel(framework, segments);
  const names = unjudged.map(({ criterion }) => criterionById(criterion).heading).join(', ');
  return {
    framework,
    segments,
    label: unjudged.length === 0 ? said : `${said}. ${t('editor.unjudged', { criteria: names })}`,
    short: t('editor.metOf', {
      met: metOf(segments),
      all: segments.length,
      framework: FRAMEWORKS[framework].name,
    }),
  };
}
