/** `goal-notes new`: create a goal note. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FrameworkId } from '../../core/frameworks/framework';
import { FRAMEWORKS } from '../../core/frameworks/index';
import { readNote } from '../../core/goal/parse-goal';
import { mayBeGoal } from '../../core/goal/recognize';
import { lintGoal } from '../../core/lint/lint-goal';
import { goalFileName, newGoalNote } from '../../core/templates/new-goal-note';
import { nearest } from '../../core/text/nearest';
import { t } from '../../i18n/cli';
import { shownPath } from '../shown-path.mts';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { type OpenVault, settingsOf, vaultAbove } from '../find-vault.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { isInside } from '../list-notes.mts';
import { nodeVault } from '../node-vault.mts';
import { didYouMean } from '../parse-command-line.mts';
import { setValues } from '../set-options.mts';

const FORMATS = ['text', 'json'] as const;

export const create: Command = {
  name: 'new',
  summary: 'Create a goal note from the template and print its path.',
  usage: 'smart|pact "Title"',
  options: {
    set: {
      type: 'string',
      multiple: true,
      value: 'KEY=VALUE',
      summary: 'a property or a criterion; may be repeated',
    },
    statement: { type: 'string', value: 'TEXT', summary: 'the goal in one sentence or paragraph' },
    dir: {
      type: 'string',
      value: 'FOLDER',
      summary: 'where to put it (default: the goal folder of the settings)',
    },
    format: { type: 'choice', words: FORMATS, summary: 'how to print the path' },
  },
  notes: [
    'KEY is a property (due, target, measure, cadence, parent, values …) or a criterion (specific, measurable …).\nA template of your own (SMART.md, PACT.md in the template folder of the settings) is used when there is one.',
    'A note that is there is never replaced: the new one gets a number.',
  ],
  examples: [
    [
      'goal-notes new smart "Run 5 km" --set due=2026-09-01 --set target=5 --set unit=km',
      'a goal with numbers',
    ],
    ['goal-notes new pact "Evening walk" --set cadence="3 per week" --set values="Health, Calm"', 'a habit'],
    ['goal-notes new smart "Learn to sail" --set status=idea --dir Ideas', 'a wish for later'],
  ],
  run: runNew,
};

async function runNew(args: Arguments, io: Io): Promise<ExitCode> {
  const [framework, title, ...others] = args.words;
  if (!isFramework(framework)) throw frameworkMissing(framework);
  if (title === undefined || title.trim() === '' || others.length > 0)
    throw new UsageError(t('cli.new.title'));
  const given = args.text('dir');
  const folder = path.resolve(io.cwd, given ?? '.');
  const root = vaultAbove(folder) ?? (given !== undefined && !isInside(io.cwd, folder) ? folder : io.cwd);
  const vault = { root, settings: settingsOf(root, args, io) };
  const inVault =
    given === undefined ? goalFolderOf(vault) : path.relative(root, folder).split(path.sep).join('/');
  const note = `${inVault === '' ? '' : `${inVault}/`}${goalFileName(title)}.md`;
  const text = textOf({ framework, title, note }, vault, args);
  const due = dueOf(note, text, vault);
  if (due !== null && due < args.today) io.err(`${t('cli.new.past', { due })}\n`);
  const created = await nodeVault(root, (message) => io.err(`${message}\n`)).create(note, text);
  const shown = shownPath(path.join(root, created), io);
  io.out(
    args.choice('format', FORMATS) === 'json'
      ? `${JSON.stringify({ path: shown }, null, 2)}\n`
      : `${shown}\n`,
  );
  return EXIT.ok;
}

function dueOf(note: string, text: string, { settings }: OpenVault): string | null {
  const read = readNote(note, text, settings.schema);
  return read.kind === 'goal' ? read.goal.due : null;
}

function isFramework(word: string | undefined): word is FrameworkId {
  return word !== undefined && Object.hasOwn(FRAMEWORKS, word);
}

function frameworkMissing(given: string | undefined): UsageError {
  const meant = given === undefined ? null : nearest(given, Object.keys(FRAMEWORKS));
  return new UsageError(t('cli.new.framework') + didYouMean(meant));
}

/** Where new goals go. When goals are told by their folder, a goal elsewhere would be none. */
function goalFolderOf({ settings: { goalFolder, schema } }: OpenVault): string {
  if (schema.recognition.by !== 'folder' || mayBeGoal(`${goalFolder}/a.md`, '', schema)) return goalFolder;
  return schema.recognition.folder.replace(/^\/+|\/+$/g, '');
}

interface Wanted {
  readonly framework: FrameworkId;
  readonly title: string;
  readonly note: string;
}

/** @throws UsageError when a value cannot be read as what it is for: then no note is made. */
function textOf({ framework, title, note }: Wanted, { root, settings }: OpenVault, args: Arguments): string {
  const { schema } = settings;
  const { properties, criteria } = setValues(args.texts('set'), framework, schema);
  const statement = args.text('statement');
  const template = templateOf(root, settings.templateFolder, framework);
  const text = newGoalNote({
    framework,
    title,
    criteria,
    properties,
    schema,
    today: args.today,
    ...(statement === undefined ? {} : { statement }),
    ...(template === null ? {} : { template }),
  });
  const read = readNote(note, text, schema);
  if (read.kind === 'unreadable')
    throw new UsageError(read.note.problems[0]?.message ?? t('cli.edit.notAGoal'));
  if (read.kind === 'not-a-goal') throw new UsageError(t('cli.new.noGoalThere', { note }));
  const wrong = lintGoal({
    goal: read.goal,
    today: args.today,
    settings: { ...settings, severities: {} },
  }).find(
    ({ rule, severity }) =>
      (rule.startsWith('properties/') && severity === 'error') || rule === 'time/deadline-before-start',
  );
  if (wrong !== undefined && args.texts('set').length > 0) throw new UsageError(wrong.message);
  return text;
}

/** The person's own template; null when there is none. */
function templateOf(root: string, folder: string, framework: FrameworkId): string | null {
  if (folder === '') return null;
  try {
    return readFileSync(path.join(root, folder, `${FRAMEWORKS[framework].name}.md`), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
