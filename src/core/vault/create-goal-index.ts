/**
 * The goal index: every goal of a vault, kept current one note at a time.
 * In: paths with texts. Out: goals and how they relate. A change rereads one note; relations are worked out when asked for.
 */
import type { Goal, NoteLink, UnreadableNote } from '../goal/goal';
import { createDailyNumbers } from '../daily/daily-numbers';
import { readNote } from '../goal/parse-goal';
import type { GoalIndex, GoalIndexOptions } from './goal-index';
import { createNoteNames } from './note-names';
import { relate, type Relations } from './relations';
import { createSortedMap } from './sorted-map';

/**
 * An empty index.
 *
 * `set` is called with every note the caller knows of. A caller that brings its own `resolveLink` may leave out notes that
 * are no goals. Of a note that is no goal only the path is kept. Renaming a note can make it a goal when goals are
 * recognised by their folder: then call `set` with its text after `rename`.
 * @example
 * const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
 * index.set('Run.md', '---\ntype: goal\n---\n');
 * index.goals().length // => 1
 */
export function createGoalIndex({ schema, resolveLink }: GoalIndexOptions): GoalIndex {
  const goals = createSortedMap<Goal>();
  const unreadable = createSortedMap<UnreadableNote>();
  const names = createNoteNames();
  const resolve = resolveLink ?? names.resolve;
  const listeners = new Set<(version: number) => void>();
  const daily = createDailyNumbers();
  /** Paths of the goals that take their numbers from daily notes. */
  const sourced = new Set<string>();
  let version = 0;
  let relations: Relations | null = null;

  const related = () => (relations ??= relate(goals, resolve));

  function changed(): true {
    version += 1;
    for (const listener of [...listeners]) listener(version);
    return true;
  }

  /** Puts what was read in place of what was there. */
  function store(path: string, text: string): boolean {
    const isNew = names.add(path);
    const before = goals.get(path);
    const beforeUnreadable = unreadable.get(path);
    if (!isNew && (before ?? beforeUnreadable)?.text === text) return false;
    const read = readNote(path, text, schema);
    if (isNew || !sameLinks(before, read.kind === 'goal' ? read.goal : null)) relations = null;
    if (read.kind === 'goal') goals.set(path, withSource(read.goal));
    else goals.delete(path);
    if (read.kind === 'goal' && read.goal.source !== null) sourced.add(path);
    else sourced.delete(path);
    if (read.kind === 'unreadable') unreadable.set(path, read.note);
    else unreadable.delete(path);
    // A new ordinary note can be the missing end of a parent link.
    return isNew || before !== null || beforeUnreadable !== null || read.kind !== 'not-a-goal';
  }

  function withSource(goal: Goal): Goal {
    const values = sourcedOf(goal);
    return values.length === 0 ? goal : { ...goal, sourced: values };
  }

  function sourcedOf({ source }: Pick<Goal, 'source'>): Goal['sourced'] {
    return source === null ? NONE : daily.of(source.property);
  }

  function forget(path: string): boolean {
    if (!names.delete(path)) return false;
    relations = null;
    goals.delete(path);
    unreadable.delete(path);
    sourced.delete(path);
    return true;
  }

  return {
    schema,
    get version() {
      return version;
    },
    set: (path, text) => store(path, text) && changed(),
    remove: (path) => forget(path) && changed(),
    rename(oldPath, newPath) {
      if (oldPath === newPath) return false;
      const text = (goals.get(oldPath) ?? unreadable.get(oldPath))?.text;
      if (!forget(oldPath)) return false;
      if (text !== undefined) store(newPath, text);
      else {
        forget(newPath);
        names.add(newPath);
        relations = null;
      }
      return changed();
    },
    get: (path) => goals.get(path),
    goals: () => goals.values(),
    unreadable: () => unreadable.values(),
    parentOf: (path) => goals.get(related().parents.get(path) ?? ''),
    parentExists(path) {
      const link = goals.get(path)?.parent;
      return link === null || link === undefined || resolve(link.target, path) !== null;
    },
    childrenOf: (path) => (related().children.get(path) ?? []).flatMap((child) => goals.get(child) ?? []),
    companionsOf: (path) => (related().companions.get(path) ?? []).flatMap((each) => goals.get(each) ?? []),
    cycleOf: (path) => related().cycles.get(path) ?? [],
    resolve,
    hasSources: () => sourced.size > 0,
    setDaily(notes) {
      let isNew = false;
      for (const [path, numbers] of notes) isNew = daily.set(path, numbers) || isNew;
      if (!isNew) return false;
      const other = [...sourced]
        .flatMap((path) => goals.get(path) ?? [])
        .filter(
          (goal) => goal.sourced !== sourcedOf(goal) && goal.sourced.length + sourcedOf(goal).length > 0,
        );
      for (const goal of other) goals.set(goal.path, { ...goal, sourced: sourcedOf(goal) });
      return other.length > 0 && changed();
    },
    sourcedOf,
    relink() {
      relations = null;
      changed();
    },
    subscribe(listener) {
      // Wrapped, so that one function subscribed twice is two subscriptions.
      const own = (current: number) => listener(current);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

const NONE: Goal['sourced'] = [];

/** Where the relations of a goal come from. */
function sameLinks(before: Goal | null, after: Goal | null): boolean {
  if (before === null || after === null) return false;
  const target = (link: NoteLink | null | undefined) => link?.target ?? null;
  return (
    target(before.parent) === target(after.parent) &&
    before.companions.length === after.companions.length &&
    before.companions.every((link, at) => link.target === target(after.companions[at]))
  );
}
