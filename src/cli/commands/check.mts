/** `goal-notes check`: lint the goals below some paths. */
import path from 'node:path';
import { counted, t } from '../../i18n/cli';
import { checkNotes } from '../check-notes.mts';
import { shownPath } from '../shown-path.mts';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { checkGithub } from '../formats/check-github.mts';
import { checkReport } from '../formats/check-report.mts';
import { checkSarif } from '../formats/check-sarif.mts';
import { checkText } from '../formats/check-text.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { isInside } from '../list-notes.mts';
import { paintFor } from '../terminal/paint.mts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export const check: Command = {
  name: 'check',
  summary: 'Check goal notes: what is missing, weak or broken, and where.',
  usage: '[paths]',
  options: {
    format: { type: 'choice', words: FORMATS, summary: 'how to print the findings' },
    fix: { type: 'boolean', summary: 'settle what an edit can settle, then report the rest' },
    'max-warnings': {
      type: 'string',
      value: 'N',
      summary: 'up to N warnings are no failure; -1 = any number',
    },
  },
  notes: [
    'Paths are notes and folders; without one, this folder. Of a vault only the part asked for is reported, but all\nof it is read, so that parents and rivals of a goal are known. A note outside any vault is checked by itself.',
    '--fix applies what can only be meant one way. What would be a guess, or is a decision (another parent, a goal to\nclose), is offered in the app and left to you here.',
    'Exit code: 1 when there is an error or a warning (more than N with --max-warnings), else 0; suggestions alone\nare no failure. 2 when a note or folder could not be read.',
  ],
  examples: [
    ['goal-notes check', 'all goals below this folder'],
    ['goal-notes check Goals "Ideas/Learn to sail.md"', 'a folder and a note'],
    ['goal-notes check --fix', 'apply every safe fix'],
    [
      'goal-notes check --format github --max-warnings 10',
      'annotations in a workflow; ten warnings may stay',
    ],
  ],
  run: (args, io) => Promise.resolve(runCheck(args, io)),
};

function runCheck(args: Arguments, io: Io): ExitCode {
  const format = args.choice('format', FORMATS);
  const allowed = allowedWarnings(args.text('max-warnings'));
  const { notes, fixes, unread } = checkNotes(args.words.length === 0 ? ['.'] : args.words, args, io);
  if (args.has('fix')) {
    const fixed = counted(fixes.applied, 'cli.check.fixedOne', 'cli.check.fixedMany');
    io.err(
      `${t('cli.check.fixed', { fixed, notes: counted(fixes.notes, 'cli.check.noteOne', 'cli.check.noteMany') })}\n`,
    );
  }
  const pathOf = format === 'github' ? repositoryPath(io) : (file: string) => shownPath(file, io);
  const report = checkReport(
    notes.map(({ file, text, findings }) => ({ path: pathOf(file), text, findings })),
  );
  if (format === 'json') io.out(`${JSON.stringify(report, null, 2)}\n`);
  if (format === 'sarif') io.out(checkSarif(report, io));
  if (format === 'github') io.out(checkGithub(report));
  if (format === 'text') {
    const places = io.isTTY.stdout ? 'short' : 'whole';
    io.out(checkText(report, { paint: paintFor(io), columns: io.isTTY.stdout ? io.columns : null, places }));
  }
  // whoever trusts a green check must not be wrong about what was checked
  if (unread > 0) return EXIT.failed;
  const { errors, warnings } = report.summary;
  return errors > 0 || warnings > allowed ? EXIT.findings : EXIT.ok;
}

function allowedWarnings(given: string | undefined): number {
  if (given === undefined) return 0;
  if (given === '-1') return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(given))
    throw new UsageError(t('cli.usage.number', { option: 'max-warnings', given }));
  return Number(given);
}

/** Annotations name files from the root of the repository, which a workflow knows. */
function repositoryPath(io: Io): (file: string) => string {
  const workspace = io.env.GITHUB_WORKSPACE;
  return (file) =>
    workspace !== undefined && workspace !== '' && isInside(workspace, file)
      ? path.relative(workspace, file).split(path.sep).join('/')
      : shownPath(file, io);
}
