/** The check-ins that daily notes speak of. In: paths of notes and the goals. Out: what is new, what is logged already, what is wrong. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalDate } from '../core/calendar/local-date';
import { dailyCheckIns } from '../core/daily/daily-check-ins';
import { dateOfNote } from '../core/daily/date-of-note';
import type { GoalIndex } from '../core/vault/goal-index';
import { t } from '../i18n/cli';
import { UsageError } from './command.mts';
import type { LineProblem, WantedCheckIn } from './log-many.mts';

export interface ReadFrom {
  readonly wanted: readonly WantedCheckIn[];
  readonly known: readonly WantedCheckIn[];
  readonly problems: readonly LineProblem[];
}

/**
 * @param note relative to the vault
 * @throws UsageError when its name has no day, or one that lies ahead.
 */
export function readFrom(root: string, note: string, today: LocalDate, index: GoalIndex): ReadFrom {
  const date = dateOfNote(note);
  if (date === null) throw new UsageError(t('cli.log.fromNoDay', { note }));
  if (date > today) throw new UsageError(t('cli.log.ahead', { date }));
  const text = readFileSync(path.join(root, ...note.split('/')), 'utf8');
  const found = dailyCheckIns({ path: note, text, date }, index);
  const inState = (state: 'new' | 'logged') =>
    found.flatMap((each): WantedCheckIn[] =>
      each.state !== 'wrong' && each.state === state
        ? [{ line: each.line, note: each.goal.path, checkIn: each.checkIn }]
        : [],
    );
  return {
    wanted: inState('new'),
    known: inState('logged'),
    problems: found.flatMap((each) =>
      each.state === 'wrong' ? [{ line: each.line, message: each.message }] : [],
    ),
  };
}
