/**
 * What the lines of a daily note would log. In: the note, and the goals. Out: for each line the goal and the check-in, and whether it is
 * in the goal already, so that looking twice logs nothing twice. Writing is the caller's job.
 */
import type { LocalDate } from '../calendar/local-date';
import type { NewCheckIn } from '../goal/check-in-line';
import type { CheckInReport } from '../goal/check-in-value';
import type { CheckIn, Goal } from '../goal/goal';
import { amountOf, reportedValues } from '../progress/current-value';
import { positionAt, type Span } from '../text/span';
import type { GoalIndex } from '../vault/goal-index';
import { readDailyLines } from './daily-lines';

interface Place extends Span {
  /** 1-based. */
  readonly line: number;
  /** The words of the line. */
  readonly words: string;
}

interface Understood extends Place {
  readonly goal: Goal;
  readonly checkIn: NewCheckIn;
}

export type DailyCheckIn =
  | (Understood & { readonly state: 'new' })
  | (Understood & { readonly state: 'logged' })
  | (Place & { readonly state: 'wrong'; readonly message: string });

export interface DailyNote {
  readonly path: string;
  readonly text: string;
  /** The day it is about. */
  readonly date: LocalDate;
}

/**
 * In the order of the note. A line is logged when its goal has a check-in of that day with that value; of two such lines, one check-in is
 * for one of them.
 * @example dailyCheckIns({ path, text, date: '2026-06-12' }, index).filter(({ state }) => state === 'new')
 */
export function dailyCheckIns({ path, text, date }: DailyNote, index: GoalIndex): readonly DailyCheckIn[] {
  const left = new Map<Goal, CheckIn[]>();
  return readDailyLines(text).map(({ from, to, target, said }): DailyCheckIn => {
    const place = { from, to, line: positionAt(text, from).line, words: text.slice(from, to) };
    const linked = index.resolve(target, path);
    const goal = linked === null ? null : index.get(linked);
    if (goal === null) {
      const why = linked === null ? 'There is no note' : 'This note is no goal:';
      return { ...place, state: 'wrong', message: `${why} “${target.slice(0, 80)}”.` };
    }
    if (!said.ok) return { ...place, state: 'wrong', message: said.message };
    const checkIn = { date, report: said.report, comment: said.comment };
    const there = left.get(goal) ?? goal.checkIns.filter((each) => each.date === date);
    const at = there.findIndex((each) => isLogged(each, checkIn, goal));
    left.set(goal, at === -1 ? there : there.filter((_, other) => other !== at));
    return { ...place, state: at === -1 ? 'new' : 'logged', goal, checkIn };
  });
}

function isLogged(there: CheckIn, { report, comment }: NewCheckIn, goal: Goal): boolean {
  const amount = amountOf({ report }, goal);
  if (there.report.kind === report.kind)
    return amount === null ? isSame(there.report, report) : amountOf(there, goal) === amount;
  // a first change is logged as the value that results
  const [first] = reportedValues(goal);
  const isFirst =
    first !== undefined && first.amount === amountOf(there, goal) && first.checkIn.date === there.date;
  return report.kind === 'delta' && there.report.kind === 'value' && isFirst && there.comment === comment;
}

/** `done` and `skip`, and numbers of something else than the goal's. */
function isSame(a: CheckInReport, b: CheckInReport): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
