/** `goal-notes adjust`: move the plan of a goal, and keep what it was. */
import { isLocalDate } from '../../core/calendar/local-date';
import { adjustingPlan, planChanges } from '../../core/goal/adjust-plan';
import { formatChange, type NewPlanChange } from '../../core/goal/change-line';
import { refusalText } from '../../core/goal/changing-goal';
import type { PlanChange } from '../../core/goal/goal';
import { readNote } from '../../core/goal/parse-goal';
import { PLAN_PARTS, type PlanWanted, readPlanWanted } from '../../core/goal/plan-wanted';
import type { GoalSchema } from '../../core/goal/schema';
import { nearest } from '../../core/text/nearest';
import { t } from '../../i18n/cli';
import { type Arguments, type Command, CommandFailed, UsageError } from '../command.mts';
import { findNote } from '../find-note.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { editFile } from '../node-vault.mts';
import { didYouMean } from '../parse-command-line.mts';
import { shownPath } from '../shown-path.mts';

const FORMATS = ['text', 'json'] as const;

export const adjust: Command = {
  name: 'adjust',
  summary: 'Move the plan of a goal, and keep a dated line of what it was and why.',
  usage: '<note> <property=value…>',
  options: {
    reason: { type: 'string', value: 'TEXT', summary: 'why the plan is moved' },
    date: { type: 'string', value: 'YYYY-MM-DD', summary: 'the day it was decided (default: today)' },
    format: { type: 'choice', words: FORMATS, summary: 'how to print what was moved' },
  },
  notes: [
    'The property is target, due, start, baseline, cadence or status, or what the settings call it; “none” takes its value\naway. The property is set and a line is appended under “Changes”, in one edit; nothing is written when nothing differs.\nA note that cannot be edited exactly is left as it is.',
  ],
  examples: [
    [
      'goal-notes adjust "Run 300 km" target=250 due=2026-09-01 --reason "knee, two weeks off"',
      'less, and later',
    ],
    ['goal-notes adjust "Evening walk" cadence="3 per week"', 'a habit made smaller'],
  ],
  run: (args, io) => Promise.resolve(runAdjust(args, io)),
};

function runAdjust(args: Arguments, io: Io): ExitCode {
  const [given, ...wishes] = args.words;
  if (given === undefined || wishes.length === 0) throw new UsageError(t('cli.adjust.what'));
  const date = args.text('date') ?? args.today;
  if (!isLocalDate(date)) throw new UsageError(t('cli.usage.date', { option: 'date', given: String(date) }));
  if (date > args.today) throw new UsageError(t('cli.adjust.ahead', { date }));
  const { vault, note, file } = findNote(given, args, io);
  const { schema } = vault.settings;
  const adjustment = { wanted: wantedOf(wishes, schema), date, reason: args.text('reason') ?? '' };
  let before = '';
  const result = editFile(file, (text) => {
    before = text;
    return adjustingPlan(note, adjustment, schema)(text);
  });
  const shown = shownPath(file, io);
  if (!result.ok) {
    throw new CommandFailed(
      t('cli.edit.leftAlone', { file: shown, message: refusalText(result.refusal, before) }),
    );
  }
  const read = readNote(note, before, schema);
  const changes = read.kind === 'goal' ? planChanges(read.goal, adjustment, schema) : [];
  io.out(args.choice('format', FORMATS) === 'json' ? json(shown, changes) : text(shown, changes));
  return EXIT.ok;
}

function json(path: string, changes: readonly NewPlanChange[]): string {
  return `${JSON.stringify({ path, changes }, null, 2)}\n`;
}

function text(path: string, changes: readonly NewPlanChange[]): string {
  if (changes.length === 0) return `${path}: ${t('cli.adjust.same')}\n`;
  return changes.map((change) => `${path}: ${formatChange(change).slice(2)}\n`).join('');
}

/** @throws UsageError for a property that is no part of a plan, one that is there twice, and a value that makes no sense. */
function wantedOf(wishes: readonly string[], schema: GoalSchema): PlanWanted {
  const named = new Map<string, PlanChange['what']>([
    ...PLAN_PARTS.map((what) => [what, what] as const),
    ...PLAN_PARTS.map((what) => [schema.properties[what].toLowerCase(), what] as const),
  ]);
  let wanted: PlanWanted = {};
  for (const wish of wishes) {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(wish) ?? [];
    const word = key.trim();
    if (word === '') throw new UsageError(t('cli.adjust.wish', { given: wish }));
    const what = named.get(word.toLowerCase());
    if (what === undefined)
      throw new UsageError(t('cli.adjust.key', { key: word }) + didYouMean(nearest(word, [...named.keys()])));
    if (what in wanted) throw new UsageError(t('cli.adjust.twice', { key: word }));
    const read = readPlanWanted(what, value, schema);
    if (!read.ok) throw new UsageError(read.message);
    wanted = { ...wanted, ...read.wanted };
  }
  return wanted;
}
