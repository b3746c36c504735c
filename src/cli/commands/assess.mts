/** `goal-notes assess`: judge one goal, any text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess as assessText } from '../../core/assess/assess';
import { assessGoal } from '../../core/assess/assess-goal';
import type { Assessment } from '../../core/assess/assessment';
import type { FrameworkId } from '../../core/frameworks/framework';
import type { Goal } from '../../core/goal/goal';
import { readNote } from '../../core/goal/parse-goal';
import { positionAt } from '../../core/text/span';
import { t } from '../../i18n/cli';
import { assessLines } from '../assess-lines.mts';
import { type Arguments, type Command, CommandFailed, UsageError } from '../command.mts';
import { settingsOf, statOf, vaultAbove } from '../find-vault.mts';
import { assessmentData } from '../formats/assessment-data.mts';
import { assessmentText } from '../formats/assessment-text.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { readInput } from '../read-input.mts';
import { type Form, FORMS, rewriteText } from '../rewrite-text.mts';
import { paintFor } from '../terminal/paint.mts';

const FORMATS = ['text', 'json'] as const;
const BY = ['auto', 'smart', 'pact'] as const;

export const assess: Command = {
  name: 'assess',
  summary:
    'Judge one goal statement: which criteria it meets, in which words, and what to write where it does not.',
  usage: '[file|-]',
  options: {
    framework: { type: 'choice', words: BY, summary: 'by which criteria' },
    format: { type: 'choice', words: FORMATS, summary: 'how to print the judgement' },
    jsonl: { type: 'boolean', summary: 'one {"id","text","framework"?} a line in, one result a line out' },
    rewrite: {
      type: 'string',
      value: FORMS.join('|'),
      summary: 'print the goal as bullets by criterion, or as one statement, instead of judging it',
    },
  },
  notes: [
    'The text is a file or standard input. A goal note is judged as a whole, its sections and properties included;\nany other text by its words alone.',
    'Of a text in a language that is not known only the structure is looked at: numbers, dates, labels. What cannot be\njudged is then left out, and nothing is held against it.',
    'Exit code: 0 when every criterion that was judged is met, 1 when one is weak or missing. With --jsonl: 0, or 2 when\na line could not be read (its result is then {"line","error"}); the other lines are judged all the same.',
    'With --rewrite nothing is written and nothing judged; the exit code is 0. --format json has the clauses with their\nplaces, too.',
  ],
  examples: [
    ['goal-notes assess Goals/Run.md', 'a note'],
    ['echo "I want to be a better therapist" | goal-notes assess -', 'a sentence'],
    ['goal-notes assess draft.txt --framework pact --format json', 'as data, by the PACT criteria'],
    ['goal-notes assess Goals/Run.md --rewrite bullets', 'each clause under the criterion it serves'],
    ['goal-notes assess --jsonl < goals.jsonl > judged.jsonl', 'many texts'],
  ],
  run: async (args, io) => {
    const framework = args.choice('framework', BY);
    if (args.words.length > 1) throw new UsageError(t('cli.usage.oneFile'));
    const [given = '-'] = args.words;
    const form = formOf(args);
    if (args.has('jsonl')) return assessLines(given, framework, io);
    const assessment =
      given === '-' ? await assessInput(framework, io) : assessFile(given, framework, args, io);
    const { text, judged, goal } = assessment;
    if (form !== null) {
      const rewritten = rewriteText(text, goal, judged.framework, form);
      if (rewritten.text === '') throw new CommandFailed(t(`cli.assess.no.${form}`, { given }));
      const isJson = args.choice('format', FORMATS) === 'json';
      io.out(isJson ? `${JSON.stringify(rewritten, null, 2)}\n` : rewritten.text);
      return EXIT.ok;
    }
    if (args.choice('format', FORMATS) === 'json')
      io.out(`${JSON.stringify(assessmentData(judged), null, 2)}\n`);
    else
      io.out(
        assessmentText(judged, text, { paint: paintFor(io), columns: io.isTTY.stdout ? io.columns : null }),
      );
    return exitCode(judged);
  },
};

interface Judged {
  readonly text: string;
  readonly judged: Assessment;
  /** The note that the text is; null when it is none. */
  readonly goal: Goal | null;
}

/** @throws UsageError for a form that there is none of, and for many texts at once */
function formOf(args: Arguments): Form | null {
  const given = args.text('rewrite');
  if (given === undefined) return null;
  if (args.has('jsonl')) throw new UsageError(t('cli.usage.rewriteOne'));
  const form = FORMS.find((each) => each === given);
  if (form === undefined)
    throw new UsageError(t('cli.usage.choice', { option: 'rewrite', words: FORMS.join(', '), given }));
  return form;
}

async function assessInput(framework: FrameworkId | 'auto', io: Io): Promise<Judged> {
  if (io.isTTY.stdin) io.err(`${t('cli.assess.typing')}\n`);
  const text = judgeable(await readInput(io), t('cli.assess.input'));
  return { text, judged: assessText(text, framework), goal: null };
}

function assessFile(given: string, framework: FrameworkId | 'auto', args: Arguments, io: Io): Judged {
  if (!statOf(given, io).isFile()) throw new UsageError(t('cli.usage.file', { given }));
  const file = path.resolve(io.cwd, given);
  const root = vaultAbove(path.dirname(file));
  const note = path
    .relative(root ?? path.dirname(file), file)
    .split(path.sep)
    .join('/');
  const text = judgeable(readFileSync(file, 'utf8'), given);
  const read = readNote(note, text, settingsOf(root, args, io).schema);
  if (read.kind === 'unreadable') {
    const problem = read.note.problems[0];
    const line = positionAt(text, problem?.from ?? 0).line;
    throw new CommandFailed(`${given}:${line}: ${problem?.message ?? ''}`);
  }
  if (read.kind !== 'goal') return { text, judged: assessText(text, framework), goal: null };
  const goal = framework === 'auto' ? read.goal : { ...read.goal, framework };
  return { text, judged: assessGoal(goal), goal };
}

/** @throws CommandFailed for what holds no words: a verdict on it would be about nothing. */
function judgeable(text: string, given: string): string {
  if (text.trim() === '') throw new CommandFailed(t('cli.assess.empty', { given }));
  if (text.includes('\0')) throw new CommandFailed(t('cli.assess.noText', { given }));
  return text;
}

function exitCode({ criteria }: Assessment): ExitCode {
  return Object.values(criteria).every(({ status }) => status === 'met') ? EXIT.ok : EXIT.findings;
}
