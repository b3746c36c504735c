/** `goal-notes log`: append check-ins to goals: one, many from standard input, or what a daily note speaks of. */
import path from 'node:path';
import { isLocalDate, type LocalDate } from '../../core/calendar/local-date';
import { loggingCheckIn, refusalText } from '../../core/goal/changing-goal';
import { parseCheckInValue } from '../../core/goal/check-in-value';
import { readNote } from '../../core/goal/parse-goal';
import type { GoalIndex } from '../../core/vault/goal-index';
import { t } from '../../i18n/cli';
import { type Arguments, type Command, CommandFailed, UsageError } from '../command.mts';
import { findNote } from '../find-note.mts';
import { openVault } from '../find-vault.mts';
import { loggedData, type LoggedMany, loggedText, manyJson, manyWords } from '../formats/logged.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { readFrom } from '../log-from.mts';
import { readLogLine } from '../log-lines.mts';
import { type LineProblem, planLog, type WantedCheckIn, writeLog } from '../log-many.mts';
import { editFile } from '../node-vault.mts';
import { readGoals } from '../read-goals.mts';
import { inputLines } from '../read-input.mts';
import { shownPath } from '../shown-path.mts';

const FORMATS = ['text', 'json'] as const;

export const log: Command = {
  name: 'log',
  summary: 'Append a check-in to a goal: a value, a change, done or skip.',
  usage: '<note> <value> | - | --from <daily note>',
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', summary: 'the day it is about (default: today)' },
    comment: { type: 'string', value: 'TEXT', summary: 'a word on it' },
    from: { type: 'string', value: 'FILE', summary: 'log what a daily note says about goals' },
    'dry-run': { type: 'boolean', summary: 'say what would be logged, and write nothing' },
    format: { type: 'choice', words: FORMATS, summary: 'how to print what was logged' },
  },
  notes: [
    'The note is a path, or the name of a note in the vault around this folder. The value is a number with or without\na unit (3, 3 km), a change (+2, -1), done or skip. Only the new line and the property “current” are written; a note\nthat cannot be edited exactly is left as it is.',
    'With “-” many check-ins are read from standard input, one a line: “Books: +2 — two more”, with the day in front when\nit is another one (“2026-06-14 Books: +2”), or as JSON ({"goal", "value", "comment"?, "date"?}). The goal is a path, a\nname or a title. All lines are checked first: when one is wrong, nothing is written and the exit code is 2.',
    'With --from the lines “- goal:: [[Books]] 3 — comment” of a note with a date in its name are logged for that day;\nwhat its goal has already is not logged again.',
  ],
  examples: [
    ['goal-notes log "Goals/Run 5 km.md" 3', 'the value now'],
    [
      'goal-notes log "Evening walk" done --comment "in the rain"',
      'a habit kept, the note found by its name',
    ],
    ['goal-notes log Books +2 --date 2026-06-14', 'two more than before, yesterday'],
    ['goal-notes log - < check-ins.txt', 'many at once'],
    ['goal-notes log --from "Daily/2026-06-12.md" --dry-run', 'what a daily note would log'],
  ],
  run: runLog,
};

async function runLog(args: Arguments, io: Io): Promise<ExitCode> {
  const from = args.text('from');
  const date = args.text('date') ?? args.today;
  if (!isLocalDate(date)) throw new UsageError(t('cli.usage.date', { option: 'date', given: String(date) }));
  if (date > args.today) throw new UsageError(t('cli.log.ahead', { date }));
  const isMany = args.words.length === 1 && args.words[0] === '-';
  if ((isMany || from !== undefined) && args.text('comment') !== undefined)
    throw new UsageError(t('cli.log.ofOne', { option: 'comment' }));
  if (from !== undefined) {
    if (args.words.length > 0) throw new UsageError(t('cli.log.fromAlone'));
    if (args.text('date') !== undefined) throw new UsageError(t('cli.log.ofOne', { option: 'date' }));
    return logFrom(from, args, io);
  }
  return isMany ? logLines(date, args, io) : logOne(date, args, io);
}

