/**
 * All goals of a vault in memory, kept current one note at a time.
 * In: paths with texts, one by one. Out: goals, unreadable notes, and how goals relate. Reading files is the caller's job.
 */
import type { Numbers } from '../daily/daily-numbers';
import type { Goal, SourcedValue, UnreadableNote } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';

/** Finds the note a link means; null when there is none. Obsidian and the command line each bring their own. */
export type LinkResolver = (target: string, fromPath: string) => string | null;

export interface GoalIndex {
  readonly schema: GoalSchema;
  /** Counts up with every change, so that a view can tell whether to look again. */
  readonly version: number;
  /** Read a note anew. Returns whether anything changed that a view can show. */
  set(path: string, text: string): boolean;
  remove(path: string): boolean;
  rename(oldPath: string, newPath: string): boolean;
  get(path: string): Goal | null;
  /** Sorted by path. */
  goals(): readonly Goal[];
  unreadable(): readonly UnreadableNote[];
  /** The parent among the goals; null when the link is absent, broken or leads to a note that is no goal. */
  parentOf(path: string): Goal | null;
  /** Whether the parent link of a goal leads to any note at all. True when it has no parent link. */
  parentExists(path: string): boolean;
  childrenOf(path: string): readonly Goal[];
  /** The goals that the `companions` links of a goal lead to, in the order of the links. Goals may name one another. */
  companionsOf(path: string): readonly Goal[];
  /** The paths of the cycle that a goal's parents form, starting with the goal; empty when there is none. */
  cycleOf(path: string): readonly string[];
  /** The note a link in a note means; null when there is none. */
  resolve(target: string, fromPath: string): string | null;
  /** Whether any goal takes its numbers from daily notes: only then is there a need to know them. */
  hasSources(): boolean;
  /** What the properties of daily notes say from now on; null for a note that is gone. Returns whether a goal's values have changed. */
  setDaily(notes: Iterable<readonly [path: string, numbers: Numbers | null]>): boolean;
  /** What the source of a goal says. */
  sourcedOf(goal: Pick<Goal, 'source'>): readonly SourcedValue[];
  /** Links may lead elsewhere by now: for callers that bring their own `resolveLink`. Counts as a change. */
  relink(): void;
  /** Called after every change with the new version. Returns what ends it. */
  subscribe(listener: (version: number) => void): () => void;
}

export interface GoalIndexOptions {
  readonly schema: GoalSchema;
  /** Default: by path, then by file name among the notes of the index. */
  readonly resolveLink?: LinkResolver;
}
