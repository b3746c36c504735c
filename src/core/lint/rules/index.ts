/** Every rule, in the order of the docs. A rule that is not here does not exist: a test reads the folder and says so. */
import type { Rule } from '../rule';
import { achievableMissing } from './criteria/achievable-missing';
import { achievableWeak } from './criteria/achievable-weak';
import { actionableMissing } from './criteria/actionable-missing';
import { actionableWeak } from './criteria/actionable-weak';
import { continuousMissing } from './criteria/continuous-missing';
import { continuousWeak } from './criteria/continuous-weak';
import { emptySection } from './criteria/empty-section';
import { measurableMissing } from './criteria/measurable-missing';
import { measurableWeak } from './criteria/measurable-weak';
import { noteTooLarge } from './criteria/note-too-large';
import { placeholderLeft } from './criteria/placeholder-left';
import { purposefulMissing } from './criteria/purposeful-missing';
import { purposefulWeak } from './criteria/purposeful-weak';
import { relevantMissing } from './criteria/relevant-missing';
import { relevantWeak } from './criteria/relevant-weak';
import { specificMissing } from './criteria/specific-missing';
import { specificWeak } from './criteria/specific-weak';
import { timeBoundMissing } from './criteria/time-bound-missing';
import { timeBoundWeak } from './criteria/time-bound-weak';
import { trackableMissing } from './criteria/trackable-missing';
import { trackableWeak } from './criteria/trackable-weak';
import { unknownLanguage } from './criteria/unknown-language';
import { avoidance } from './wording/avoidance';
import { outcomeInPact } from './wording/outcome-in-pact';
import { twoGoals } from './wording/two-goals';
import { badDate } from './properties/bad-date';
import { duplicateKey } from './properties/duplicate-key';
import { invalidYaml } from './properties/invalid-yaml';
import { misspeltName } from './properties/misspelt-name';
import { unknownFramework } from './properties/unknown-framework';
import { unknownStatus } from './properties/unknown-status';
import { unquotedLink } from './properties/unquoted-link';
import { wrongType } from './properties/wrong-type';
import { deadlineBeforeStart } from './time/deadline-before-start';
import { deadlineBeyondAYear } from './time/deadline-beyond-a-year';
import { deadlineInPast } from './time/deadline-in-past';
import { noDue } from './time/no-due';
import { currentDiffersFromCheckIn } from './measure/current-differs-from-check-in';
import { currentOutOfRange } from './measure/current-out-of-range';
import { noBaseline } from './measure/no-baseline';
import { noTarget } from './measure/no-target';
import { noUnit } from './measure/no-unit';
import { otherUnit } from './measure/other-unit';
import { targetEqualsBaseline } from './measure/target-equals-baseline';
import { targetNoChallenge } from './measure/target-no-challenge';
import { targetOutOfScale } from './measure/target-out-of-scale';
import { unreadableCheckIn } from './measure/unreadable-check-in';
import { checkInOverdue } from './rhythm/check-in-overdue';
import { noCadence } from './rhythm/no-cadence';
import { noReview } from './rhythm/no-review';
import { reviewOverdue } from './rhythm/review-overdue';
import { lowConfidence } from './readiness/low-confidence';
import { noMeans } from './readiness/no-means';
import { obstacleWithoutPlan } from './readiness/obstacle-without-plan';
import { childDueAfterParent } from './relations/child-due-after-parent';
import { unusedSuppression } from './suppressions/unused';
import { longTermWithoutSteps } from './relations/long-term-without-steps';
import { parentCycle } from './relations/parent-cycle';
import { parentMissing } from './relations/parent-missing';
import { noValue } from './values/no-value';
import { valueWithoutGoal } from './values/value-without-goal';
import { tooManyActive } from './focus/too-many-active';

export const RULES: readonly Rule[] = [
  achievableMissing,
  achievableWeak,
  actionableMissing,
  actionableWeak,
  continuousMissing,
  continuousWeak,
  emptySection,
  measurableMissing,
  measurableWeak,
  noteTooLarge,
  placeholderLeft,
  purposefulMissing,
  purposefulWeak,
  relevantMissing,
  relevantWeak,
  specificMissing,
  specificWeak,
  timeBoundMissing,
  timeBoundWeak,
  trackableMissing,
  trackableWeak,
  unknownLanguage,
  avoidance,
  outcomeInPact,
  twoGoals,
  badDate,
  duplicateKey,
  invalidYaml,
  misspeltName,
  unknownFramework,
  unknownStatus,
  unquotedLink,
  wrongType,
  deadlineBeforeStart,
  deadlineBeyondAYear,
  deadlineInPast,
  noDue,
  currentDiffersFromCheckIn,
  currentOutOfRange,
  noBaseline,
  noTarget,
  noUnit,
  otherUnit,
  targetEqualsBaseline,
  targetNoChallenge,
  targetOutOfScale,
  unreadableCheckIn,
  checkInOverdue,
  noCadence,
  noReview,
  reviewOverdue,
  lowConfidence,
  noMeans,
  obstacleWithoutPlan,
  childDueAfterParent,
  longTermWithoutSteps,
  parentCycle,
  parentMissing,
  noValue,
  valueWithoutGoal,
  tooManyActive,
  unusedSuppression,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** @example ruleById('measure/no-target')?.severity // => 'suggestion' */
export function ruleById(id: string): Rule | null {
  return BY_ID.get(id) ?? null;
}
