/**
 * Settling findings. In: a note's text and fixes. Out: the new text. A fix that would make the note unreadable is not taken.
 */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { readNote } from '../goal/parse-goal';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/span';
import type { GoalIndex } from '../vault/goal-index';
import type { Finding, Fix } from './finding';
import { lintGoal } from './lint-goal';
import { examineAmong } from './lint-vault';
import { ruleById } from './rules/index';

export interface FixOptions {
  readonly today: LocalDate;
  readonly settings: Settings;
  /** The other goals; without it only the rules about the note itself are settled. It knows the note as it becomes meanwhile, and as before afterwards. */
  readonly index?: GoalIndex;
}

/** More fixes than any real note has findings: a bound against rules that undo each other. */
const MOST_FIXES = 100;

/** The text with one fix applied. The fix must have been made for this very text. */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

/**
 * Apply the first fix of every finding that is no guess, one after the other and linting in between, until nothing fixable is left.
 *
 * Fixing the result again changes nothing. A note that is no readable goal is handed back as it is.
 * @returns the new text and how many fixes were applied
 * @example fixAll('Run.md', text, { today: '2026-06-15', settings }) // => { text: '…', applied: 2 }
 */
export function fixAll(
  path: string,
  text: string,
  options: FixOptions,
): { readonly text: string; readonly applied: number } {
  const { index } = options;
  const before = index === undefined ? undefined : textIn(index, path);
  try {
    return fixed(path, text, options);
  } finally {
    if (before === undefined) index?.remove(path);
    else index?.set(path, before);
  }
}

function textIn(index: GoalIndex, path: string): string | undefined {
  return (index.get(path) ?? index.unreadable().find((note) => note.path === path))?.text;
}

function fixed(path: string, text: string, options: FixOptions): ReturnType<typeof fixAll> {
  const { schema } = options.settings;
  const seen = new Set([text]);
  let current = text;
  let applied = 0;
  for (let read = readNote(path, current, schema); read.kind === 'goal' && applied < MOST_FIXES;) {
    options.index?.set(path, current);
    const next = firstStep(path, read.goal, options, seen);
    if (next === null) break;
    seen.add(next);
    current = next;
    applied += 1;
    read = readNote(path, current, schema);
  }
  return { text: current, applied };
}

/** The fix that may be applied without asking; undefined when a person has to decide. */
function safeFix({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ isGuess }) => isGuess !== true);
}

/** The first fix that leads to a text which is new and still a goal. */
function firstStep(
  path: string,
  goal: Goal,
  { today, settings, index }: FixOptions,
  seen: ReadonlySet<string>,
): string | null {
  const found =
    index === undefined
      ? lintGoal({ goal, today, settings })
      : examineAmong(goal, index, today, settings).findings;
  // what stands in the note itself first: the other goals may look different by then
  const own = found.filter((finding) => !isRelation(finding));
  for (const finding of [...own, ...found.filter(isRelation)]) {
    const fix = safeFix(finding);
    if (fix === undefined) continue;
    const text = applyFix(goal.text, fix);
    if (seen.has(text) || readNote(path, text, settings.schema).kind !== 'goal') continue;
    return text;
  }
  return null;
}

function isRelation({ rule }: Finding): boolean {
  return ruleById(rule)?.scope === 'vault';
}
