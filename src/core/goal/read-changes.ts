/** The history of the plan. In: the structure of a note. Out: the dated lines under `## Changes`, oldest as they stand. */
import { parseChangeLine } from './change-line';
import type { PlanChange } from './goal';
import type { NoteStructure } from './markdown';
import { linesWithin } from './read-progress';

/** What is no change (a remark) is left alone. */
export function readChanges(text: string, structure: NoteStructure): readonly PlanChange[] {
  return linesWithin(structure, 'changes').flatMap(({ from, depth, line }) =>
    depth > 0 ? [] : (parseChangeLine(text.slice(line.from, line.to), { from, to: line.to }) ?? []),
  );
}
