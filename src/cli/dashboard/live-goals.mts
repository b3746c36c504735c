/**
 * The goals of a folder, kept current while somebody looks. In: a vault and its changes. Out: the dashboard's model, and word when it has
 * changed. Who looks, and how they are told, is the server's job.
 */
import { readFileSync } from 'node:fs';
import type { LocalDate } from '../../core/calendar/local-date';
import { type Change, loggingCheckIn, markingMilestone, refusalText } from '../../core/goal/changing-goal';
import { parseCheckInValue } from '../../core/goal/check-in-value';
import { fixingFinding } from '../../core/lint/fixing-findings';
import { buildDashboard } from '../../core/dashboard/build-dashboard';
import { type GoalPage, goalPage } from '../../core/dashboard/goal-page';
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import type { Settings } from '../../core/settings/settings';
import type { GoalIndex } from '../../core/vault/goal-index';
import type { NoteChange } from '../../core/vault/goal-vault';
import type { ActionOutcome, DashboardActions } from '../../ui/dashboard-actions';
import { t } from '../../i18n/cli';
import { messageOf } from '../find-vault.mts';
import { listNotes } from '../list-notes.mts';
import { fileOf, type NodeVault } from '../node-vault.mts';
import { readDaily, setNote } from '../read-goals.mts';

export interface LiveGoals extends Required<
  Pick<DashboardActions, 'logCheckIn' | 'tickMilestone' | 'applyFix'>
> {
  readonly model: () => DashboardModel;
  /** Null when there is no goal of that path. */
  readonly page: (path: string) => GoalPage | null;
  /** Called after changes, at most once for all that came together. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

export interface LiveOptions {
  /** Absolute. */
  readonly root: string;
  readonly vault: NodeVault;
  /** As they are now: they can be changed in the app while this runs. */
  readonly settings: () => Settings;
  readonly today: () => LocalDate;
  /** Reads the folder; called once changes are heard of, so that none is missed. */
  readonly readIndex: (settings: Settings) => GoalIndex;
  readonly complain: (message: string) => void;
}

/** A checkout changes many notes: those who look are told once it is quiet for so long. In ms. */
const QUIET = 30;
/** How often to look whether a new day has begun. In ms. */
const DAY_CHECK = 30_000;

/** Resolves when every change from now on is heard of. */
export async function liveGoals(options: LiveOptions): Promise<LiveGoals> {
  const { vault, today, complain } = options;
  let settings = options.settings();
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(() => listeners.forEach((listener) => listener()), QUIET);
  };
  const waiting: NoteChange[] = [];
  let index: GoalIndex | null = null;
  const hear = (change: NoteChange) => {
    if (index === null) waiting.push(change);
    else if (follow(index, change, { ...options, settings })) tell();
  };
  const stopWatching = await new Promise<() => void>((resolve) => {
    const stop = vault.watch(hear, () => resolve(stop));
  });
  let goals = (index = options.readIndex(settings));
  waiting.forEach(hear);

  /** Settings that were changed elsewhere hold from now on; when they say what a goal is, all notes are read again. */
  const refresh = () => {
    const next = options.settings();
    if (JSON.stringify(next) === JSON.stringify(settings)) return;
    const readAgain = isReadUnlike(settings, next);
    settings = next;
    if (readAgain) goals = index = options.readIndex(settings);
    tell();
  };

  let day = today();
  const midnight = setInterval(() => {
    if (day !== today()) tell();
    refresh();
    day = today();
  }, DAY_CHECK).unref();

  /** Only goals can be edited: a path that is none is none of ours. */
  async function edit(path: string, changeBy: (settings: Settings) => Change): Promise<ActionOutcome> {
    refresh();
    const change = changeBy(settings);
    if (goals.get(path) === null) return { ok: false, message: t('cli.edit.notAGoal') };
    let before = '';
    try {
      const result = await vault.edit(path, (text) => change((before = text)));
      if (!result.ok) return { ok: false, message: refusalText(result.refusal, before) };
      if (setNote(goals, path, result.text, settings) || result.text !== before) tell();
      return { ok: true };
    } catch (error) {
      complain(messageOf(error));
      return { ok: false, message: messageOf(error) };
    }
  }

  return {
    model() {
      refresh();
      return buildDashboard({ index: goals, today: today(), settings, state: 'ready' });
    },
    page(path) {
      refresh();
      return goalPage(path, goals, today(), settings);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async logCheckIn(path, value, comment, date = today()) {
      const parsed = parseCheckInValue(value);
      if (!parsed.ok) return parsed;
      const checkIn = { date, report: parsed.report, comment };
      return edit(path, ({ schema }) => loggingCheckIn(path, checkIn, schema));
    },
    tickMilestone: (path, milestone, mark) =>
      edit(path, ({ schema }) => markingMilestone(path, milestone, mark, schema)),
    applyFix: (path, rule, line) =>
      edit(path, (current) => {
        const indexWith = (text: string) => {
          goals.set(path, text);
          return goals;
        };
        return fixingFinding(path, { rule, line }, { today: today(), settings: current, indexWith });
      }),
    close() {
      clearTimeout(timer);
      clearInterval(midnight);
      stopWatching();
      listeners.clear();
    },
  };
}

/** Whether the same notes are other goals by other settings. */
function isReadUnlike(a: Settings, b: Settings): boolean {
  return JSON.stringify(a.schema) !== JSON.stringify(b.schema) || a.templateFolder !== b.templateFolder;
}

/** Whether anything to show has changed. */
function follow(
  index: GoalIndex,
  change: NoteChange,
  options: Pick<LiveOptions, 'root' | 'complain'> & { readonly settings: Settings },
): boolean {
  const { root, complain } = options;
  const hadSources = index.hasSources();
  const isShown = followNote(index, change, options);
  if (!index.hasSources()) return isShown;
  // the first goal with a source: only now there is a need to know them all
  const daily = hadSources ? [change.path] : listNotes(root, complain);
  return readDaily(index, root, daily) || isShown;
}

function followNote(
  index: GoalIndex,
  { kind, path }: NoteChange,
  { root, settings, complain }: Pick<LiveOptions, 'root' | 'complain'> & { readonly settings: Settings },
): boolean {
  if (kind === 'removed') return index.remove(path);
  try {
    return setNote(index, path, readFileSync(fileOf(root, path), 'utf8'), settings);
  } catch (error) {
    // gone again between the word of it and the reading
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return index.remove(path);
    complain(messageOf(error));
    return false;
  }
}
