/** `goal-notes log`: append a check-in to a goal. */
import { loggingCheckIn, refusalText } from '../../core/goal/changing-goal';
import { isLocalDate } from '../../core/calendar/local-date';
import { checkInValueText, parseCheckInValue } from '../../core/goal/check-in-value';
import { formatCheckIn } from '../../core/goal/edit-goal';
import { readNote } from '../../core/goal/parse-goal';
import { t } from '../../i18n/cli';
import { shownPath } from '../shown-path.mts';
import { type Arguments, type Command, CommandFailed, UsageError } from '../command.mts';
import { findNote } from '../find-note.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { editFile } from '../node-vault.mts';

const FORMATS = ['text', 'json'] as const;

export const log: Command = {
  name: 'log',
  summary: 'Append a check-in to a goal: a value, a change, done or skip.',
  usage: '<note> <value>',
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', summary: 'the day it is about (default: today)' },
    comment: { type: 'string', value: 'TEXT', summary: 'a word on it' },
    format: { type: 'choice', words: FORMATS, summary: 'how to print what was logged' },
  },
  notes: [
    'The note is a path, or the name of a note in the vault around this folder. The value is a number with or without\na unit (3, 3 km), a change (+2, -1), done or skip. Only the new line and the property “current” are written; a note\nthat cannot be edited exactly is left as it is.',
  ],
  examples: [
    ['goal-notes log "Goals/Run 5 km.md" 3', 'the value now'],
    [
      'goal-notes log "Evening walk" done --comment "in the rain"',
      'a habit kept, the note found by its name',
    ],
    ['goal-notes log Books +2 --date 2026-06-14', 'two more than before, yesterday'],
  ],
  run: (args, io) => Promise.resolve(runLog(args, io)),
};

function runLog(args: Arguments, io: Io): ExitCode {
  const [given, value, ...others] = args.words;
  if (given === undefined || value === undefined || others.length > 0)
    throw new UsageError(t('cli.log.what'));
  const date = args.text('date') ?? args.today;
  if (!isLocalDate(date)) throw new UsageError(t('cli.usage.date', { option: 'date', given: String(date) }));
  if (date > args.today) throw new UsageError(t('cli.log.ahead', { date }));
  const parsed = parseCheckInValue(value);
  if (!parsed.ok) throw new UsageError(parsed.message);
  const { vault, note, file } = findNote(given, args, io);
  const { schema } = vault.settings;
  const checkIn = { date, report: parsed.report, comment: args.text('comment') ?? '' };
  let before = '';
  const result = editFile(file, (text) => {
    before = text;
    return loggingCheckIn(note, checkIn, schema)(text);
  });
  const shown = shownPath(file, io);
  if (!result.ok) {
    throw new CommandFailed(
      t('cli.edit.leftAlone', { file: shown, message: refusalText(result.refusal, before) }),
    );
  }
  // as it stands in the note: a first change is logged as the value that results
  const read = readNote(note, result.text, schema);
  const status = read.kind === 'goal' ? read.goal.status : 'active';
  if (status !== 'active') io.err(`${t('cli.log.resting', { status })}\n`);
  const logged = (read.kind === 'goal' ? read.goal.checkIns.at(-1) : undefined) ?? checkIn;
  if (args.choice('format', FORMATS) === 'json') {
    const data = { path: shown, date, value: checkInValueText(logged.report), comment: logged.comment };
    io.out(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    io.out(`${shown}: ${formatCheckIn({ date, report: logged.report, comment: logged.comment }).slice(2)}\n`);
  }
  return EXIT.ok;
}