function logOne(date: LocalDate, args: Arguments, io: Io): ExitCode {
  const [given, value, ...others] = args.words;
  if (given === undefined || value === undefined || others.length > 0)
    throw new UsageError(t('cli.log.what'));
  const parsed = parseCheckInValue(value);
  if (!parsed.ok) throw new UsageError(parsed.message);
  const { vault, note, file } = findNote(given, args, io);
  const { schema } = vault.settings;
  const checkIn = { date, report: parsed.report, comment: args.text('comment') ?? '' };
  let before = '';
  let after = '';
  const result = editFile(file, (text) => {
    before = text;
    const changed = loggingCheckIn(note, checkIn, schema)(text);
    if (changed.ok) after = changed.text;
    return changed.ok && args.has('dry-run') ? { ok: true, text, edits: [] } : changed;
  });
  const shown = shownPath(file, io);
  if (!result.ok) {
    throw new CommandFailed(
      t('cli.edit.leftAlone', { file: shown, message: refusalText(result.refusal, before) }),
    );
  }
  // as it stands in the note: a first change is logged as the value that results
  const read = readNote(note, after, schema);
  const status = read.kind === 'goal' ? read.goal.status : 'active';
  if (status !== 'active') io.err(`${t('cli.log.resting', { status })}\n`);
  const logged = (read.kind === 'goal' ? read.goal.checkIns.at(-1) : undefined) ?? checkIn;
  const entry = { path: shown, checkIn: logged };
  if (args.choice('format', FORMATS) === 'json') io.out(`${JSON.stringify(loggedData(entry), null, 2)}\n`);
  else io.out(loggedText([entry]));
  return EXIT.ok;
}

async function logLines(date: LocalDate, args: Arguments, io: Io): Promise<ExitCode> {
  const { root, index } = goalsAround('.', args, io);
  const inVault = (given: string) => inFolder(root, path.resolve(io.cwd, given));
  const basis = { index, date, today: args.today, inVault };
  const wanted: WantedCheckIn[] = [];
  const problems: LineProblem[] = [];
  let line = 0;
  for await (const row of inputLines(io)) {
    line += 1;
    const read = readLogLine(row, line, basis);
    if (read !== null && 'message' in read) problems.push(read);
    else if (read !== null) wanted.push(read);
  }
  return logMany({ wanted, problems, known: [], source: '-' }, { root, index }, args, io);
}

function logFrom(given: string, args: Arguments, io: Io): ExitCode {
  const { file } = findNote(given, args, io);
  const { root, index } = goalsAround(path.dirname(file), args, io);
  const found = readFrom(root, inFolder(root, file), args.today, index);
  return logMany({ ...found, source: shownPath(file, io) }, { root, index }, args, io);
}

interface Goals {
  readonly root: string;
  readonly index: GoalIndex;
}

function goalsAround(folder: string, args: Arguments, io: Io): Goals {
  const vault = openVault(folder, args, io);
  return { root: vault.root, index: readGoals(vault, io).index };
}

interface Read {
  readonly wanted: readonly WantedCheckIn[];
  readonly known: readonly WantedCheckIn[];
  readonly problems: readonly LineProblem[];
  /** `-`, or the note they were read from. */
  readonly source: string;
}

function logMany(
  { wanted, known, problems, source }: Read,
  { root, index }: Goals,
  args: Arguments,
  io: Io,
): ExitCode {
  const plan = planLog(wanted, index);
  const wrong = [...problems, ...plan.problems].sort((a, b) => a.line - b.line);
  const complain = (all: readonly LineProblem[]) => {
    for (const { line, message } of all) io.err(`${t('cli.log.atLine', { source, line, message })}\n`);
  };
  if (wrong.length > 0) {
    complain(wrong);
    io.err(`${t('cli.log.nothingWritten')}\n`);
    return EXIT.failed;
  }
  const dryRun = args.has('dry-run');
  const failed = dryRun ? [] : writeLog(wanted, root, index.schema);
  const isFailed = ({ note }: WantedCheckIn) =>
    failed.some(({ line }) => wanted.find((each) => each.line === line)?.note === note);
  for (const { title, status } of new Set(
    plan.checkIns.map(({ note }) => index.get(note)).filter((goal) => goal !== null),
  ))
    if (status !== 'active') io.err(`${title.value}: ${t('cli.log.resting', { status })}\n`);
  const shown = ({ note, checkIn }: WantedCheckIn) => ({
    path: shownPath(path.join(root, ...note.split('/')), io),
    checkIn,
  });
  const report: LoggedMany = {
    dryRun,
    logged: plan.checkIns.filter((each) => !isFailed(each)).map(shown),
    known: known.map(shown),
  };
  io.out(args.choice('format', FORMATS) === 'json' ? manyJson(report) : loggedText(report.logged));
  io.err(manyWords(report));
  complain(failed);
  return failed.length === 0 ? EXIT.ok : EXIT.failed;
}

function inFolder(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
