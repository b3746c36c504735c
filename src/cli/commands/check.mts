/** `goal-notes check`: lint the goals below some paths. */
import path from 'node:path';
import { counted, t } from '../../i18n/cli';
import { type Checked, checkNotes, type PlannedFix } from '../check-notes.mts';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { writeFixes } from '../fix-notes.mts';
import { checkGithub } from '../formats/check-github.mts';
import { type CheckReport, checkReport } from '../formats/check-report.mts';
import { checkSarif } from '../formats/check-sarif.mts';
import { checkText } from '../formats/check-text.mts';
import { fixedText, fixesIn, fixesText } from '../formats/fixes-text.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { isInside } from '../list-notes.mts';
import { shownPath } from '../shown-path.mts';
import { asked, canAsk } from '../terminal/ask.mts';
import { paintFor } from '../terminal/paint.mts';

const FORMATS = ['text', 'lines', 'json', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];
const FOR_PROGRAMS: ReadonlySet<Format> = new Set(['json', 'sarif', 'github']);

export const check: Command = {
  name: 'check',
  summary: 'Check goal notes: what is missing, weak or broken, and where.',
  usage: '[paths]',
  options: {
    format: { type: 'choice', words: FORMATS, summary: 'how to print the findings' },
    fix: { type: 'boolean', summary: 'settle what an edit can settle, then report the rest' },
    rule: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      summary: 'only this rule or group; may be repeated',
    },
    ignore: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      summary: 'not this rule or group; may be repeated',
    },
    'max-warnings': {
      type: 'string',
      value: 'N',
      summary: 'up to N warnings are no failure; -1 = any number',
    },
  },
  notes: [
    'Paths are notes and folders; without one, this folder. Of a vault only the part asked for is reported, but all\nof it is read, so that parents and rivals of a goal are known. A note outside any vault is checked by itself.',
    'Without --fix nothing is written. On a terminal, what --fix would do is shown line by line, and done if you say so.\n--fix applies what can only be meant one way. What would be a guess, or is a decision (another parent, a goal to\nclose), is offered in the app and left to you here.',
    'NAME is a rule (measure/no-target, no-target) or a group (measure); goal-notes explain lists them.',
    'Exit code: 1 when there is an error or a warning (more than N with --max-warnings), else 0; suggestions alone\nare no failure, what was fixed does not count. 2 when a note or folder could not be read.',
  ],
  examples: [
    ['goal-notes check', 'all goals below this folder'],
    ['goal-notes check Goals "Ideas/Learn to sail.md"', 'a folder and a note'],
    ['goal-notes check --fix', 'apply every safe fix'],
    ['goal-notes check --rule time --rule no-target', 'only what is said about time and missing targets'],
    [
      'goal-notes check --format github --max-warnings 10',
      'annotations in a workflow; ten warnings may stay',
    ],
  ],
  run: runCheck,
};

async function runCheck(args: Arguments, io: Io): Promise<ExitCode> {
  const format = args.choice('format', FORMATS);
  const allowed = allowedWarnings(args.text('max-warnings'));
  const paths = args.words.length === 0 ? ['.'] : args.words;
  const before = checkNotes(paths, args, io);
  const fixed = args.has('fix')
    ? writeFixes(before.plan(), io)
    : format === 'text' && canAsk(io)
      ? await fixedWhenWanted(before, io)
      : null;
  if (fixed !== null) {
    if (args.has('fix') && !FOR_PROGRAMS.has(format)) io.err(shownFixes(fixed, io));
    io.err(`${fixedText(fixed)}\n\n`);
  }
  // once more from the disk: what is left is what is there now, and all else was said the first time
  const after =
    fixed === null || fixed.length === 0 ? before : checkNotes(paths, args, { ...io, err: () => undefined });
  const { errors, warnings } = print(after, args.has('fix') ? fixed : null, format, io);
  // whoever trusts a green check must not be wrong about what was checked
  if (after.unread > 0) return EXIT.failed;
  return errors > 0 || warnings > allowed ? EXIT.findings : EXIT.ok;
}

function shownFixes(fixes: readonly PlannedFix[], io: Io): string {
  const paint = paintFor({ env: io.env, isTTY: { ...io.isTTY, stdout: io.isTTY.stderr } });
  return fixesText(fixes, (file) => shownPath(file, io), paint);
}

/** What fixing would do is shown and asked for. Null when there is nothing to do, or it is not wanted. */
async function fixedWhenWanted({ plan }: Checked, io: Io): Promise<readonly PlannedFix[] | null> {
  const planned = plan();
  if (planned.length === 0) return null;
  const fixes = counted(fixesIn(planned), 'cli.check.fixedOne', 'cli.check.fixedMany');
  const notes = counted(planned.length, 'cli.check.noteOne', 'cli.check.noteMany');
  io.err(`${t('cli.check.wouldFix', { fixes, notes })}\n\n`);
  io.err(shownFixes(planned, io));
  if (await asked(t('cli.check.apply'), io)) return writeFixes(planned, io);
  io.err(`${t('cli.check.notApplied')}\n\n`);
  return null;
}

function print(
  checked: Checked,
  fixed: readonly PlannedFix[] | null,
  format: Format,
  io: Io,
): CheckReport['summary'] {
  const pathOf =
    format === 'github' || format === 'sarif' ? repositoryPath(io) : (file: string) => shownPath(file, io);
  const notes = checked.notes.map(({ file, text, findings }) => ({ path: pathOf(file), text, findings }));
  const report = checkReport(notes);
  if (format === 'json') {
    const changed = fixed?.map(({ file, applied }) => ({ path: pathOf(file), fixes: applied }));
    io.out(`${JSON.stringify({ ...report, ...(changed && { fixed: changed }) }, null, 2)}\n`);
  }
  if (format === 'sarif') io.out(checkSarif(notes, io));
  if (format === 'github') io.out(checkGithub(report));
  if (format === 'lines')
    io.out(checkText(report, { paint: (_, text) => text, columns: null, places: 'whole' }));
  if (format === 'text') {
    const places = io.isTTY.stdout ? 'short' : 'whole';
    io.out(checkText(report, { paint: paintFor(io), columns: io.isTTY.stdout ? io.columns : null, places }));
  }
  return report.summary;
}

function allowedWarnings(given: string | undefined): number {
  if (given === undefined) return 0;
  if (given === '-1') return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(given))
    throw new UsageError(t('cli.usage.number', { option: 'max-warnings', given }));
  return Number(given);
}

/** Annotations and code scanning name files from the root of the repository, which a workflow knows. */
function repositoryPath(io: Io): (file: string) => string {
  const workspace = io.env.GITHUB_WORKSPACE;
  return (file) =>
    workspace !== undefined && workspace !== '' && isInside(workspace, file)
      ? path.relative(workspace, file).split(path.sep).join('/')
      : shownPath(file, io);
}
