/** One goal as a dashboard shows it. In: a goal, its status, its assessment, its findings, its parent and children. Out: a card. */
import type { Assessment } from '../assess/assessment';
import { FRAMEWORKS } from '../frameworks';
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Finding } from '../lint/finding';
import { namedValues } from '../lint/named-values';
import { ruleById } from '../lint/rules';
import { isBand } from '../progress/band';
import { currentValue, newestCheckIn } from '../progress/current-value';
import type { GoalStatus, HealthLevel } from '../progress/goal-status';
import { milestoneLabel } from '../progress/milestone-value';
import { positionAt } from '../text/span';
import { asksOf } from './asks';
import { amountText } from './amount-text';
import type { CardFinding, GoalCard, RingSegment } from './dashboard-model';

export interface CardBasis {
  readonly goal: Goal;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly status: GoalStatus;
  readonly today: LocalDate;
  readonly weekStartsOn: Weekday;
  readonly parent: Goal | null;
  readonly children: readonly { readonly goal: Goal; readonly level: HealthLevel }[];
}

/** The card of a goal. */
export function goalCard(basis: CardBasis): GoalCard {
  const { goal, assessment, findings, status, parent, children } = basis;
  return {
    path: goal.path,
    title: goal.title.value,
    framework: goal.framework,
    status: goal.status,
    ring: ringOf(assessment),
    progress: status.progress,
    pace: status.pace,
    steering: status.steering,
    forecast: status.forecast,
    ownProgress: status.ownProgress,
    childProgress: status.childProgress,
    companions: status.companions,
    verdict: status.verdict,
    health: status.health,
    hitRate: status.hitRate,
    amount: amountText(goal, status),
    start: goal.start,
    due: goal.due,
    pauses: goal.pauses,
    next: status.next,
    parent: parent === null ? null : { path: parent.path, title: parent.title.value },
    children: children.map((child) => ({
      path: child.goal.path,
      title: child.goal.title.value,
      level: child.level,
    })),
    closed: closedOn(goal),
    asks: asksOf(goal, status, basis.today, basis.weekStartsOn),
    values: namedValues(goal).map(({ name }) => name),
    milestones: goal.milestones.map(({ text, done, due }, position) => ({
      text: milestoneLabel(text),
      done,
      due,
      position,
    })),
    findings: findings.map((finding) => cardFinding(finding, goal.text)),
    checkIn: {
      kind: goal.target !== null || goal.measure !== null || isBand(goal) ? 'value' : 'done',
      unit: goal.unit ?? '',
      current: currentValue(goal),
      last: newestCheckIn(goal)?.date ?? null,
    },
  };
}

/** The day its status was changed through a command, else of its last check-in, else its deadline: a note keeps no other. */
function closedOn(goal: Goal): LocalDate | null {
  if (goal.status !== 'achieved' && goal.status !== 'dropped') return null;
  const change = goal.changes.filter(({ what }) => what === 'status').at(-1);
  return change?.date ?? newestCheckIn(goal)?.date ?? goal.due;
}

/** One segment per criterion, in the order of the framework. */
export function ringOf({ framework, criteria }: Assessment): readonly RingSegment[] {
  return FRAMEWORKS[framework].criteria.map(({ id, letter }) => ({
    criterion: id,
    letter,
    status: criteria[id]?.status ?? 'missing',
  }));
}

/** A finding as lists of findings show it. `text` is the note it is in. */
function cardFinding(finding: Finding, text: string): CardFinding {
  const rule = ruleById(finding.rule);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    why: rule?.why ?? '',
    fix: rule?.fix ?? '',
    line: positionAt(text, finding.from).line,
    fixLabel: finding.fixes[0]?.label ?? null,
    isSafeFix: finding.fixes.some(({ isGuess }) => isGuess !== true),
  };
}
